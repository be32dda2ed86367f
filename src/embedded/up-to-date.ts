import type { EmbeddedNeo4j } from "../config.js";
import { takeCensus } from "../graph/census.js";
import { withGraphAt } from "../graph/driver.js";
import { migrate, SCHEMA_VERSION, standingOf } from "../graph/migration.js";
import { dumpBackup, newBackup } from "./backup.js";
import { type Circumstances, end, leave, type RunningNeo4j, startNeo4j } from "./start.js";
import { record, refuseIfUsed, runningIn } from "./state.js";

/**
 * Migrates an embedded graph of an older version, after a backup of it.
 *
 * In one turn, so that no other program comes to a graph that is being migrated. Neo4j Community writes a dump only of a
 * graph that is at rest: it is stopped for that and started again.
 */
export async function upToDate(
  found: RunningNeo4j,
  home: string,
  settings: EmbeddedNeo4j,
  circumstances: Circumstances,
): Promise<RunningNeo4j> {
  const { say, signal } = circumstances;
  try {
    const census = await withGraphAt(found.address, async (graph) =>
      (await standingOf(graph)).is === "OLDER" ? takeCensus(graph) : undefined,
    );
    const before = runningIn(home);
    if (!census || !before) return found;
    refuseIfUsed(home, before);
    say(`The graph in ${home} has schema version ${census.schema}, and is brought to ${SCHEMA_VERSION}.`);
    await end(home, before);
    const backup = await dumpBackup(newBackup(home, `-schema-${census.schema}`), census, {
      home,
      settings,
      say,
      signal,
    });
    say(`It was backed up in ${backup.folder}.`);
    const started = await startNeo4j(home, settings, circumstances);
    const after = runningIn(home);
    if (after) record(home, { ...after, stays: before.stays || after.stays });
    const migrations = await withGraphAt(started.address, (graph) =>
      migrate(graph, ({ id, question }) => say(`Migration ${id}: ${question}`)),
    );
    return { ...started, migrations };
  } catch (error) {
    await leave(home);
    throw error;
  }
}
