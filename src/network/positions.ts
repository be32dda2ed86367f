import { signedSum } from "./affiliation.js";
import type { Cells } from "./cells.js";
import type { Tie } from "./one-mode.js";

/** What each actor's statements amount to toward each target: the mean of their stances. */
export function* positions(cells: Cells): Generator<Tie> {
  for (const [cell, source] of cells.row.entries())
    yield {
      source,
      target: cells.column[cell] ?? 0,
      weight: signedSum(cells, cell) / (cells.total[cell] ?? 1),
      n: cells.statements[cell] ?? 0,
    };
}
