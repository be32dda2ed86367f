import { readCypher } from "../../graph/cypher-file.js";
import type { Graph } from "../../graph/driver.js";
import { applySchema } from "../../graph/schema.js";
import type { Mapping } from "../mapping-format.js";
import { allHolders, rebuildPositions } from "../positions.js";

/** Does what files cannot say: indexes, positions, and the record of the data set. */
export async function finishBulk(graph: Graph, { id, title, cite }: Mapping): Promise<void> {
  await applySchema(graph);
  await graph.write((ask) => ask(readCypher("write", "import-begun").text, { dataSet: { id, title, cite } }));
  await rebuildPositions(graph, await allHolders(graph));
  const at = new Date().toISOString();
  await graph.write((ask) => ask(readCypher("write", "import-ended").text, { dataSet: id, at }));
}
