import fc from "fast-check";
import { cameoCodes } from "../../src/import/cameo.js";

/** Rows by chance, the same in every run: some twice, some that cannot be read. */
export function rowsByChance(rows: number): string {
  const names = cameoCodes().map(({ name }) => name);
  const known = ["Unspecified Actor", "France", "Syrian Arab Republic", "Georgia", "Hong Kong"];
  const actor = fc.nat(40).map((number) => known[number] ?? `State ${number}`);
  const day = fc.integer({ min: 1, max: 31 }).map((number) => `2024-02-${String(number).padStart(2, "0")}`);
  const row = fc.tuple(actor, fc.constantFrom(...names), actor, day).map((cells) => cells.join("\t"));
  return [["source", "event", "target", "date"].join("\t"), ...fc.sample(row, { numRuns: rows, seed: 7 })].join("\n");
}
