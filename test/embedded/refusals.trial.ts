import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type EmbeddedNeo4j, readSettings } from "../../src/config.js";
import { jarsFolder, releaseToRun } from "../../src/embedded/jars.js";
import { findJava } from "../../src/embedded/java.js";
import { runningIn } from "../../src/embedded/state.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Starts Neo4j where that must fail, and gives the sentence shown. */
async function refusal(home: string, more: Record<string, string | undefined>, words = ["serve"]): Promise<string> {
  const { code, stderr } = await demarche(words, environmentFor(home, more)).ends();
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(runningIn(home)).toBeUndefined();
  return stderr;
}

/** A folder of programs that PATH may name: this node, and others by the place of the real one. */
function programs(others: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  for (const [name, target] of Object.entries({ node: process.execPath, ...others }))
    symlinkSync(target, join(folder, name));
  return folder;
}

describe("a taken port is named by its setting", () => {
  let server: Server;
  let port: string;

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    port = String(typeof address === "object" && address ? address.port : 0);
  });
  afterAll(() => server.close());

  test.each(["PORT", "DEMARCHE_BOLT_PORT", "DEMARCHE_HTTP_PORT"])("%s", async (setting) => {
    expect(await refusal(temporaryFolder(), { [setting]: port })).toContain(
      `Port ${port} is taken by another program. End that program, or choose another port by ${setting}`,
    );
  });
});

describe("the password", () => {
  const home = temporaryFolder();

  test("that a graph was made with opens it", async () => {
    const given = environmentFor(home, { NEO4J_PASSWORD: "a word of my own" });
    expect(await demarche(["neo4j", "start"], given).ends()).toMatchObject({ code: 0 });
    expect(await demarche(["neo4j", "stop"], given).ends()).toMatchObject({ code: 0 });
  });

  test("of somebody else is refused, and Neo4j is stopped again", async () => {
    const said = await refusal(home, { NEO4J_PASSWORD: "not that word" }, ["neo4j", "start"]);
    expect(said).toContain(`The Neo4j in ${home} does not take NEO4J_PASSWORD.`);
  });

  test("is asked for where it was not generated", async () => {
    expect(await refusal(home, {}, ["neo4j", "start"])).toContain("Give it as NEO4J_PASSWORD.");
  });
});

test("a data folder that cannot be made is named", async () => {
  const home = join(temporaryFolder(), "file", "home");
  writeFileSync(dirname(home), "");
  expect(await refusal(home, {})).toContain(`The data folder ${home} cannot be written`);
});

test("without Java, the ways to get it are shown", async () => {
  const said = await refusal(temporaryFolder(), { PATH: programs(), JAVA_HOME: undefined });
  expect(said).toMatch(/^Neo4j \S+ runs on Java \d+ or \d+, and none was found\.$/m);
  expect(said).toMatch(/sudo apt install openjdk-\d+-jre-headless/);
  expect(said).toContain("NEO4J_URI");
});

test("a release that needs a newer Java than there is says so", async () => {
  const [lib, home] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(lib, "neo4j-server-2026.08.1.jar"), "");
  const java = join(home, "bin", "java");
  mkdirSync(dirname(java));
  writeFileSync(java, `#!/bin/sh\necho 'openjdk version "17.0.15" 2025-04-15' >&2\n`, { mode: 0o755 });
  const said = await refusal(temporaryFolder(), { DEMARCHE_NEO4J_LIB: lib, JAVA_HOME: home, PATH: programs() });
  expect(said).toMatch(/^Neo4j 2026\.08\.1 runs on Java 21 or 25, and none was found\.$/m);
  expect(said).toContain(`${java} is Java 17.`);
  expect(said).toContain("sudo apt install openjdk-21-jre-headless");
});

describe("without Neo4j's jars", () => {
  const noJars = () => ({ XDG_CACHE_HOME: temporaryFolder(), DEMARCHE_NEO4J_LIB: undefined });

  test("and without Maven, the ways to get it are shown", async () => {
    const JAVA_HOME = await javaHome();
    const said = await refusal(temporaryFolder(), { ...noJars(), PATH: programs(), JAVA_HOME });
    expect(said).toMatch(/^Neo4j is installed by Maven \(mvn\), which was not found\.$/m);
  });

  test("and without a network, the person is told to connect once, and nothing half-installed stays", async () => {
    const jars = noJars();
    const nowhere = ["http", "https"].map((scheme) => `-D${scheme}.proxyHost=127.0.0.1 -D${scheme}.proxyPort=9`);
    const said = await refusal(temporaryFolder(), { ...jars, MAVEN_OPTS: nowhere.join(" ") });
    expect(said).toContain("Maven does not reach its repository");
    expect(readdirSync(join(jars.XDG_CACHE_HOME, "demarche"))).toEqual([]);
  });
});

const remove = (jar: string): void => rmSync(jar);

function truncate(jar: string): void {
  const beginning = readFileSync(jar).subarray(0, 4);
  // It is a link: what it points to stays whole.
  remove(jar);
  writeFileSync(jar, beginning);
}

describe("a jar that is", () => {
  test.each([
    ["truncated", truncate, /neo4j-kernel-\S+\.jar has 4 bytes instead of \d+/],
    ["missing", remove, /neo4j-kernel-\S+\.jar is missing/],
  ])("%s is named, with the command that mends it", async (_, damage, fault) => {
    const cache = temporaryFolder();
    const { jar } = await installedInto(cache);
    damage(jar);
    const said = await refusal(temporaryFolder(), { XDG_CACHE_HOME: cache, DEMARCHE_NEO4J_LIB: undefined });
    expect(said).toMatch(fault);
    expect(said).toContain("npx --no demarche neo4j install");
  });
});

function installedNeo4j(): EmbeddedNeo4j {
  const { neo4j } = readSettings({}, "/");
  if (neo4j.kind !== "EMBEDDED") throw new Error("The settings name no embedded Neo4j.");
  return neo4j;
}

/** The folder of the Java that runs Neo4j here, as itself tells it. */
async function javaHome(): Promise<string> {
  const java = await findJava(await releaseToRun(installedNeo4j()), () => undefined);
  const { stderr } = await promisify(execFile)(java, ["-XshowSettings:properties", "-version"]);
  const home = stderr.match(/java\.home = (.+)/)?.[1];
  if (home === undefined) throw new Error("Java does not tell its folder.");
  return home;
}

/** The installed jars under another cache folder, each by a link, so that damaging them does no harm. */
async function installedInto(cache: string): Promise<{ jar: string }> {
  const neo4j = installedNeo4j();
  const installed = await jarsFolder(neo4j);
  const folder = await jarsFolder({ ...neo4j, cache: join(cache, "demarche") });
  mkdirSync(join(folder, "lib"), { recursive: true });
  writeFileSync(join(folder, "manifest.json"), readFileSync(join(installed, "manifest.json")));
  const names = readdirSync(join(installed, "lib"));
  for (const name of names) symlinkSync(join(installed, "lib", name), join(folder, "lib", name));
  const kernel = names.find((name) => name.startsWith("neo4j-kernel-5"));
  if (kernel === undefined) throw new Error(`${installed} holds no kernel.`);
  return { jar: join(folder, "lib", kernel) };
}
