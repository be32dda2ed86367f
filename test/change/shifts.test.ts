import fc from "fast-check";
import { type DatedDocument, saidBy } from "../../src/change/documents.js";
import { falseDiscoveries } from "../../src/change/false-discoveries.js";
import { isCandidate, shiftOf } from "../../src/change/shifts.js";
import { Chance } from "../../src/network/random.js";
import { columnsOf } from "../network/coded-by-chance.js";

const document = (day: number, ...values: number[]): DatedDocument => ({
  ...{ earliest: day, latest: day, count: values.length, sum: values.reduce((sum, value) => sum + value, 0) },
});
const chance = () => new Chance(1);

test("four documents against and four for: one of 70 arrangements, and its mirror, change as much", () => {
  const all = [...[1, 2, 3, 4].map((day) => document(day, -2)), ...[11, 12, 13, 14].map((day) => document(day, 2))];
  expect(shiftOf(all, 11, chance())).toEqual({
    ...{ at: 11, before: { count: 4, mean: -2 }, after: { count: 4, mean: 2 }, change: 4, straddling: 0 },
    ...{ p: 2 / 70, leastP: 2 / 70, isExact: true },
  });
});

test("where no arrangement could be rare, p is null and the candidate stays", () => {
  const all = [document(1, -2, -2, -2), document(2, -1), document(11, 1), document(12, 2, 2, 2)];
  const found = shiftOf(all, 5, chance());
  expect(found).toMatchObject({ change: 3.5, p: null, isExact: true });
  expect(found?.leastP).toBeGreaterThan(0.05);
  expect(found && isCandidate(found)).toBe(true);
});

test("a document moves whole: many statements in one are no more than one", () => {
  const all = [document(1, ...new Array(50).fill(-2)), document(11, ...new Array(50).fill(2))];
  expect(shiftOf(all, 5, chance())).toMatchObject({ change: 4, p: null, leastP: 1 });
});

test("two statements are wanted on each side; what reaches over the day is on neither and is told", () => {
  expect(shiftOf([document(1, -2), document(11, 2, 2)], 5, chance())).toBeNull();
  const across = { earliest: 4, latest: 6, sum: 0, count: 3 };
  expect(shiftOf([document(1, -2, -2), across, document(11, 2, 2)], 5, chance())).toMatchObject({
    straddling: 3,
    change: 4,
  });
});

test("without a day, the greatest change over all cuts is sought, and set against the greatest of each order", () => {
  const all = [1, 1, -1, -1, -1, 1].map((value, at) => document(at, value, value));
  const found = shiftOf(all, null, chance());
  // By hand: the greatest difference of means over the five cuts is 1.5, after the second document.
  expect(found).toMatchObject({ at: 2, change: -1.5, isExact: true });
  const every = permutations(all).map((order) =>
    Math.max(...[1, 2, 3, 4, 5].map((cut) => Math.abs(meanOf(order.slice(cut)) - meanOf(order.slice(0, cut))))),
  );
  const share = every.filter((size) => size >= 1.5 - 1e-9).length / every.length;
  const most = Math.max(...every);
  const least = every.filter((size) => size >= most - 1e-9).length / every.length;
  expect(found?.leastP).toBeCloseTo(least, 12);
  expect(found?.p).toEqual(least > 0.05 ? null : expect.closeTo(share, 12));
});

const meanOf = (all: readonly DatedDocument[]): number =>
  all.reduce((sum, one) => sum + one.sum, 0) / all.reduce((sum, one) => sum + one.count, 0);

function permutations<Item>(all: readonly Item[]): Item[][] {
  if (all.length <= 1) return [[...all]];
  return all.flatMap((item, at) => permutations(all.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

test("with many documents, 9,999 arrangements by chance come near to the exact share", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 16, maxLength: 16 }), (values) => {
      const all = values.map((value, at) => document(at, value));
      const found = shiftOf(all, 8, chance());
      expect(found?.isExact).toBe(false);
      const observed = Math.abs(meanOf(all.slice(8)) - meanOf(all.slice(0, 8)));
      // C(16, 8) = 12,870 ways, counted by the bits of a number.
      let [ways, asMuch] = [0, 0];
      for (let bits = 0; bits < 1 << 16; bits++) {
        const chosen = values.filter((_, at) => (bits >> at) & 1);
        if (chosen.length !== 8) continue;
        ways++;
        const others = values.filter((_, at) => !((bits >> at) & 1));
        const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);
        if (Math.abs(sum(chosen) - sum(others)) / 8 >= observed - 1e-9) asMuch++;
      }
      expect(Math.abs((found?.p ?? 0) - asMuch / ways)).toBeLessThan(0.025);
      expect(shiftOf(all, 8, chance())).toEqual(found);
    }),
    { numRuns: 5 },
  );
});

test("statements are gathered by actor, thing and document", () => {
  const said = { actor: "a", issue: "p", document: "x" };
  const codings = columnsOf([
    { ...said, value: 2, earliest: "1970-01-03", latest: "1970-01-05" },
    { ...said, value: -1, earliest: "1970-01-02", latest: "1970-01-02" },
    { ...said, value: 1, earliest: "1970-01-01", latest: "1970-01-01", document: "y" },
    { ...said, value: 0, earliest: "1970-01-01", latest: "1970-01-01", issue: "q" },
  ]);
  expect(saidBy(codings)).toEqual([
    {
      actor: 0,
      issue: 0,
      documents: [
        { earliest: 0, latest: 0, sum: 1, count: 1 },
        { earliest: 1, latest: 4, sum: 1, count: 2 },
      ],
    },
    { actor: 0, issue: 1, documents: [{ earliest: 0, latest: 0, sum: 0, count: 1 }] },
  ]);
});

test("the shares of false discoveries are those worked out by hand", () => {
  // 5 tests: 0.01·5/1, 0.02·5/2, 0.03·5/3 and 0.05·5/4 come to 0.05, 0.05, 0.05, 0.0625; 0.9 stays.
  expect(falseDiscoveries([0.03, 0.01, 0.9, 0.02, 0.05])).toEqual(
    [0.05, 0.05, 0.9, 0.05, 0.0625].map((q) => expect.closeTo(q, 12)),
  );
  expect(falseDiscoveries([])).toEqual([]);
});
