import { momentOf } from "../dossier/coding-rows.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { type BatchResult, writeBatch } from "./batch.js";
import type { Located, RowDrafter } from "./draft.js";
import type { DraftedRow, DraftedStatement } from "./drafted.js";
import type { Mapping } from "./mapping-format.js";
import { allHolders, rebuildPositions } from "./positions.js";
import { isUnreadable, type Unreadable } from "./read/records.js";
import { RowRefused } from "./row-refused.js";
import { sharedNodes } from "./shared.js";

/** What became of the rows of a file. */
export interface ImportReport {
  readonly read: number;
  readonly created: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly leftOut: number;
  /** What the created rows became. */
  readonly statements: number;
  readonly events: number;
  readonly codings: number;
}

/** Where rows come from, and where those go that are rejected. */
export interface RowSource {
  readonly rows: AsyncIterable<readonly (Located | Unreadable)[]>;
  reject(row: Unreadable): Promise<void>;
  /** A row as it stands in the file, or nearly so. */
  rawOf(row: Located): string;
  /** Called now and then with the number of rows that are read. */
  onProgress(read: number): void;
}

/** So many rows are written in one transaction. */
const BATCH = 1_000;

/** So many transactions are under way at once. */
const LANES = 3;

interface Pending {
  readonly row: Located;
  readonly drafted: DraftedRow;
}

/** Imports the rows of one file: each row whole or not at all, whatever stops the program in between. */
export async function importRows(
  graph: Graph,
  mapping: Mapping,
  { draft }: RowDrafter,
  { rows, reject, rawOf, onProgress }: RowSource,
): Promise<ImportReport> {
  const shared = sharedNodes(graph);
  const codedAt = momentOf(mapping.codedAt);
  const count = { read: 0, created: 0, unchanged: 0, rejected: 0, leftOut: 0, statements: 0, events: 0, codings: 0 };
  const { id, title, cite } = mapping;
  const [begun] = await graph.write((ask) =>
    ask(readCypher("write", "import-begun").text, { dataSet: { id, title, cite } }),
  );
  const holders = new Holders();

  const flush = async (pending: readonly Pending[]): Promise<void> => {
    const drafted = pending.map(({ drafted }) => drafted);
    await shared.ensure(drafted);
    const result: BatchResult = await writeBatch(graph, drafted, (id) => id, codedAt);
    for (const [index, fate] of result.fates.entries()) {
      const row = pending[index]?.row;
      if (fate === "CREATED") {
        count.created++;
        const said = drafted[index];
        if (said?.label === "Statement") holders.add(said);
      } else if (fate === "UNCHANGED") count.unchanged++;
      else if (row) await turnDown({ line: row.line, raw: rawOf(row), reason: fate.rejected });
    }
    count.statements += result.created.statements;
    count.events += result.created.events;
    count.codings += result.created.codings;
  };

  const turnDown = async (row: Unreadable): Promise<void> => {
    count.rejected++;
    await reject(row);
  };
  const lanes = new Lanes(flush);
  for await (const piece of rows) {
    for (const row of piece) {
      count.read++;
      if (isUnreadable(row)) {
        await turnDown(row);
        continue;
      }
      const drafted = draftOrReason(draft, row);
      if (typeof drafted === "string") await turnDown({ line: row.line, raw: rawOf(row), reason: drafted });
      else if (drafted === null) count.leftOut++;
      else await lanes.add({ row, drafted });
    }
    onProgress(count.read);
  }
  await lanes.end();
  const touched = begun?.before === 0 ? holders.ids : undefined;
  await rebuildPositions(graph, touched ?? (await allHolders(graph)));
  const at = new Date().toISOString();
  await graph.write((ask) => ask(readCypher("write", "import-ended").text, { dataSet: id, at }));
  return count;
}

/** So many holders are remembered; beyond that, all are summed up anew. */
const MOST_HOLDERS = 100_000;

/** Whose positions the new rows have changed. Unnamed voices have none. */
class Holders {
  readonly #ids = new Set<string>();

  add({ onBehalfOf }: DraftedStatement): void {
    if (this.#ids.size > MOST_HOLDERS) return;
    for (const { actor } of onBehalfOf) if (actor.kind !== "UNNAMED") this.#ids.add(actor.id);
  }

  /** Undefined where there are too many to remember. */
  get ids(): ReadonlySet<string> | undefined {
    return this.#ids.size > MOST_HOLDERS ? undefined : this.#ids;
  }
}

function draftOrReason(draft: (row: Located) => DraftedRow | null, row: Located): DraftedRow | string | null {
  try {
    return draft(row);
  } catch (error) {
    if (error instanceof RowRefused) return error.message;
    throw error;
  }
}

/** Rows of the same statement go the same way, one after the other, so that no two transactions create it. */
class Lanes {
  readonly #pending: Pending[][] = Array.from({ length: LANES }, () => []);
  readonly #under: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());

  constructor(private readonly flush: (pending: readonly Pending[]) => Promise<void>) {}

  async add(pending: Pending): Promise<void> {
    const lane = laneOf(pending.drafted.id);
    const waiting = this.#pending[lane] ?? [];
    waiting.push(pending);
    if (waiting.length < BATCH) return;
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
    if (waiting.length === 0) return;
    const under = this.flush(waiting);
    // Awaited before the next is sent; until then a failure is nobody's.
    under.catch(() => undefined);
    this.#under[lane] = under;
  }
}

function laneOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0;
  return (hash >>> 8) % LANES;
}
