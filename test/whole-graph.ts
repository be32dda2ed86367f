import type { Graph } from "../src/graph/driver.js";

/** All nodes and relationships of a graph in one text, but for the times at which data sets were imported. */
export async function wholeGraph(graph: Graph): Promise<string> {
  const nodes = await graph.read(
    "MATCH (n) WHERE NOT n:DataSet AND NOT n:Term AND NOT n:Schema RETURN labels(n) AS labels, properties(n) AS props",
  );
  const ties = await graph.read(
    "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, properties(r) AS props, b.id AS to",
  );
  return [...nodes, ...ties]
    .map((row) => JSON.stringify(row, inOrder))
    .sort()
    .join("\n");
}

/** Properties come in the order in which they were written. */
const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;
