import type { Command } from "commander";
import { runAdmin } from "../embedded/admin.js";
import { installJars } from "../embedded/jars.js";
import { obtainNeo4j, stopNeo4j } from "../embedded/neo4j.js";
import { upgradeNeo4j } from "../embedded/upgrade.js";
import { Refusal } from "../refusal.js";
import { embeddedSettings } from "./embedded-settings.js";
import { askedToEnd } from "./end.js";
import { answer, say, sayNothingMore } from "./terminal.js";

export const registerNeo4j = (program: Command): void => {
  const neo4j = program
    // What stands behind `admin` is Neo4j's to read, even --version.
    .enablePositionalOptions()
    .command("neo4j")
    .description("Install, start, stop, upgrade or administer the embedded Neo4j.")
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
    .command("upgrade")
    .description(
      "Let a newer Neo4j take over the graph of an older one, after a backup; there is no way back but that.",
    )
    .option("--json", "answer in JSON")
    .action(upgrade);
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
  npx --no demarche neo4j upgrade
  npx --no demarche neo4j admin database check neo4j
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

async function upgrade({ json }: Options): Promise<void> {
  const { home, neo4j } = embeddedSettings();
  const upgrade = await upgradeNeo4j(home, neo4j, { say, signal: askedToEnd() });
  sayNothingMore();
  const { from, to, backup } = upgrade;
  const done = `The graph of Neo4j ${from} is that of Neo4j ${to} now, and holds what it held. Its backup is ${backup}.`;
  const nothing = `The graph is that of Neo4j ${from}, and Neo4j ${to} is installed: there is nothing to upgrade.`;
  answer(upgrade, [backup === undefined ? nothing : done], json);
}

async function admin(words: string[]): Promise<void> {
  const { home, neo4j } = embeddedSettings();
  process.exitCode = await runAdmin(home, neo4j, words, say);
}
