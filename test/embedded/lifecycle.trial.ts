import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { processOf } from "../../src/embedded/process.js";
import { type Recorded, runningIn } from "../../src/embedded/state.js";
import { demarche, environmentFor, type Program, run, temporaryFolder } from "../program.js";
import { until } from "../until.js";

const READY = /Démarche is ready/;

/** Its own end or another's reaches an idle program within this time. */
const SOON = 3_000;

function recordedIn(home: string): Recorded {
  const recorded = runningIn(home);
  if (!recorded) throw new Error(`No Neo4j is recorded in ${home}.`);
  return recorded;
}

/** `npm start` without its build, in a terminal's process group. */
const npmStart = (home: string): Program => run("npm", ["start", "--ignore-scripts"], environmentFor(home));

async function nothingStaysBehind(home: string, { users, java }: Recorded, within = SOON): Promise<number> {
  const took = await until(
    "both processes are gone",
    () => [java, ...users].every(({ pid }) => !processOf(pid)),
    within,
  );
  await until("the record is gone", () => !existsSync(join(home, "running.json")), 500);
  return took;
}

describe("asked to end", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s ends GraphQL, then Neo4j, with exit code 0",
    async (signal) => {
      const home = temporaryFolder();
      const program = demarche(["serve"], environmentFor(home));
      await program.hears(READY);
      const recorded = recordedIn(home);
      process.kill(program.pid, signal);
      await nothingStaysBehind(home, recorded);
      expect(await program.ends()).toMatchObject({ code: 0 });
    },
  );

  test("while Neo4j is still starting, nothing stays behind", async () => {
    const home = temporaryFolder();
    const program = demarche(["serve"], environmentFor(home));
    await until("Neo4j is recorded", () => runningIn(home) !== undefined);
    const recorded = recordedIn(home);
    process.kill(program.pid, "SIGTERM");
    expect(await program.ends()).toMatchObject({ code: 0 });
    await nothingStaysBehind(home, recorded);
  });

  test("SIGTERM to npm reaches everything", async () => {
    const home = temporaryFolder();
    const npm = npmStart(home);
    await npm.hears(READY);
    const recorded = recordedIn(home);
    process.kill(npm.pid, "SIGTERM");
    await nothingStaysBehind(home, recorded);
    await npm.ends();
  });

  test("one Ctrl-C, which comes twice under npm, ends everything in order", async () => {
    const home = temporaryFolder();
    const npm = npmStart(home);
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
    const home = temporaryFolder();
    const npm = npmStart(home);
    await npm.hears(READY);
    const recorded = recordedIn(home);
    process.kill(npm.pid, "SIGKILL");
    await nothingStaysBehind(home, recorded, SOON + 500);
  });

  test("without its user, Neo4j is found by the next start, which then stops it", async () => {
    const home = temporaryFolder();
    const first = demarche(["serve"], environmentFor(home));
    await first.hears(READY);
    const { java } = recordedIn(home);
    process.kill(first.pid, "SIGKILL");
    await first.ends();

    const second = demarche(["serve"], environmentFor(home));
    await second.hears(READY);
    const recorded = recordedIn(home);
    expect(recorded).toMatchObject({ java, users: [{ pid: second.pid }] });
    process.kill(second.pid, "SIGTERM");
    await nothingStaysBehind(home, recorded);
  });

  test("while it starts Neo4j, the program leaves one that the next start waits for", async () => {
    const home = temporaryFolder();
    const first = demarche(["serve"], environmentFor(home));
    await until("Neo4j is recorded", () => runningIn(home) !== undefined);
    const { java } = recordedIn(home);
    process.kill(first.pid, "SIGKILL");
    const second = demarche(["serve"], environmentFor(home));
    await second.hears(READY);
    const recorded = recordedIn(home);
    expect(recorded.java).toEqual(java);
    process.kill(second.pid, "SIGTERM");
    await nothingStaysBehind(home, recorded);
  });

  test("without Neo4j, the program says so and ends; the next start recovers", async () => {
    const home = temporaryFolder();
    const program = demarche(["serve"], environmentFor(home));
    await program.hears(READY);
    const recorded = recordedIn(home);
    process.kill(recorded.java.pid, "SIGKILL");
    const { code, stderr } = await program.ends();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Neo4j ended: it was stopped from outside\. Its log is \S+console\.log\.$/m);
    await nothingStaysBehind(home, recorded);

    const next = demarche(["neo4j", "start"], environmentFor(home));
    expect(await next.ends()).toMatchObject({ code: 0 });
    expect(await demarche(["neo4j", "stop"], environmentFor(home)).ends()).toMatchObject({ code: 0 });
  });
});

describe("found or started", () => {
  test("two starts at once share one Neo4j", async () => {
    const home = temporaryFolder();
    const both = [1, 2].map(() => demarche(["neo4j", "start", "--json"], environmentFor(home)));
    const [first, second] = await Promise.all(both.map((program) => program.ends()));
    expect(first).toMatchObject({ code: 0 });
    expect(second).toMatchObject({ code: 0, stdout: first?.stdout });
    expect(await demarche(["neo4j", "stop"], environmentFor(home)).ends()).toMatchObject({ code: 0 });
  });

  test("a Neo4j that was left running survives those who use it", async () => {
    const home = temporaryFolder();
    await demarche(["neo4j", "start"], environmentFor(home)).ends();
    const recorded = recordedIn(home);
    const program = demarche(["serve"], environmentFor(home));
    await program.hears(READY);
    const busy = await demarche(["neo4j", "stop"], environmentFor(home)).ends();
    expect(busy).toMatchObject({ code: 1, stderr: expect.stringContaining(`is used by process ${program.pid}`) });
    process.kill(program.pid, "SIGTERM");
    expect(await program.ends()).toMatchObject({ code: 0 });
    expect(recordedIn(home)).toMatchObject({ java: recorded.java, users: [], stays: true });
    expect(await demarche(["neo4j", "stop"], environmentFor(home)).ends()).toMatchObject({ code: 0 });
    await nothingStaysBehind(home, recorded);
  });

  test.each(["SIGTERM", "SIGKILL"] as const)(
    "one that two use outlives the first, ended by %s, and ends with the second",
    async (signal) => {
      const home = temporaryFolder();
      const first = demarche(["serve"], environmentFor(home));
      await first.hears(READY);
      const second = demarche(["serve"], environmentFor(home));
      await second.hears(READY);
      const recorded = recordedIn(home);
      expect(recorded.users.map(({ pid }) => pid)).toEqual([first.pid, second.pid]);
      process.kill(first.pid, signal);
      await first.ends();
      expect(recordedIn(home)).toMatchObject({ java: recorded.java, users: [{ pid: second.pid }] });
      process.kill(second.pid, "SIGTERM");
      expect(await second.ends()).toMatchObject({ code: 0 });
      await nothingStaysBehind(home, recorded);
    },
  );
});
