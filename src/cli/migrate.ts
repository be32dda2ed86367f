import type { Command } from "commander";
import { loadSettings } from "../config.js";
import { obtainNeo4j } from "../embedded/neo4j.js";
import type { Graph } from "../graph/driver.js";
import { type Migration, migrate, newerThanProgram, SCHEMA_VERSION, standingOf } from "../graph/migration.js";
import { applySchema } from "../graph/schema.js";
import { connect } from "./connect.js";
import { askedToEnd } from "./end.js";
import { agreed, answer, say } from "./terminal.js";

export const registerMigrate = (program: Command): void => {
  program
    .command("migrate")
    .description(
      "Bring the graph of an older Démarche to this one's version; asks first where no backup can be made here.",
    )
    .option("--yes", "do not ask: there is a backup")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(migrateGraph);
};

const EXAMPLES = `
An embedded graph is backed up and migrated by any command that opens it. That of another Neo4j is migrated by this one.

Examples:
  npx --no demarche migrate
  npx --no demarche migrate --yes --json`;

interface Options {
  yes?: boolean;
  json?: boolean;
}

async function migrateGraph({ yes, json }: Options): Promise<void> {
  const settings = loadSettings();
  const neo4j = await obtainNeo4j(settings, { say, signal: askedToEnd() });
  try {
    const graph = await connect(neo4j.address);
    try {
      const run = neo4j.migrations ?? (await migrated(graph, neo4j.address.uri, yes));
      if (run === undefined) return answer({ migrations: [] }, ["Nothing was migrated."], json);
      await applySchema(graph);
      const migrations = run.map(({ id }) => id);
      answer({ version: SCHEMA_VERSION, migrations }, [`The graph has schema version ${SCHEMA_VERSION}.`], json);
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.release();
  }
}

/** The migrations that were run; undefined where the person would not have it. */
async function migrated(graph: Graph, uri: string, yes: boolean | undefined): Promise<Migration[] | undefined> {
  const { is, version, by } = await standingOf(graph);
  if (is === "NEWER") throw newerThanProgram(version, by);
  const question = `The graph at ${uri} has schema version ${version}. Is there a backup of it, and shall it be brought to ${SCHEMA_VERSION}?`;
  if (is === "OLDER" && !yes && !(await agreed(question))) return undefined;
  return migrate(graph, ({ id, question }) => say(`Migration ${id}: ${question}`));
}
