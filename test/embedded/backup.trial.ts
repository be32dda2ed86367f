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
import { inHome } from "../../src/embedded/home.js";
import type { Manifest } from "../../src/embedded/manifest.js";
import { type Recorded, runningIn } from "../../src/embedded/state.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { until } from "../until.js";
import { copyOf, inGraphOf, type OwnHome, refused, type State, stateOf, succeeds } from "./own-graph.js";

const stagesIn = (home: string): string[] => readdirSync(home).filter((name) => name.startsWith("restoring-"));

const storeOf = (home: string): Buffer => readFileSync(join(inHome(home).data, "databases", "neo4j", "neostore"));

/** A graph that was backed up while it was left running, and changed after that: what tests work on is a copy of it. */
let original: string;
let backup: { readonly folder: string; readonly manifest: Manifest };
let afterBackup: Recorded | undefined;
let backedUp: State;
let changed: State;

beforeAll(async () => {
  original = join(temporaryFolder(), "data");
  const environment = environmentFor(original);
  await succeeds(["neo4j", "start"], environment);
  await succeeds(["load"], environment);
  backedUp = await stateOf(original);
  backup = (await succeeds(["backup"], environment)).answer;
  afterBackup = runningIn(original);
  await inGraphOf(original, (graph) => graph.write((ask) => ask("CREATE (:Coder {id: 'later', kind: 'PERSON'})")));
  changed = await stateOf(original);
  await succeeds(["neo4j", "stop"], environment);
});

test("a backup tells what the graph held; one that was left running is backed up, and runs on", () => {
  expect(backedUp.violations).toEqual([]);
  expect(backup.manifest).toMatchObject({ ...backedUp.census, neo4j: "5.26.30" });
  expect(dirname(backup.folder)).toBe(join(original, "backups"));
  expect(afterBackup).toMatchObject({ stays: true, users: [] });
  // That nobody has said the new node is what an audit finds.
  expect(changed.violations).toHaveLength(1);
});

test("a drill: what was backed up and then removed is restored as it was, and asked as before", async () => {
  const { home, environment } = copyOf(original);
  await succeeds(["clean", "--data", "--yes"], { ...environment, XDG_CACHE_HOME: temporaryFolder() });
  expect(readdirSync(home)).toEqual(["backups"]);

  await succeeds(["restore", backup.folder], environment);
  expect(stagesIn(home)).toEqual([]);
  await succeeds(["neo4j", "start"], environment);
  expect(await stateOf(home)).toEqual(backedUp);
  // The dossier is known as loaded: nothing is written anew.
  expect((await succeeds(["load"], environment)).answer).toMatchObject([{ created: 0, changed: 0, removed: 0 }]);
  await succeeds(["neo4j", "stop"], environment);
});

test("a graph that somebody uses is neither backed up nor replaced", async () => {
  const { home, environment } = copyOf(original);
  await succeeds(["neo4j", "start"], environment);
  const recorded = runningIn(home);
  const { folder } = backup;
  expect(await refused(["restore", folder, "--yes"], environment)).toContain("npx --no demarche neo4j stop");
  expect(await refused(["backup", folder], environment)).toContain(`${folder} is there already`);
  expect(runningIn(home)).toEqual(recorded);

  const server = demarche(["serve"], environment);
  await server.hears(/Démarche is ready/);
  expect(await refused(["backup"], environment)).toContain(`is used by process ${server.pid}`);
  expect(await refused(["restore", folder, "--yes"], environment)).toContain("A Neo4j runs in");
  process.kill(server.pid, "SIGTERM");
  await server.ends();
  await succeeds(["neo4j", "stop"], environment);
});

