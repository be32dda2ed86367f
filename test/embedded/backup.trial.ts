import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inHome } from "../../src/embedded/home.js";
import { runningIn } from "../../src/embedded/state.js";
import { demarche, temporaryFolder } from "../program.js";
import { until } from "../until.js";
import { inGraphOf, loadedHome, refused, stateOf, succeeds } from "./own-graph.js";

const stagesIn = (home: string): string[] => readdirSync(home).filter((name) => name.startsWith("restoring-"));

test("a drill: what was backed up and then removed is restored as it was, and asked as before", async () => {
  const { home, environment } = await loadedHome();
  const before = await stateOf(home);
  expect(before.violations).toEqual([]);
  const { answer: backup } = await succeeds(["backup"], environment);
  expect(backup.manifest).toMatchObject({ ...before.census, neo4j: "5.26.30" });
  expect(dirname(backup.folder)).toBe(join(home, "backups"));

  await succeeds(["clean", "--data", "--yes"], { ...environment, XDG_CACHE_HOME: temporaryFolder() });
  expect(readdirSync(home)).toEqual(["backups"]);

  await succeeds(["restore", backup.folder], environment);
  expect(await stateOf(home)).toEqual(before);
  expect(stagesIn(home)).toEqual([]);
  // The dossier is known as loaded: nothing is written anew.
  expect((await succeeds(["load"], environment)).answer).toMatchObject([{ created: 0, changed: 0, removed: 0 }]);
});

test("a graph that somebody uses is neither backed up nor replaced; one that was left running is backed up, and runs on", async () => {
  const { home, environment } = await loadedHome();
  const folder = join(temporaryFolder(), "mine");
  await succeeds(["neo4j", "start"], environment);
  await succeeds(["backup", folder], environment);
  expect(runningIn(home)).toMatchObject({ stays: true, users: [] });
  expect(await refused(["restore", folder, "--yes"], environment)).toContain("npx --no demarche neo4j stop");
  expect(await refused(["backup", folder], environment)).toContain(`${folder} is there already`);
  expect(runningIn(home)).toMatchObject({ stays: true, users: [] });

  const server = demarche(["serve"], environment);
  await server.hears(/Démarche is ready/);
  expect(await refused(["backup"], environment)).toContain(`is used by process ${server.pid}`);
  expect(await refused(["restore", folder, "--yes"], environment)).toContain("A Neo4j runs in");
  process.kill(server.pid, "SIGTERM");
  await server.ends();
  await succeeds(["neo4j", "stop"], environment);
});

