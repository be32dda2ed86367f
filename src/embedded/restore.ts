import type { EmbeddedNeo4j } from "../config.js";
import { differences } from "../graph/census.js";
import { Refusal } from "../refusal.js";
import { loadFrom } from "./admin.js";
import { countAndStop } from "./count.js";
import { writableFolder } from "./folder.js";
import { obtainJars } from "./jars.js";
import type { Backup } from "./manifest.js";
import { preparePassword } from "./password.js";
import { clearLeftovers, exchange, newStage } from "./stage.js";
import { type Circumstances, startNeo4j } from "./start.js";
import { runningIn } from "./state.js";
import { compareNeo4j, versionOfJars } from "./store-version.js";
import { inTurn } from "./turn.js";

/**
 * Makes the graph of a data folder that of a backup.
 *
 * The backup is loaded in a data folder of its own beside the graph, started there and counted. Only a graph that is
 * what the manifest says takes the place of the old one, by two renames; until then nothing has happened to that.
 */
export async function restore(
  home: string,
  settings: EmbeddedNeo4j,
  { folder, manifest }: Backup,
  circumstances: Circumstances,
): Promise<void> {
  const { say, signal } = circumstances;
  await writableFolder(home, "The data folder", "name another by DEMARCHE_HOME");
  await inTurn(home, say, async () => {
    if (runningIn(home)) throw isRunning(home);
    await clearLeftovers(home);
    await refuseNewer(settings, manifest.neo4j, circumstances);
    const password = await preparePassword(home, settings.password);
    const apart = { ...settings, password, boltPort: 0, httpPort: 0 };
    const stage = await newStage(home);
    try {
      await loadFrom(folder, { home: stage, settings: apart, say, signal });
      const found = await countAndStop(stage, await startNeo4j(stage, apart, { say, signal }));
      const wrong = differences(manifest, found);
      if (wrong.length > 0)
        throw new Refusal(
          ["The dump does not hold what its manifest counts; no graph was changed.", ...wrong].join("\n  "),
        );
      signal?.throwIfAborted();
      await exchange(home, stage);
    } finally {
      await clearLeftovers(home);
    }
  });
}

const isRunning = (home: string): Refusal =>
  new Refusal(
    `A Neo4j runs in ${home}. End the program that uses it by Ctrl-C; if it was left running, stop it: npx --no demarche neo4j stop.`,
  );

async function refuseNewer(settings: EmbeddedNeo4j, neo4j: string, { say, signal }: Circumstances): Promise<void> {
  const installed = await versionOfJars(await obtainJars(settings, say, signal));
  if (compareNeo4j(neo4j, installed) > 0)
    throw new Refusal(
      `The backup was made with Neo4j ${neo4j}, and Neo4j ${installed} is installed, which is older and cannot load it. Use Neo4j ${neo4j}: its jars by DEMARCHE_NEO4J_LIB, or the Démarche that brings it.`,
    );
}