describe("a backup that is not whole changes nothing:", () => {
  let own: OwnHome;

  beforeAll(() => {
    own = copyOf(original);
  });

  function copied(): string {
    const copy = join(temporaryFolder(), "copy");
    cpSync(backup.folder, copy, { recursive: true });
    return copy;
  }

  /** Writes another manifest, which for the rest is that of the backup. */
  function claiming(changes: object, copy = copied()): string {
    writeFileSync(join(copy, "manifest.json"), JSON.stringify({ ...backup.manifest, ...changes }));
    return copy;
  }

  async function leavesTheOldGraph(words: readonly string[], sentence: string | RegExp): Promise<void> {
    const { home, environment } = own;
    const before = storeOf(home);
    expect(await refused(["restore", ...words], environment)).toMatch(sentence);
    expect(storeOf(home)).toEqual(before);
    expect(stagesIn(home)).toEqual([]);
    expect(runningIn(home)).toBeUndefined();
  }

  test("a dump that is cut off", async () => {
    const copy = copied();
    truncateSync(join(copy, "neo4j.dump"), 60_000);
    await leavesTheOldGraph([copy, "--yes"], /is damaged: it has 60000 bytes instead of \d+/);
  });

  test("a dump that is cut off, and of which the manifest says so", async () => {
    const copy = copied();
    const dump = readFileSync(join(copy, "neo4j.dump")).subarray(0, 60_000);
    writeFileSync(join(copy, "neo4j.dump"), dump);
    const sha256 = createHash("sha256").update(dump).digest("hex");
    claiming({ dump: { file: "neo4j.dump", bytes: dump.length, sha256 } }, copy);
    await leavesTheOldGraph([copy, "--yes"], /^Loading the dump failed: .*Truncated source/m);
  });

  test("counts that the dump does not hold", async () => {
    const copy = claiming({ nodes: { Actor: 1000 } });
    await leavesTheOldGraph([copy, "--yes"], /^ {2}nodes of label Actor: 1000 counted, \d+ found$/m);
  });

  test("a newer schema, and a newer Neo4j", async () => {
    await leavesTheOldGraph([claiming({ schema: 99 }), "--yes"], "schema version 99");
    await leavesTheOldGraph(
      [claiming({ neo4j: "2099.01.0" }), "--yes"],
      /made with Neo4j 2099\.01\.0, and Neo4j 5\.26\.\d+ is installed/,
    );
  });

  test("and nobody there to say yes", async () => {
    await leavesTheOldGraph([backup.folder], /^Replace the graph in .*--yes\.$/m);
  });
});

/** Where the restore that is at work has its new graph. */
const stageIn = (home: string): string | undefined => stagesIn(home).map((name) => join(home, name))[0];

test.each<[string, (stage: string) => boolean]>([
  ["while the dump is loaded", (stage) => existsSync(join(stage, "neo4j", "data", "databases", "neo4j"))],
  ["while the new graph is started", (stage) => runningIn(stage) !== undefined],
])("killed %s, a restore leaves the old graph or the new one, and nothing else", async (moment, comes) => {
  const { home, environment } = copyOf(original);
  const restoring = demarche(["restore", backup.folder, "--yes"], environment);
  await until(moment, () => comes(stageIn(home) ?? ""));
  process.kill(restoring.pid, "SIGKILL");
  await restoring.ends();
  const left = stageIn(home);
  expect([changed, backedUp]).toContainEqual(await stateOf(home));
  expect(stagesIn(home)).toEqual([]);
  if (left) await until("its Neo4j is gone", () => runningIn(left) === undefined);
});

test("killed between its two renames, a restore has its old graph put back", async () => {
  const { home } = copyOf(original);
  mkdirSync(join(home, "restoring-killed"));
  renameSync(inHome(home).data, join(home, "restoring-killed", "replaced"));
  expect(await stateOf(home)).toEqual(changed);
});

test("killed while the dump is written, a backup is none, and keeps nobody from the graph", async () => {
  const { home, environment } = copyOf(original);
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
  const { home, environment } = copyOf(original);
  const before = storeOf(home);
  const restoring = demarche(["restore", backup.folder, "--yes"], environment);
  await until("the dump is loaded", () => existsSync(inHome(stageIn(home) ?? "").tool));
  process.kill(restoring.pid, "SIGTERM");
  expect(await restoring.ends()).toMatchObject({ code: 130, stdout: "" });
  expect(stagesIn(home)).toEqual([]);
  expect(storeOf(home)).toEqual(before);
});
