import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { allHolders, keepSums, rebuildPositions } from "./positions.js";
import type { Sums } from "./sums.js";

/** What is noted of a data set: its id, and where they are known its title and how it is cited. */
export interface DataSet {
  readonly id: string;
  readonly title?: string;
  readonly cite?: string | undefined;
}

/** An import that is under way, and what went before it. */
export interface Run {
  readonly dataSet: string;
  /** There was no import of this data set before. */
  readonly isFirst: boolean;
  /** Somebody was merged into somebody; while imports are under way, nobody is. */
  readonly isAnybodyMerged: boolean;
  /** How often all was summed up, as this import knows. */
  summedUp: number;
  /** Another import was not seen to end, or took this one for broken off, so that all is to be summed up. */
  isAllToSum: boolean;
  /** The data set is being taken back, and nothing more is to be written. */
  isTakenBack: boolean;
}

/** Notes that rows of a data set are being written. */
export async function beginImport(graph: Graph, dataSet: DataSet): Promise<Run> {
  const { isTakenBack, ...run } = await begin(graph, dataSet, false);
  return { ...run, isTakenBack: false };
}

/** Notes that a data set is being taken back; imports of it that are under way end themselves. */
export const beginUnload = (graph: Graph, id: string): Promise<Run> => begin(graph, { id }, true);

const begin = (graph: Graph, { id, title, cite }: DataSet, isToGo: boolean): Promise<Run> =>
  graph.write(async (ask) => {
    const params = { dataSet: { id, title, cite }, takeBack: isToGo || null };
    const [begun] = await ask(readCypher("write", "import-begun").text, params);
    const isTakenBack = begun?.isTakenBack === true;
    if (isTakenBack && !isToGo)
      throw new Refusal(
        `The data set ${id} is being taken back. Let demarche unload ${id} end, or run it again if it was broken off; then import.`,
      );
    return {
      dataSet: id,
      isFirst: begun?.isFirst === true,
      isAnybodyMerged: begun?.isAnybodyMerged !== false,
      summedUp: Number(begun?.summedUp),
      isAllToSum: begun?.before !== 0,
      isTakenBack,
    };
  });

/** Notes again and again that an import is under way, or ends it where its data set is being taken back; not twice at once. */
export async function goOn(graph: Graph, run: Run): Promise<void> {
  const { dataSet, summedUp } = run;
  const found = run.isTakenBack
    ? undefined
    : (await graph.write((ask) => ask(readCypher("write", "import-goes-on").text, { dataSet, summedUp })))[0];
  if (found?.isTakenBack !== false) {
    run.isTakenBack = true;
    throw new Refusal(
      `The data set ${dataSet} is taken back by another program, so its import was ended. Import it again if that was not meant.`,
    );
  }
  if (found.summedUp === summedUp) return;
  run.summedUp = Number(found.summedUp);
  run.isAllToSum = true;
}

/** Sums up the positions that new rows change, or all where these are not known, and notes that the data set is imported. */
export async function endImport(graph: Graph, run: Run, sums: Sums): Promise<void> {
  const { dataSet } = run;
  await goOn(graph, run);
  const [found] = await graph.read(readCypher("write", "import-under-way").text, { dataSet });
  // Another import of this data set may have written rows that this one found there, and be killed before it sums them up.
  const isAlone = found?.underWay === 1;
  if (isAlone && !run.isAllToSum && !sums.areTooMany) await keepSums(graph, sums);
  else {
    const [marked] = await graph.write((ask) => ask(readCypher("write", "import-sums-up").text, { dataSet }));
    run.summedUp = Number(marked?.summedUp);
    await rebuildPositions(graph, await allHolders(graph));
  }
  const at = new Date().toISOString();
  const { summedUp } = run;
  await graph.write((ask) => ask(readCypher("write", "import-ended").text, { dataSet, summedUp, at }));
}
