import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { allHolders, keepSums, rebuildPositions } from "./positions.js";
import type { Sums } from "./sums.js";

/** What is noted of a data set: its id, and where they are known its title and how it is cited. */
export interface DataSet {
  readonly id: string;
  readonly title?: string;
  readonly cite?: string | undefined;
}

/** What went before an import of a data set. */
export interface Begun {
  /** An earlier one was not seen to end. */
  readonly wasBrokenOff: boolean;
  /** There was none. */
  readonly isFirst: boolean;
  /** Somebody was merged into somebody; while imports are under way, nobody is. */
  readonly isAnybodyMerged: boolean;
}

/** Notes that rows of a data set are being written. */
export async function beginImport(graph: Graph, { id, title, cite }: DataSet): Promise<Begun> {
  const [begun] = await graph.write((ask) =>
    ask(readCypher("write", "import-begun").text, { dataSet: { id, title, cite } }),
  );
  return {
    wasBrokenOff: begun?.before !== 0,
    isFirst: begun?.isFirst === true,
    isAnybodyMerged: begun?.isAnybodyMerged !== false,
  };
}

/** Sums up the positions that new rows change, or all where these are not known, and notes that the data set is imported. */
export async function endImport(graph: Graph, id: string, sums?: Sums): Promise<void> {
  const [found] = await graph.read(readCypher("write", "import-under-way").text, { dataSet: id });
  // Another import of this data set may have written rows that this one found there, and be killed before it sums them up.
  const isAlone = found?.underWay === 1;
  if (isAlone && sums && !sums.areTooMany) await keepSums(graph, sums);
  else await rebuildPositions(graph, await allHolders(graph));
  const at = new Date().toISOString();
  await graph.write((ask) => ask(readCypher("write", "import-ended").text, { dataSet: id, at }));
}
