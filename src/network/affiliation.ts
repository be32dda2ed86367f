import { activityOf, type Cells, DEPTH, prominenceOf } from "./cells.js";
import { VALUES } from "./codings.js";
import type { Tie } from "./one-mode.js";

/** What the weight of an affiliation is divided by: all that the actor said, or all that was said on the issue. */
export type AffiliationNormalisation = "NONE" | "ACTIVITY" | "PROMINENCE";

/** What each actor said on each issue: how many statements, or by their values, agreeing minus disagreeing. */
export function* affiliations(
  cells: Cells,
  isSigned: boolean,
  normalisation: AffiliationNormalisation,
): Generator<Tie> {
  const activity = activityOf(cells);
  const prominence = prominenceOf(cells);
  for (const [cell, source] of cells.row.entries()) {
    const target = cells.column[cell] ?? 0;
    const divisor =
      normalisation === "ACTIVITY" ? activity[source] : normalisation === "PROMINENCE" ? prominence[target] : 1;
    const weight = isSigned ? signedSum(cells, cell) : (cells.total[cell] ?? 0);
    yield { source, target, weight: weight / (divisor ?? 1), n: cells.statements[cell] ?? 0 };
  }
}

/** Σk k·a(i,j,k). */
export const signedSum = ({ counts }: Cells, cell: number): number =>
  VALUES.reduce<number>((sum, value, at) => sum + value * (counts[cell * DEPTH + at] ?? 0), 0);
