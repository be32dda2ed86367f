import type { Located, RowDrafter } from "./draft.js";
import type { DraftedRow } from "./drafted.js";
import { isUnreadable, type Unreadable } from "./read/records.js";
import { RowRefused } from "./row-refused.js";

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

/** A report that is not finished. */
export type Tally = { -readonly [Count in keyof ImportReport]: ImportReport[Count] };

export const newTally = (): Tally => ({
  read: 0,
  created: 0,
  unchanged: 0,
  rejected: 0,
  leftOut: 0,
  statements: 0,
  events: 0,
  codings: 0,
});

/** A row that is drafted and not written yet. */
export interface Pending {
  readonly row: Located;
  readonly drafted: DraftedRow;
}

/** Reads all rows, and hands on those that can be drafted; the others are counted and rejected. */
export async function draftRows(
  source: RowSource,
  { draft }: RowDrafter,
  tally: Tally,
  take: (pending: Pending) => Promise<void> | undefined,
): Promise<void> {
  for await (const piece of source.rows) {
    for (const row of piece) {
      tally.read++;
      if (isUnreadable(row)) {
        tally.rejected++;
        await source.reject(row);
        continue;
      }
      const drafted = draftOrReason(draft, row);
      if (typeof drafted === "string") await turnDown(source, tally, row, drafted);
      else if (drafted === null) tally.leftOut++;
      else await take({ row, drafted });
    }
    source.onProgress(tally.read);
  }
}

/** Rejects a row for a reason. */
export async function turnDown(source: RowSource, tally: Tally, row: Located, reason: string): Promise<void> {
  tally.rejected++;
  await source.reject({ line: row.line, raw: source.rawOf(row), reason });
}

function draftOrReason(draft: (row: Located) => DraftedRow | null, row: Located): DraftedRow | string | null {
  try {
    return draft(row);
  } catch (error) {
    if (error instanceof RowRefused) return error.message;
    throw error;
  }
}
