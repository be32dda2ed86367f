import type { Graph } from "../../graph/driver.js";
import { applySchema } from "../../graph/schema.js";
import { beginImport, endImport } from "../data-set.js";
import type { Mapping } from "../mapping-format.js";

/** Does what files cannot say: indexes, positions, and the record of the data set. */
export async function finishBulk(graph: Graph, mapping: Mapping): Promise<void> {
  await applySchema(graph);
  await beginImport(graph, mapping);
  await endImport(graph, mapping.id);
}
