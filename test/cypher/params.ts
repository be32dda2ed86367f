import { type CypherFolder, readCypher } from "../../src/graph/cypher-file.js";
import type { Graph } from "../../src/graph/driver.js";

/** A file's own `:param` lines as values, worked out by Neo4j as its Browser does. */
export async function paramsOf(graph: Graph, folder: CypherFolder, name: string): Promise<Record<string, unknown>> {
  const { params } = readCypher(folder, name);
  const columns = Object.entries(params).map(([param, literal]) => `${literal} AS ${param}`);
  if (columns.length === 0) return {};
  const [row = {}] = await graph.read(`RETURN ${columns.join(", ")}`);
  return row;
}
