import type { EmbeddedNeo4j } from "../config.js";
import { differences } from "../graph/census.js";
import { Refusal } from "../refusal.js";
import { backUpInTurn, newBackup } from "./backup.js";
import { countAndStop } from "./count.js";
import { obtainJars } from "./jars.js";
import { clearLeftovers } from "./stage.js";
import { type Circumstances, startNeo4j } from "./start.js";
import { runningIn } from "./state.js";
import { compareNeo4j, olderJars, storeVersion, versionOfJars } from "./store-version.js";
import { inTurn } from "./turn.js";

/** From which Neo4j to which a graph came, and where its backup is; none where there was nothing to do. */
export interface Upgrade {
  readonly from: string;
  readonly to: string;
  readonly backup?: string;
}

/**
 * Lets a newer Neo4j open the graph of an older one, which cannot be taken back.
 *
 * The backup is made by the Neo4j whose graph it is, which is installed once more if need be: only that one is sure to
 * read it, should the way back be wanted.
 */
export async function upgradeNeo4j(
  home: string,
  settings: EmbeddedNeo4j,
  circumstances: Circumstances,
): Promise<Upgrade> {
  const { say, signal } = circumstances;
  return inTurn(home, say, async () => {
    await clearLeftovers(home);
    const from = await storeVersion(home);
    if (from === undefined) throw new Refusal(`There is no graph in ${home} yet, so nothing to upgrade.`);
    const to = await versionOfJars(await obtainJars(settings, say, signal));
    const compared = compareNeo4j(to, from);
    if (compared === 0) return { from, to };
    if (compared < 0) throw olderJars(home, from, to);
    if (runningIn(home))
      throw new Refusal(
        `A Neo4j runs in ${home}. End the program that uses it, or stop it: npx --no demarche neo4j stop.`,
      );

    const old = await obtainJars({ ...settings, lib: undefined }, say, signal, from);
    const backup = await backUpInTurn(
      home,
      { ...settings, lib: old },
      newBackup(home, `-neo4j-${from}`),
      circumstances,
    );
    say(`Neo4j ${from} has written a backup in ${backup.folder}.`);
    const upgraded = await startNeo4j(home, settings, { ...circumstances, upgrades: true });
    const wrong = differences(backup.manifest, await countAndStop(home, upgraded));
    if (wrong.length > 0)
      throw new Refusal(
        [`After the upgrade the graph is not what it was; ${backup.folder} holds it as it was.`, ...wrong].join("\n  "),
      );
    return { from, to, backup: backup.folder };
  });
}
