import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inHome, systemDatabase } from "../../src/embedded/home.js";
import { compareNeo4j, refuseOtherStore, storeVersion, versionOfJars } from "../../src/embedded/store-version.js";
import { temporaryFolder } from "../temporary-folder.js";

test.each([
  ["5.26.3", "5.26.30", 0],
  ["5.26.30", "5.26.3", 0],
  ["2026.08.1", "5.26.30", 1],
  ["5.26.30", "2025.01.0", -1],
  ["2026.08.1", "2026.08.0", 0],
  ["2026.10.0", "2026.09.4", 1],
])("Neo4j %s to %s is %d", (one, other, compared) => {
  expect(Math.sign(compareNeo4j(one, other))).toBe(compared);
});

function folderOfGraph(version?: string): string {
  const home = temporaryFolder();
  mkdirSync(systemDatabase(home), { recursive: true });
  if (version !== undefined) writeFileSync(inHome(home).storeVersion, `${version}\n`);
  return home;
}

test("where there is no graph, any Neo4j may make one", async () => {
  const home = temporaryFolder();
  expect(await storeVersion(home)).toBeUndefined();
  await expect(refuseOtherStore(home, "2026.08.1")).resolves.toBeUndefined();
});

test("a graph whose Neo4j was not recorded is that of Démarche 0.1.0", async () => {
  expect(await storeVersion(folderOfGraph())).toBe("5.26.30");
});

test("a patch opens what another patch made", async () => {
  await expect(refuseOtherStore(folderOfGraph("5.26.1"), "5.26.30")).resolves.toBeUndefined();
});

test("a newer Neo4j is refused with the command that upgrades", async () => {
  await expect(refuseOtherStore(folderOfGraph("5.26.30"), "2026.08.1")).rejects.toThrow(
    /is that of Neo4j 5\.26\.30, and Neo4j 2026\.08\.1 is installed.* `npx --no demarche neo4j upgrade`/,
  );
});

test("an older Neo4j is refused with the way back", async () => {
  await expect(refuseOtherStore(folderOfGraph("2026.08.1"), "5.26.30")).rejects.toThrow(
    /Neo4j 5\.26\.30 is installed, which is older.*DEMARCHE_NEO4J_LIB.*restore a backup/,
  );
});

test("jars tell their version", async () => {
  const lib = temporaryFolder();
  await expect(versionOfJars(lib)).rejects.toThrow("holds no neo4j-server jar");
  writeFileSync(join(lib, "neo4j-server-2026.08.1.jar"), "");
  expect(await versionOfJars(lib)).toBe("2026.08.1");
});
