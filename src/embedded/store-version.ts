import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { Refusal } from "../refusal.js";
import { inHome, systemDatabase } from "./home.js";

/** What Démarche 0.1.0 installed, which recorded no version. */
const UNRECORDED = "5.26.30";

/** The version of the Neo4j that was last started on a graph; undefined where there is none. */
export async function storeVersion(home: string): Promise<string | undefined> {
  if (!existsSync(systemDatabase(home))) return undefined;
  const recorded = await readFile(inHome(home).storeVersion, "utf8").catch(() => undefined);
  return recorded?.trim() || UNRECORDED;
}

export const recordStoreVersion = (home: string, version: string): Promise<void> =>
  writeFile(inHome(home).storeVersion, `${version}\n`);

/** The version of the Neo4j whose jars these are. */
export async function versionOfJars(lib: string): Promise<string> {
  const names = await readdir(lib);
  const version = names.map((name) => name.match(/^neo4j-server-(\d.+)\.jar$/)?.[1]).find((found) => found);
  if (version === undefined)
    throw new Refusal(`${lib} holds no neo4j-server jar. Name a folder of all of Neo4j's jars.`);
  return version;
}

/**
 * How one version of Neo4j stands to another: below 0 where it is older, above where it is newer.
 *
 * 5.26.3 and 5.26.30 are one, since patches leave the store as it is; 2026.08 is newer than both.
 */
export function compareNeo4j(one: string, other: string): number {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [partsOf(one), partsOf(other)];
  return major - otherMajor || minor - otherMinor;
}

const partsOf = (version: string): number[] => version.split(".").map(Number);

/** A newer Neo4j changes a graph so that the older one cannot open it any more: never without being asked to. */
export async function refuseOtherStore(home: string, jars: string): Promise<void> {
  const store = await storeVersion(home);
  if (store === undefined) return;
  const compared = compareNeo4j(jars, store);
  if (compared > 0)
    throw new Refusal(
      `The graph in ${home} is that of Neo4j ${store}, and Neo4j ${jars} is installed, which would change it for good. Run \`npx --no demarche neo4j upgrade\`, which makes a backup first.`,
    );
  if (compared < 0) throw olderJars(home, store, jars);
}

export const olderJars = (home: string, store: string, jars: string): Refusal =>
  new Refusal(
    `The graph in ${home} is that of Neo4j ${store}, and Neo4j ${jars} is installed, which is older and cannot open it. Use Neo4j ${store} (its jars by DEMARCHE_NEO4J_LIB), or restore a backup that was made with Neo4j ${jars}.`,
  );
