import type { Command } from "commander";
import { type EmbeddedNeo4j, loadSettings, type Settings } from "../config.js";
import { runAdmin } from "../embedded/admin.js";
import { installJars } from "../embedded/jars.js";
import { obtainNeo4j, stopNeo4j } from "../embedded/neo4j.js";
import { Refusal } from "../refusal.js";
import { askedToEnd } from "./end.js";
import { answer, say } from "./terminal.js";

export const registerNeo4j = (program: Command): void => {
  const neo4j = program
    // What stands behind `admin` is Neo4j's to read, even --version.
    .enablePositionalOptions()
    .command("neo4j")
    .description("Install, start, stop or administer the embedded Neo4j.")
    .addHelpText("after", EXAMPLES);
  neo4j
    .command("install")
    .description("Install Neo4j's jars, or mend them; needs Maven and a network once.")
    .option("--json", "answer in JSON")
    .action(install);
  neo4j
    .command("start")
    .description("Start Neo4j and leave it running until `demarche neo4j stop`.")
    .option("--json", "answer in JSON")
    .action(start);
  neo4j
    .command("stop")
    .description("Stop the Neo4j that was left running.")
    .option("--json", "answer in JSON")
    .action(stop);
  neo4j
    .command("admin")
    .description("Run one of Neo4j's own administration commands on the data folder.")
    .argument("[arguments...]", "as for neo4j-admin")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(admin);
};

const EXAMPLES = `
Examples:
  npx --no demarche neo4j start
  npx --no demarche neo4j stop
  npx --no demarche neo4j admin database dump neo4j --to-path=.
  npx --no demarche neo4j admin --help`;

interface Options {
  json?: boolean;
}

async function install({ json }: Options): Promise<void> {
  const { neo4j } = embeddedSettings();
  if (neo4j.lib !== undefined)
    throw new Refusal(`DEMARCHE_NEO4J_LIB=${neo4j.lib} names jars that are ready; leave it out to install others.`);
  const lib = await installJars(neo4j, say, askedToEnd());
  answer({ lib }, [`Neo4j's jars are whole, in ${lib}.`], json);
}

async function start({ json }: Options): Promise<void> {
  const settings = embeddedSettings();
  const { address, browserUrl } = await obtainNeo4j(settings, { say, signal: askedToEnd(), stays: true });
  const { uri, user, password } = address;
  const lines = [`Neo4j runs at ${uri}.`, `  Neo4j Browser  ${browserUrl}  user ${user}, password ${password}`];
  answer({ uri, browserUrl, user, password }, lines, json);
}

async function stop({ json }: Options): Promise<void> {
  const { home } = embeddedSettings();
  const stopped = await stopNeo4j(home, say);
  answer({ stopped }, [stopped ? "Neo4j has stopped." : `No Neo4j runs in ${home}.`], json);
}

async function admin(words: string[]): Promise<void> {
  const { home, neo4j } = embeddedSettings();
  process.exitCode = await runAdmin(home, neo4j, words, say);
}

function embeddedSettings(): Settings & { neo4j: EmbeddedNeo4j } {
  const { neo4j, ...settings } = loadSettings();
  if (neo4j.kind === "EMBEDDED") return { ...settings, neo4j };
  throw new Refusal("NEO4J_URI names a Neo4j that others run. Leave it out to use the embedded one.");
}