describe("a backup that is not whole changes nothing:", () => {
  let home: string;
  let environment: Awaited<ReturnType<typeof loadedHome>>["environment"];
  let folder: string;

  beforeAll(async () => {
    ({ home, environment } = await loadedHome());
    folder = (await succeeds(["backup"], environment)).answer.folder;
    await inGraphOf(home, (graph) => graph.write((ask) => ask("CREATE (:Coder {id: 'later', kind: 'PERSON'})")));
  });

  function copied(): string {
    const copy = join(temporaryFolder(), "copy");
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  /** Writes another manifest, which for the rest is that of the backup. */
  function claiming(changes: object): string {
    const copy = copied();
    const file = join(copy, "manifest.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), ...changes }));
    return copy;
  }

  async function leavesTheOldGraph(backup: string, sentence: string | RegExp): Promise<void> {
    const store = join(inHome(home).data, "databases", "neo4j", "neostore");
    const before = readFileSync(store);
    expect(await refused(["restore", backup, "--yes"], environment)).toMatch(sentence);
    expect(readFileSync(store)).toEqual(before);
    expect(stagesIn(home)).toEqual([]);
    expect(runningIn(home)).toBeUndefined();
  }

  test("a dump that is cut off", async () => {
    const backup = copied();
    truncateSync(join(backup, "neo4j.dump"), 60_000);
    await leavesTheOldGraph(backup, /is damaged: it has 60000 bytes instead of \d+/);
  });

  test("a dump that is cut off, and of which the manifest says so", async () => {
    const backup = copied();
    const dump = readFileSync(join(backup, "neo4j.dump")).subarray(0, 60_000);
    writeFileSync(join(backup, "neo4j.dump"), dump);
    const sha256 = createHash("sha256").update(dump).digest("hex");
    const file = join(backup, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify({ ...manifest, dump: { file: "neo4j.dump", bytes: dump.length, sha256 } }));
    await leavesTheOldGraph(backup, /^Loading the dump failed: .*Truncated source/m);
  });

  test("counts that the dump does not hold", async () => {
    const backup = claiming({ nodes: { Actor: 1000 } });
    await leavesTheOldGraph(backup, /^ {2}nodes of label Actor: 1000 counted, \d+ found$/m);
  });

  test("a newer schema, and a newer Neo4j", async () => {
    await leavesTheOldGraph(claiming({ schema: 99 }), "schema version 99");
    await leavesTheOldGraph(
      claiming({ neo4j: "2099.01.0" }),
      /made with Neo4j 2099\.01\.0, and Neo4j 5\.26\.\d+ is installed/,
    );
  });

  test("and nobody there to say yes", async () => {
    expect(await refused(["restore", folder], environment)).toMatch(/^Replace the graph in .*--yes\.$/m);
    expect((await stateOf(home)).census.nodes.Coder).toBe(2);
  });
});

test("killed at any moment, a restore leaves the old graph or the new one, and nothing else", async () => {
  const { home, environment } = await loadedHome();
  const { folder } = (await succeeds(["backup"], environment)).answer;
  const restored = (await stateOf(home)).census;
  const mark = () =>
    inGraphOf(home, (graph) => graph.write((ask) => ask("MERGE (c:Coder {id: 'later'}) SET c.kind = 'PERSON'")));
  await mark();
  const old = (await stateOf(home)).census;
  expect(old).not.toEqual(restored);

  const stage = () => stagesIn(home).map((name) => join(home, name))[0];
  const moments: Record<string, () => boolean> = {
    "while the dump is loaded": () => existsSync(join(stage() ?? "", "neo4j", "data", "databases", "neo4j")),
    "while the new graph is started": () => runningIn(stage() ?? "") !== undefined,
  };
  for (const [moment, comes] of Object.entries(moments)) {
    const restoring = demarche(["restore", folder, "--yes"], environment);
    await until(moment, comes);
    process.kill(restoring.pid, "SIGKILL");
    await restoring.ends();
    const left = stage();
    const { census, violations } = await stateOf(home);
    expect([old, restored]).toContainEqual(census);
    expect(violations.length).toBe(census.nodes.Coder === 2 ? 1 : 0);
    expect(stagesIn(home)).toEqual([]);
    if (left) await until("its Neo4j is gone", () => runningIn(left) === undefined);
    await mark();
  }
});

test("killed between its two renames, a restore has its old graph put back", async () => {
  const { home, environment } = await loadedHome();
  const before = await stateOf(home);
  mkdirSync(join(home, "restoring-killed"));
  renameSync(inHome(home).data, join(home, "restoring-killed", "replaced"));
  await succeeds(["audit"], environment);
  expect(await stateOf(home)).toEqual(before);
});

test("killed while the dump is written, a backup is none, and keeps nobody from the graph", async () => {
  const { home, environment } = await loadedHome();
  const folder = join(temporaryFolder(), "mine");
  const backingUp = demarche(["backup", folder], environment);
  await until("the dump is begun", () => existsSync(inHome(home).tool));
  process.kill(backingUp.pid, "SIGKILL");
  await backingUp.ends();
  expect(existsSync(folder)).toBe(false);
  await succeeds(["backup", folder], environment);
  expect(existsSync(inHome(home).tool)).toBe(false);
  expect(readdirSync(dirname(folder))).toEqual(["mine"]);
});

test("asked to end, a restore leaves the old graph and no trace", async () => {
  const { home, environment } = await loadedHome();
  const { folder } = (await succeeds(["backup"], environment)).answer;
  const restoring = demarche(["restore", folder, "--yes"], environment);
  await until("a stage", () => stagesIn(home).length > 0);
  await pause(200);
  process.kill(restoring.pid, "SIGTERM");
  expect(await restoring.ends()).toMatchObject({ code: 130, stdout: "" });
  expect(stagesIn(home)).toEqual([]);
  await succeeds(["audit"], environment);
});
