import { loadSettings, type Settings } from "../config.js";
import { obtainNeo4j } from "../embedded/neo4j.js";
import type { RunningNeo4j } from "../embedded/start.js";
import type { Graph } from "../graph/driver.js";
import { applySchema } from "../graph/schema.js";
import { connect } from "./connect.js";
import { askedToEnd, ended } from "./end.js";
import { say, sayNothingMore } from "./terminal.js";

/** What a command that needs the graph works with. */
export interface Workplace {
  readonly graph: Graph;
  readonly neo4j: RunningNeo4j;
  readonly settings: Settings;
}

/** Finds or starts Neo4j, gives it the schema, does the work, and leaves Neo4j as it was found; asked to end, drops the work. */
export async function withGraph<Result>(work: (workplace: Workplace) => Promise<Result>): Promise<Result> {
  const end = askedToEnd();
  return inWorkplace(loadSettings(), end, (workplace) => Promise.race([work(workplace), ended(end)]));
}

/** As `withGraph`, for work that ends itself when it is asked to. */
export async function inWorkplace<Result>(
  settings: Settings,
  end: AbortSignal,
  work: (workplace: Workplace) => Promise<Result>,
): Promise<Result> {
  const neo4j = await obtainNeo4j(settings, { say, signal: end });
  try {
    const graph = await connect(neo4j.address);
    try {
      say("Applying constraints and indexes …", "PASSING");
      await applySchema(graph);
      sayNothingMore();
      end.throwIfAborted();
      return await work({ graph, neo4j, settings });
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.release();
  }
}
