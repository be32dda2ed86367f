import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { EmbeddedNeo4j } from "../config.js";
import { writeConf } from "./conf.js";
import { writableFolder } from "./folder.js";
import { inHome } from "./home.js";
import { obtainJars } from "./jars.js";
import { findJava } from "./java.js";
import { javaOptions } from "./launch.js";
import type { Say } from "./say.js";
import { runningIn } from "./state.js";
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
    const { neo4j, conf } = inHome(home);
    const [java, jars] = [await findJava(say), await obtainJars(settings, say)];
    if (!runningIn(home)) await writeConf(home, settings);
    const tool = spawn(java, [...javaOptions(resolve(jars)), "org.neo4j.cli.AdminTool", ...words], {
      stdio: "inherit",
      env: { ...process.env, NEO4J_HOME: neo4j, NEO4J_CONF: conf },
    });
    const [code] = await once(tool, "exit");
    return code ?? 1;
  });
}
