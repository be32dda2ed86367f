import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { EmbeddedNeo4j } from "../config.js";
import { Refusal } from "../refusal.js";
import { writeConf } from "./conf.js";
import { writableFolder } from "./folder.js";
import { inHome } from "./home.js";
import { obtainJars, releaseToRun } from "./jars.js";
import { findJava } from "./java.js";
import { javaOptions } from "./launch.js";
import type { Say } from "./say.js";
import { clearLeftovers } from "./stage.js";
import { runningIn } from "./state.js";
import { forgetTool, recordTool } from "./tool.js";
import { inTurn } from "./turn.js";

/** Runs one of Neo4j's administration commands on the data folder, in which no Neo4j is started meanwhile; gives its exit code. */
export async function runAdmin(
  home: string,
  settings: EmbeddedNeo4j,
  words: readonly string[],
  say: Say,
): Promise<number> {
  await writableFolder(home, "The data folder", "name another by DEMARCHE_HOME");
  return inTurn(home, say, async () => {
    await clearLeftovers(home);
    const [code] = await once(await startTool(home, settings, words, say, "inherit"), "exit");
    return code ?? 1;
  });
}

async function startTool(
  home: string,
  settings: EmbeddedNeo4j,
  words: readonly string[],
  say: Say,
  stdio: StdioOptions,
): Promise<ChildProcess> {
  const { neo4j, conf } = inHome(home);
  const release = await releaseToRun(settings);
  const [java, jars] = [await findJava(release, say), await obtainJars(settings, say)];
  if (!runningIn(home)) await writeConf(home, settings, release);
  // A command that lives for seconds is done sooner where no second thread collects its garbage.
  const options = ["-XX:+UseSerialGC", ...javaOptions(resolve(jars))];
  return spawn(java, [...options, "org.neo4j.cli.AdminTool", ...words], {
    stdio,
    env: { ...process.env, NEO4J_HOME: neo4j, NEO4J_CONF: conf },
  });
}

/** The folder in which a dump is, which Neo4j names after the database. */
export const DUMP = "neo4j.dump";

/** What a dump or a load is done with. */
export interface Administration {
  readonly home: string;
  readonly settings: EmbeddedNeo4j;
  readonly say: Say;
  readonly signal?: AbortSignal | undefined;
}

/** Writes the graph of a data folder, whose Neo4j is stopped, into `neo4j.dump` in a folder. */
export const dumpInto = (folder: string, administration: Administration): Promise<void> =>
  administer(["database", "dump", "neo4j", `--to-path=${folder}`], "Writing the dump", administration);

/** Makes the graph of a data folder, whose Neo4j is stopped, from the `neo4j.dump` in a folder. */
export const loadFrom = (folder: string, administration: Administration): Promise<void> =>
  administer(["database", "load", "neo4j", `--from-path=${folder}`], "Loading the dump", administration);

/** Makes the graph of a data folder, in which no Neo4j has run yet, from CSV files that options tell of. */
export const importFrom = (options: readonly string[], administration: Administration): Promise<void> =>
  administer(
    [
      ...["database", "import", "full", "neo4j", "--overwrite-destination"],
      `--report-file=${join(administration.home, "import.report")}`,
      ...options,
    ],
    "Neo4j's offline import",
    administration,
  );

async function administer(
  words: readonly string[],
  doing: string,
  { home, settings, say, signal }: Administration,
): Promise<void> {
  say(`${doing} …`, "PASSING");
  const tool = await startTool(home, settings, words, say, ["ignore", "pipe", "pipe"]);
  recordTool(home, tool);
  signal?.addEventListener("abort", () => tool.kill(), { once: true });
  let reason = "it gave no reason";
  for (const output of [tool.stdout, tool.stderr])
    if (output)
      createInterface({ input: output }).on("line", (line) => {
        const [, done] = line.match(/^Files: .*data: +([\d.]+%)/) ?? [];
        if (done) say(`${doing}: ${done}`, "PASSING");
        if (/^Failed to |^Caused by: |^\S*(Exception|Error): /.test(line)) reason = line;
      });
  const [code] = await once(tool, "close");
  forgetTool(home);
  signal?.throwIfAborted();
  if (code !== 0) throw new Refusal(`${doing} failed: ${reason}`);
}
