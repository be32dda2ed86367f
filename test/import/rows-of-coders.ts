import { join } from "node:path";
import fc from "fast-check";
import { packageRoot } from "../../src/package-root.js";

/** How the rows are read; who says a statement and when hangs on its id. */
export const CODERS = join(packageRoot, "test/import/coders.yaml");

const DAYS = ["2023-12-31", "2024", "2024-03", "2024-03-05", "2025-01-01"];
const SPEAKERS = ["Ostland", "Westland", "Unspecified Actor", "Northland"];
const REPRESENTED = ["", "Southland", "Ostland;Northland", ""];
const COLUMNS = ["id", "who", "for", "day", "toward", "stance", "issue", "agreement", "coder"];

/** Rows by chance, the same in every run: readings of few statements by three coders, one statement in several rows. */
export function rowsOfCoders(rows: number): string {
  const value = fc.constantFrom("-2", "-1", "0", "1", "2", "");
  const row = fc
    .tuple(
      fc.nat(120),
      fc.constantFrom("Ostland", "Westland", "Westland;Southland", "Unspecified Actor", ""),
      value,
      fc.constantFrom("Fog", ""),
      value,
      fc.constantFrom("Ada", "Bea", "Cy"),
    )
    .map(([id, ...reading]) => [id, ...saidBy(id), ...reading].join("\t"));
  return [COLUMNS.join("\t"), ...fc.sample(row, { numRuns: rows, seed: 11 })].join("\n");
}

const saidBy = (id: number): string[] =>
  [SPEAKERS, REPRESENTED, DAYS].map((list, at) => list[(id + at * (id % 3)) % list.length] ?? "");
