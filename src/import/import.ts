import { momentOf } from "../dossier/coding-rows.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { writeBatch } from "./batch.js";
import { beginImport, endImport, goOn } from "./data-set.js";
import type { RowDrafter } from "./draft.js";
import {
  draftRows,
  type ImportReport,
  newTally,
  type Pending,
  type RowSource,
  type Tally,
  turnDown,
} from "./draft-rows.js";
import type { Mapping } from "./mapping-format.js";
import { sharedNodes } from "./shared.js";
import { Sums } from "./sums.js";
import { Unwritten } from "./unwritten.js";

/** So many rows are written in one transaction at most. */
const BATCH = 1_000;

/** So many characters of cells a transaction has, but for those of its last row; rows of a megabyte would fill Neo4j's memory and ours. */
const BATCH_LENGTH = 4_000_000;

/** So many transactions are under way at once. */
const LANES = 3;

/** Imports the rows of one file: each row whole or not at all, whatever stops the program in between; `tally` counts them. */
export async function importRows(
  graph: Graph,
  mapping: Mapping,
  drafter: RowDrafter,
  source: RowSource,
  tally: Tally = newTally(),
): Promise<ImportReport> {
  const codedAt = momentOf(mapping.codedAt);
  const sums = new Sums();
  const run = await beginImport(graph, mapping);
  const shared = sharedNodes(graph, run.isAnybodyMerged);
  const unwritten = run.isFirst ? new Unwritten() : undefined;
  let toldLast: Promise<void> = Promise.resolve();

  const lanes = new Lanes(async (pending) => {
    await toldLast;
    const drafted = pending.map(({ drafted }) => drafted);
    await shared.ensure(drafted);
    const { fates, created } = await writeBatch(graph, drafted, shared.survivor, codedAt, unwritten?.of(drafted));
    for (const [index, { row }] of pending.entries()) {
      const fate = fates[index] ?? "UNCHANGED";
      if (typeof fate === "object") await turnDown(source, tally, row, fate.rejected);
      else if (fate === "UNCHANGED") tally.unchanged++;
      else tally.created++;
    }
    sums.addAll(created, shared.survivor);
    for (const label of ["statements", "events", "codings"] as const) tally[label] += created[label].length;
    // After the rows, so that what another import may have missed of them is known to be left to sum up.
    toldLast = toldLast.then(() => goOn(graph, run));
    toldLast.catch(() => undefined);
  });

  const end = async (): Promise<void> => {
    await lanes.end();
    await toldLast;
    await endImport(graph, run, sums);
  };
  try {
    await draftRows(source, drafter, tally, (pending) => {
      shared.note(pending.drafted);
      return lanes.add(pending);
    });
  } catch (error) {
    // What stands before the place where a file breaks off is imported.
    if (error instanceof Refusal) await end();
    throw error;
  }
  await end();
  return tally;
}

/** Rows of the same statement go the same way, one after the other, so that no two transactions create it. */
class Lanes {
  readonly #pending: Pending[][] = Array.from({ length: LANES }, () => []);
  readonly #lengths: number[] = Array.from({ length: LANES }, () => 0);
  readonly #under: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());
  #first: Promise<void> | undefined;

  constructor(private readonly flush: (pending: readonly Pending[]) => Promise<void>) {}

  async add(pending: Pending): Promise<void> {
    const lane = laneOf(pending.drafted.id);
    const waiting = this.#pending[lane] ?? [];
    waiting.push(pending);
    const length = (this.#lengths[lane] ?? 0) + lengthOf(pending);
    this.#lengths[lane] = length;
    if (waiting.length < BATCH && length < BATCH_LENGTH) return;
    await this.#under[lane];
    this.#send(lane);
  }

  async end(): Promise<void> {
    await Promise.all(this.#under);
    for (let lane = 0; lane < LANES; lane++) this.#send(lane);
    await Promise.all(this.#under);
  }

  #send(lane: number): void {
    const waiting = this.#pending[lane] ?? [];
    this.#pending[lane] = [];
    this.#lengths[lane] = 0;
    if (waiting.length === 0) return;
    // The first goes alone, so that Neo4j plans what all of them ask only once.
    const under = this.#first ? this.#first.then(() => this.flush(waiting)) : this.flush(waiting);
    this.#first ??= under;
    // Awaited before the next is sent; until then a failure is nobody's.
    under.catch(() => undefined);
    this.#under[lane] = under;
  }
}

function lengthOf({ row }: Pending): number {
  let length = 0;
  for (const column in row.fields) length += row.fields[column]?.length ?? 0;
  return length;
}

function laneOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0;
  return (hash >>> 8) % LANES;
}
