import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inHome } from "../../src/embedded/home.js";
import { processOf } from "../../src/embedded/process.js";
import { type Recorded, runningIn } from "../../src/embedded/state.js";
import { demarche, environmentFor, type Program, run } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { until } from "../until.js";
import { loadedHome, type OwnHome } from "./own-graph.js";

const READY = /Démarche is ready/;

/** Before Démarche's patience with a Neo4j that does not end is at its end, which would be 20 s. */
const SOON = 15_000;

function recordedIn(home: string): Recorded {
  const recorded = runningIn(home);
  if (!recorded) throw new Error(`No Neo4j is recorded in ${home}.`);
  return recorded;
}

/** `npm start` without its build, in a terminal's process group. */
const npmStart = (environment: OwnHome["environment"]): Program =>
  run("npm", ["start", "--ignore-scripts"], environment);

async function nothingStaysBehind(home: string, { users, java }: Recorded): Promise<number> {
  const took = await until("both processes are gone", () => [java, ...users].every(({ pid }) => !processOf(pid)), SOON);
  await until("the record is gone", () => !existsSync(join(home, "running.json")), SOON);
  return took;
}

describe("asked to end", () => {
  test("while Neo4j is still starting, nothing stays behind", async () => {
    const home = temporaryFolder();
    const program = demarche(["serve"], environmentFor(home));
    await until("Neo4j is recorded", () => runningIn(home) !== undefined);
    const recorded = recordedIn(home);
    // What it made meanwhile is known to be that Neo4j's.
    expect(existsSync(inHome(home).storeVersion)).toBe(true);
    process.kill(program.pid, "SIGTERM");
    expect(await program.ends()).toMatchObject({ code: 0 });
    await nothingStaysBehind(home, recorded);
  });

  test("SIGTERM to npm reaches everything", async () => {
    const { home, environment } = await loadedHome();
    const npm = npmStart(environment);
    await npm.hears(READY);
    const recorded = recordedIn(home);
    process.kill(npm.pid, "SIGTERM");
    await nothingStaysBehind(home, recorded);
    await npm.ends();
  });

  test("one Ctrl-C, which comes twice under npm, ends everything in order", async () => {
    const { home, environment } = await loadedHome();
    const npm = npmStart(environment);
    await npm.hears(READY);
    const recorded = recordedIn(home);
    process.kill(-npm.pid, "SIGINT");
    await nothingStaysBehind(home, recorded);
    expect(await npm.ends()).toMatchObject({ code: 0 });
    expect(await readFile(join(home, "neo4j", "logs", "console.log"), "utf8")).toMatch(/Stopped\.\s*$/);
  });
});

describe("killed", () => {
  test("without npm, GraphQL and Neo4j end", async () => {
    const { home, environment } = await loadedHome();
    const npm = npmStart(environment);
    await npm.hears(READY);
    const recorded = recordedIn(home);
    process.kill(npm.pid, "SIGKILL");
    await nothingStaysBehind(home, recorded);
  });

  test.each(["once Neo4j runs", "while Neo4j starts"])(
    "%s, the program leaves one that the next start waits for, and which a SIGINT to that one stops",
    async (moment) => {
      const { home, environment } = await loadedHome();
      const first = demarche(["serve"], environment);
      if (moment === "once Neo4j runs") await first.hears(READY);
      else await until("Neo4j is recorded", () => runningIn(home) !== undefined);
      const { java } = recordedIn(home);
      process.kill(first.pid, "SIGKILL");
      await first.ends();

      const second = demarche(["serve"], environment);
      await second.hears(READY);
      const recorded = recordedIn(home);
      expect(recorded).toMatchObject({ java, users: [{ pid: second.pid }] });
      process.kill(second.pid, "SIGINT");
      await nothingStaysBehind(home, recorded);
      expect(await second.ends()).toMatchObject({ code: 0 });
    },
  );

  test("without Neo4j, the program says so and ends; the next start recovers", async () => {
    const { home, environment } = await loadedHome();
    const program = demarche(["serve"], environment);
    await program.hears(READY);
    const recorded = recordedIn(home);
    process.kill(recorded.java.pid, "SIGKILL");
    const { code, stderr } = await program.ends();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Neo4j ended: it was stopped from outside\. Its log is \S+console\.log\.$/m);
    await nothingStaysBehind(home, recorded);

    expect(await demarche(["neo4j", "start"], environment).ends()).toMatchObject({ code: 0 });
    expect(await demarche(["neo4j", "stop"], environment).ends()).toMatchObject({ code: 0 });
  });
});

describe("found or started", () => {
  test("two starts at once share one Neo4j, which is left running and survives those who use it", async () => {
    const { home, environment } = await loadedHome();
    const both = [1, 2].map(() => demarche(["neo4j", "start", "--json"], environment));
    const [first, second] = await Promise.all(both.map((program) => program.ends()));
    expect(first).toMatchObject({ code: 0 });
    expect(second).toMatchObject({ code: 0, stdout: first?.stdout });

    const recorded = recordedIn(home);
    const program = demarche(["serve"], environment);
    await program.hears(READY);
    const busy = await demarche(["neo4j", "stop"], environment).ends();
    expect(busy).toMatchObject({ code: 1, stderr: expect.stringContaining(`is used by process ${program.pid}`) });
    process.kill(program.pid, "SIGTERM");
    expect(await program.ends()).toMatchObject({ code: 0 });
    expect(recordedIn(home)).toMatchObject({ java: recorded.java, users: [], stays: true });
    expect(await demarche(["neo4j", "stop"], environment).ends()).toMatchObject({ code: 0 });
    await nothingStaysBehind(home, recorded);
  });

  test("one that several use outlives them, ended by SIGTERM or killed, and ends with the last, by SIGHUP", async () => {
    const { home, environment } = await loadedHome();
    const programs: Program[] = [];
    for (const _ of ["SIGTERM", "SIGKILL", "SIGHUP"]) {
      const program = demarche(["serve"], environment);
      await program.hears(READY);
      programs.push(program);
    }
    const [first, second, last] = programs as [Program, Program, Program];
    const recorded = recordedIn(home);
    expect(recorded.users.map(({ pid }) => pid)).toEqual([first.pid, second.pid, last.pid]);
    process.kill(first.pid, "SIGTERM");
    expect(await first.ends()).toMatchObject({ code: 0 });
    process.kill(second.pid, "SIGKILL");
    await second.ends();
    expect(recordedIn(home)).toMatchObject({ java: recorded.java, users: [{ pid: last.pid }] });
    process.kill(last.pid, "SIGHUP");
    expect(await last.ends()).toMatchObject({ code: 0 });
    await nothingStaysBehind(home, recorded);
  });
});
