import type { Command } from "commander";
import { loadSeed } from "../../seed/load.js";
import { GUIDE, STYLE } from "../api/pages.js";
import { QUERY_TO_TRY } from "../api/query-to-try.js";
import { addressOf, startServer } from "../api/server.js";
import { loadSettings, type Settings } from "../config.js";
import { inHome } from "../embedded/home.js";
import { opensWith } from "../embedded/opening.js";
import { freePort } from "../embedded/port.js";
import type { RunningNeo4j } from "../embedded/start.js";
import { askedToEnd, Ended, ended } from "./end.js";
import { say, sayNothingMore } from "./terminal.js";
import { inWorkplace, type Workplace } from "./with-graph.js";

export const registerServe = (program: Command): void => {
  program
    .command("serve")
    .description("Serve GraphQL over the graph, with a Neo4j that is found or started.")
    .addHelpText("after", EXAMPLES)
    .action(serve);
};

const EXAMPLES = `
Examples:
  npx --no demarche serve
  PORT=0 npx --no demarche serve                          on any free port, which is printed
  NEO4J_URI=bolt://localhost:7687 npx --no demarche serve  with a Neo4j that runs already; .env keeps NEO4J_PASSWORD`;

async function serve(): Promise<void> {
  const settings = withGuide(loadSettings());
  const end = askedToEnd();
  try {
    // Known at once, and not only after Neo4j's start.
    if (settings.port !== 0) await freePort("PORT", settings.port, settings.host);
    await inWorkplace(settings, end, (workplace) => serveGraph(workplace, end));
  } catch (error) {
    // Being asked to end is no failure, wherever it finds the program.
    if (!(end.reason instanceof Ended)) throw error;
    say("Démarche has ended.");
  }
}

/** Has the Browser of the embedded Neo4j open with our guide, if its address is known before Neo4j starts. */
function withGuide(settings: Settings): Settings {
  const { host, port, neo4j } = settings;
  if (neo4j.kind === "GIVEN" || port === 0) return settings;
  const address = addressOf(host, port);
  return { ...settings, neo4j: { ...neo4j, conf: opensWith(new URL(STYLE, address), new URL(GUIDE, address)) } };
}

async function serveGraph({ graph, neo4j, settings }: Workplace, end: AbortSignal): Promise<never> {
  say("Loading the dossiers that come with the program …", "PASSING");
  await loadSeed(graph, settings.texts);
  end.throwIfAborted();
  const { host, port, texts, origins } = settings;
  const server = await startServer({ graph, host, port, texts, origins, log: logFile(settings) });
  try {
    sayNothingMore();
    console.log(whatIsWhere(server.url, neo4j, settings).join("\n"));
    return await Promise.race([ended(end), neo4jEnded(neo4j)]);
  } finally {
    await server.close();
  }
}

/** On a terminal the log would hide what is to be read there. */
const logFile = ({ home }: Settings): string | undefined => (process.stderr.isTTY ? inHome(home).requests : undefined);

/** Fails when Neo4j has ended unasked: without it there is nothing to serve. */
const neo4jEnded = (neo4j: RunningNeo4j): Promise<never> =>
  new Promise((_, reject) => {
    const timer = setInterval(async () => {
      const why = await neo4j.ended?.();
      if (!why) return;
      clearInterval(timer);
      reject(why);
    }, 500);
    timer.unref();
  });

const whatIsWhere = (url: string, { address, browserUrl }: RunningNeo4j, settings: Settings): string[] => [
  "Démarche is ready.",
  `  Explorer       ${new URL("/", url)}`,
  `  GraphQL        ${url}`,
  ...(browserUrl
    ? [`  Neo4j Browser  ${browserUrl}  user ${address.user}, password ${shownPassword(settings, address.password)}`]
    : []),
  `  Its guide      :play ${new URL(GUIDE, url)}`,
  `  Bolt           ${address.uri}`,
  ...(browserUrl ? [`  Data           ${settings.home} (logs in ${inHome(settings.home).logs})`] : []),
  ...(process.stderr.isTTY ? [`  Log            ${logFile(settings)}`] : []),
  "",
  "A query to try:",
  ...QUERY_TO_TRY.split("\n").map((line) => `  ${line}`),
  "",
  "Ctrl-C ends it.",
];

const shownPassword = ({ neo4j }: Settings, generated: string): string =>
  neo4j.kind === "EMBEDDED" && neo4j.password !== undefined ? "as in NEO4J_PASSWORD" : generated;
