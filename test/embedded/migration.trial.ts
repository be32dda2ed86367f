import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../src/config.js";
import { inHome } from "../../src/embedded/home.js";
import { jarsFolder } from "../../src/embedded/jars.js";
import { runningIn } from "../../src/embedded/state.js";
import { takeCensus } from "../../src/graph/census.js";
import { withGraphAt } from "../../src/graph/driver.js";
import { MIGRATIONS, SCHEMA_VERSION } from "../../src/graph/migration.js";
import { makeOld } from "../old-graph.js";
import { demarche } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { copyOf, inGraphOf, loadedHome, refused, type State, stateOf, succeeds } from "./own-graph.js";

const backupsOf = (home: string): string[] => {
  const folder = join(home, "backups");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

const manifestOf = (backup: string) => JSON.parse(readFileSync(join(backup, "manifest.json"), "utf8"));

describe("an embedded graph of an older version", () => {
  let old: string;
  let migrated: State;

  beforeAll(async () => {
    const { home } = await loadedHome();
    const census = await inGraphOf(home, async (graph) => {
      const counted = await takeCensus(graph);
      await makeOld(graph);
      return counted;
    });
    old = home;
    // No violations: one of the audits is of what the migration gives.
    migrated = { census: { ...census, nodes: { ...census.nodes, Migration: SCHEMA_VERSION } }, violations: [] };
  });

  test("is backed up and then migrated by whatever opens it, and both are said; so it is when it is had back", async () => {
    const { home, environment } = copyOf(old);
    const { answer, said } = await succeeds(["migrate"], environment);
    expect(answer).toEqual({ version: SCHEMA_VERSION, migrations: MIGRATIONS.map(({ id }) => id) });
    const [backup = "", ...others] = backupsOf(home);
    expect(others).toEqual([]);
    expect(said).toContain(`The graph in ${home} has schema version 0, and is brought to ${SCHEMA_VERSION}.`);
    expect(said).toContain(`It was backed up in ${backup}.`);
    expect(said).toContain("Migration 001-readings-repeat-their-ends: ");
    expect(manifestOf(backup)).toMatchObject({ schema: 0, nodes: { Statement: 7 } });

    await succeeds(["restore", backup, "--yes"], environment);
    await succeeds(["neo4j", "start"], environment);
    expect(backupsOf(home)).toHaveLength(2);
    // It is stopped for its backup, and is to stay all the same.
    expect(runningIn(home)).toMatchObject({ stays: true, users: [] });
    expect((await succeeds(["migrate"], environment)).answer).toEqual({ version: SCHEMA_VERSION, migrations: [] });
    expect(await stateOf(home)).toEqual(migrated);
    expect(backupsOf(home)).toHaveLength(2);
    await succeeds(["neo4j", "stop"], environment);
  });

  test("is migrated once by two programs that start at once", async () => {
    const { home, environment } = copyOf(old);
    const both = [["audit"], ["neo4j", "start"]].map((words) => demarche(words, environment).ends());
    expect((await Promise.all(both)).map(({ code }) => code)).toEqual([0, 0]);
    expect(backupsOf(home)).toHaveLength(1);
    const log = await inGraphOf(home, (graph) => graph.read("MATCH (m:Migration) RETURN count(m) AS count"));
    expect(log).toEqual([{ count: SCHEMA_VERSION }]);
    await succeeds(["neo4j", "stop"], environment);
  });

  test("is not taken from under a program that is at work", async () => {
    const { home, environment } = await loadedHome();
    const server = demarche(["serve"], environment);
    await server.hears(/Démarche is ready/);
    const uri = `bolt://127.0.0.1:${runningIn(home)?.boltPort}`;
    const password = readFileSync(inHome(home).password, "utf8").trim();
    await withGraphAt({ uri, user: "neo4j", password }, (graph) =>
      graph.write((ask) => ask("MATCH (n:Schema) DELETE n")),
    );
    expect(await refused(["audit"], environment)).toContain(`is used by process ${server.pid}`);
    expect(backupsOf(home)).toEqual([]);
    expect(runningIn(home)?.users).toHaveLength(1);
    process.kill(server.pid, "SIGTERM");
    await server.ends();
  });
});

/** Jars of two versions in one cache: the same jars, of which those of one call themselves older. */
async function cacheWith(older: string): Promise<string> {
  const { neo4j } = readSettings({}, "/");
  if (neo4j.kind !== "EMBEDDED") throw new Error("The settings name no embedded Neo4j.");
  const cache = temporaryFolder();
  const installed = await jarsFolder(neo4j);
  const under = { ...neo4j, cache: join(cache, "demarche") };
  for (const version of [older, undefined]) {
    const folder = await jarsFolder(under, version);
    mkdirSync(join(folder, "lib"), { recursive: true });
    const nameOf = (jar: string) =>
      version === undefined ? jar : jar.replace(/^(neo4j-server)-5.*\.jar$/, `$1-${version}.jar`);
    const sizes = Object.entries(JSON.parse(readFileSync(join(installed, "manifest.json"), "utf8")));
    writeFileSync(
      join(folder, "manifest.json"),
      JSON.stringify(Object.fromEntries(sizes.map(([jar, size]) => [nameOf(jar), size]))),
    );
    for (const [jar] of sizes) symlinkSync(join(installed, "lib", jar), join(folder, "lib", nameOf(jar)));
  }
  return cache;
}

describe("a newer Neo4j on the graph of an older one", () => {
  test("is refused until it is asked for, and then a backup comes first", async () => {
    const { home, environment: usual } = await loadedHome();
    const environment = { ...usual, XDG_CACHE_HOME: await cacheWith("5.25.1"), DEMARCHE_NEO4J_LIB: undefined };
    expect((await succeeds(["neo4j", "upgrade"], environment)).answer).toEqual({ from: "5.26.30", to: "5.26.30" });
    writeFileSync(inHome(home).storeVersion, "5.25.1\n");

    expect(await refused(["audit"], environment)).toContain("Run `npx --no demarche neo4j upgrade`");
    expect(readFileSync(inHome(home).storeVersion, "utf8")).toBe("5.25.1\n");

    const { answer } = await succeeds(["neo4j", "upgrade"], environment);
    expect(answer).toMatchObject({ from: "5.25.1", to: "5.26.30" });
    const { neo4j, ...held } = manifestOf(answer.backup);
    expect(neo4j).toBe("5.25.1");
    expect(readFileSync(inHome(home).storeVersion, "utf8")).toBe("5.26.30\n");
    const { census, violations } = await stateOf(home);
    expect(violations).toEqual([]);
    expect(held).toMatchObject(census);
  });

  test("and an older one on a newer's is refused, also by upgrade", async () => {
    const { home, environment } = await loadedHome();
    writeFileSync(inHome(home).storeVersion, "2099.01.0\n");
    expect(await refused(["audit"], environment)).toContain("which is older and cannot open it");
    expect(await refused(["neo4j", "upgrade"], environment)).toContain("which is older and cannot open it");
  });
});
