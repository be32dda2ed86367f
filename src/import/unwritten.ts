import type { DraftedRow } from "./drafted.js";
import { Seen } from "./seen.js";

/** So many rows are remembered by their ids; of those that follow, nothing is known. */
const REMEMBERED = 1_500_000;

/** Tells rows that the graph cannot have, in the first import of a data set: those whose id no row had before. */
export class Unwritten {
  readonly #seen = new Seen();
  #met = 0;

  /** Of rows that are about to be written, those that need not be looked for. */
  of(rows: readonly DraftedRow[]): ReadonlySet<DraftedRow> {
    return new Set(rows.filter((row) => this.#isFirst(row)));
  }

  #isFirst({ label, id }: DraftedRow): boolean {
    if (this.#met >= REMEMBERED) return false;
    this.#met++;
    return this.#seen.meet(`${label}:${id}`, "") === "NEW";
  }
}
