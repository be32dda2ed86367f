import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { EmbeddedNeo4j } from "../config.js";
import type { Census } from "../graph/census.js";
import { version } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { type Administration, DUMP, dumpInto } from "./admin.js";
import { countAndStop } from "./count.js";
import { writableFolder } from "./folder.js";
import { backupsIn, systemDatabase } from "./home.js";
import { type Backup, MANIFEST, type Manifest, sha256Of } from "./manifest.js";
import { clearLeftovers } from "./stage.js";
import { type Circumstances, findOrStart, startNeo4j } from "./start.js";
import { refuseIfUsed, runningIn } from "./state.js";
import { storeVersion } from "./store-version.js";
import { inTurn } from "./turn.js";

/** Backs up the graph of a data folder; a Neo4j that was left running is stopped for it and started again. */
export async function backUp(
  home: string,
  settings: EmbeddedNeo4j,
  folder: string | undefined,
  circumstances: Circumstances,
): Promise<Backup> {
  if (!existsSync(home)) throw noGraph(home);
  return inTurn(home, circumstances.say, async () => {
    await clearLeftovers(home);
    const before = runningIn(home);
    try {
      return await backUpInTurn(home, settings, folder ?? newBackup(home), circumstances);
    } finally {
      if (before?.stays && !runningIn(home)) await startNeo4j(home, settings, { ...circumstances, stays: true });
    }
  });
}

/** As `backUp`, in a turn that was taken; Neo4j is stopped after it. */
export async function backUpInTurn(
  home: string,
  settings: EmbeddedNeo4j,
  folder: string,
  circumstances: Circumstances,
): Promise<Backup> {
  if (!existsSync(systemDatabase(home))) throw noGraph(home);
  if ((await readdir(folder).catch(() => [])).length > 0)
    throw new Refusal(`${folder} is there already, and a backup overwrites nothing. Name another folder.`);
  const found = runningIn(home);
  if (found) refuseIfUsed(home, found);
  const census = await countAndStop(home, await findOrStart(home, settings, circumstances));
  return dumpBackup(folder, census, { home, settings, ...circumstances });
}

const noGraph = (home: string): Refusal => new Refusal(`There is no graph in ${home} yet, so nothing to back up.`);

/** A folder for a new backup, named by the time. */
export const newBackup = (home: string, why = ""): string =>
  join(backupsIn(home), `${new Date().toISOString().slice(0, 19).replaceAll(":", "")}${why}`);

/**
 * Writes a backup of a graph that was counted and whose Neo4j is stopped.
 *
 * All is done in a folder of another name, and one rename makes it the backup: what is killed half-way is none.
 */
export async function dumpBackup(folder: string, census: Census, administration: Administration): Promise<Backup> {
  const { home } = administration;
  await writableFolder(dirname(folder), "The folder of backups", "name another");
  const part = `${folder}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { mode: 0o700 });
  try {
    await dumpInto(part, administration);
    const dump = join(part, DUMP);
    const manifest: Manifest = {
      backup: 1,
      at: new Date().toISOString(),
      demarche: version,
      neo4j: (await storeVersion(home)) ?? "",
      ...census,
      dump: { file: DUMP, bytes: (await stat(dump)).size, sha256: await sha256Of(dump) },
    };
    await writeFile(join(part, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
    await rename(part, folder);
    return { folder, manifest };
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
