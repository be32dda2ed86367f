import fc from "fast-check";
import { type CodedStatement, type CodedStatements, CodingColumns } from "../../src/network/codings.js";

/** A few actors, issues and documents over two years, so that statements meet often. */
export const codedByChance: fc.Arbitrary<CodedStatement[]> = fc
  .array(
    fc.record({
      actor: fc.constantFrom("a", "b", "c", "d", "e"),
      issue: fc.constantFrom("p", "q", "r"),
      value: fc.constantFrom(-2, -1, 0, 1, 2),
      earliest: fc
        .integer({ min: 0, max: 720 })
        .map((day) => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)),
      document: fc.constantFrom("x", "y", "z"),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one) => ({ ...one, latest: one.earliest })));

/** These statements as columns. */
export function columnsOf(all: readonly CodedStatement[]): CodedStatements {
  const columns = new CodingColumns();
  for (const one of all) columns.add(one);
  return columns.all();
}

/** The places of all of them. */
export const everyPlace = ({ length }: CodedStatements): Int32Array => Int32Array.from({ length }, (_, at) => at);
