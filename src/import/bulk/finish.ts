import type { Graph } from "../../graph/driver.js";
import { applySchema } from "../../graph/schema.js";
import { beginImport, endImport } from "../data-set.js";
import type { Mapping } from "../mapping-format.js";
import type { Sums } from "../sums.js";

/** Does what files cannot say: indexes, positions that they do not hold, and the record of the data set. */
export async function finishBulk(graph: Graph, mapping: Mapping, sums: Sums): Promise<void> {
  await applySchema(graph);
  await endImport(graph, await beginImport(graph, mapping), sums);
}
