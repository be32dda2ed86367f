import fc from "fast-check";
import { endOf, mattersOf } from "../../src/change/contradictions.js";
import { type CodedStatement, type CodedStatements, inOrder } from "../../src/network/codings.js";
import { columnsOf } from "../network/coded-by-chance.js";

/** Statements of a few actors whose dates overlap often, each counted once for an actor and an end. */
const byChance: fc.Arbitrary<CodedStatement[]> = fc
  .record({
    dates: fc.array(fc.record({ first: fc.integer({ min: 0, max: 12 }), length: fc.constantFrom(0, 0, 1, 4) }), {
      ...{ minLength: 8, maxLength: 8 },
    }),
    all: fc.uniqueArray(
      fc.record({
        actor: fc.constantFrom("a", "b"),
        issue: fc.constantFrom(endOf("x", null), endOf("x", "p"), endOf("x", "q"), endOf("y", null), endOf(null, "p")),
        value: fc.constantFrom(-2, -1, 0, 1, 2),
        document: fc.integer({ min: 0, max: 7 }),
      }),
      { maxLength: 40, selector: ({ actor, issue, document }) => `${actor}${issue}${document}` },
    ),
  })
  .map(({ dates, all }) =>
    all.map(({ document, ...one }) => {
      const { first, length } = dates[document] as { first: number; length: number };
      return { ...one, document: String(document), earliest: day(first), latest: day(first + length) };
    }),
  );

const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10);

/** The same pairs, by comparing every statement with every other. */
function oneByOne(all: readonly CodedStatement[], days: number | null): { surely: string[]; possible: number } {
  const surely: string[] = [];
  let possible = 0;
  const reach = days === null ? Number.POSITIVE_INFINITY : (days - 1) * 86_400_000;
  for (const one of all)
    for (const other of all) {
      const [[target, on], [otherTarget, otherOn]] = [one.issue.split("\n"), other.issue.split("\n")];
      const isSame = one.actor === other.actor && target === otherTarget && (on === otherOn || !on || !otherOn);
      if (!isSame || one.document === other.document || one.value <= 0 || other.value >= 0) continue;
      const [starts, ends] = [
        [one.earliest, other.earliest].map(Date.parse),
        [one.latest, other.latest].map(Date.parse),
      ];
      if (Math.max(...ends) - Math.min(...starts) <= reach) surely.push(nameOf(one, other));
      if (Math.max(...starts) - Math.min(...ends) <= reach) possible++;
    }
  return { surely: surely.sort(), possible };
}

const nameOf = (one: CodedStatement, other: CodedStatement): string =>
  [one.actor, one.issue, one.document, other.issue, other.document].join("|");

function found(codings: CodedStatements, days: number | null) {
  const at = (place: number) => ({
    actor: codings.actors[codings.actor[place] as number],
    issue: codings.issues[codings.issue[place] as number],
    document: codings.documents[codings.document[place] as number],
  });
  const matters = [...mattersOf(codings, days)];
  return {
    surely: matters
      .flatMap(({ pairs }) => [...pairs])
      .map(({ positive, negative }) => nameOf(at(positive) as CodedStatement, at(negative) as CodedStatement))
      .sort(),
    count: matters.reduce((sum, { pairs }) => sum + pairs.count(), 0),
    possible: matters.reduce((sum, { pairs }) => sum + pairs.possible(), 0),
  };
}

test("pairs on sorted days are those that comparing each with each finds, and are counted without looking", () => {
  fc.assert(
    fc.property(byChance, fc.constantFrom(null, 1, 2, 4, 8), (all, days) => {
      const expected = oneByOne(all, days);
      const { surely, count, possible } = found(inOrder(columnsOf(all)), days);
      expect(surely).toEqual(expected.surely);
      expect(count).toBe(expected.surely.length);
      expect(possible).toBe(expected.possible);
    }),
    { numRuns: 500 },
  );
});

test("tens of thousands of statements of one actor are counted without any of their pairs being looked at", () => {
  const all = Array.from({ length: 40_000 }, (_, at) => ({
    ...{ actor: "a", issue: endOf("x", at % 3 ? "p" : null), value: at % 2 ? 1 : -1, document: String(at) },
    ...{ earliest: day(at % 3_000), latest: day(at % 3_000) },
  }));
  const matters = [...mattersOf(inOrder(columnsOf(all)), null)];
  expect(matters.reduce((sum, { pairs }) => sum + pairs.count(), 0)).toBe(20_000 ** 2);
});
