import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { beginUnload } from "./data-set.js";
import { allHolders, rebuildPositions } from "./positions.js";

/** So many nodes are taken back in one transaction. */
const BATCH = 1_000;

/** How much was taken back. */
export interface Unloaded {
  readonly dataSet: string;
  /** Statements and events. */
  readonly said: number;
  /** Actors, issues, sources and coders that nothing else names. */
  readonly shared: number;
}

/** The data sets that are imported, by their ids. */
export const dataSetsIn = async (graph: Graph): Promise<string[]> =>
  (await graph.read(readCypher("write", "data-sets").text)).map(({ id }) => String(id));

/** Takes back all that a data set says. Broken off, it is run again. */
export async function unloadDataSet(graph: Graph, dataSet: string): Promise<Unloaded> {
  await beginUnload(graph, dataSet);
  const said = await until(graph, "import-taken-back", dataSet);
  await rebuildPositions(graph, await allHolders(graph));
  await until(graph, "import-names-left-over", dataSet);
  const shared = await until(graph, "import-left-over", dataSet);
  await graph.write((ask) => ask(readCypher("write", "import-forget").text, { dataSet }));
  return { dataSet, said, shared };
}

/** Runs a file again and again, until it finds nothing to remove; of long texts only a few nodes fit into Neo4j's memory at once. */
async function until(graph: Graph, file: string, dataSet: string): Promise<number> {
  let most = BATCH;
  let sum = 0;
  for (;;)
    try {
      const params = { prefix: `${dataSet}/`, most };
      const [found] = await graph.write((ask) => ask(readCypher("write", file).text, params));
      const removed = Number(found?.removed ?? 0);
      if (removed === 0) return sum;
      sum += removed;
    } catch (error) {
      if (most === 1 || !String((error as { code?: string }).code).includes("OutOfMemory")) throw error;
      most /= 10;
    }
}
