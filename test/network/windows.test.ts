import fc from "fast-check";
import { affiliations } from "../../src/network/affiliation.js";
import { cellsOf } from "../../src/network/cells.js";
import { dayNumber } from "../../src/network/codings.js";
import { networkOf } from "../../src/network/network.js";
import { type Kernel, kernelWeights, rangeOf, windowsOver, within } from "../../src/network/windows.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

const said = { actor: "a", issue: "p", value: 2, document: "x" };

test("windows follow one another from the first day until one holds the last", () => {
  const range = { from: dayNumber("2023-01-01"), to: dayNumber("2023-01-31") };
  const days = (size: number, step: number) =>
    windowsOver(range, size, step).map(({ from, to }) => [from - range.from + 1, to - range.from + 1]);
  expect(days(10, 10)).toEqual([
    [1, 10],
    [11, 20],
    [21, 30],
    [31, 40],
  ]);
  expect(days(31, 5)).toEqual([[1, 31]]);
  expect(days(40, 5)).toEqual([[1, 40]]);
  expect(days(20, 5)).toEqual([
    [1, 20],
    [6, 25],
    [11, 30],
    [16, 35],
  ]);
});

test("a statement is in a window with its whole date; those that straddle its edges are told", () => {
  const codings = columnsOf([
    { ...said, earliest: "2023-01-05", latest: "2023-01-05" },
    { ...said, earliest: "2023-01-01", latest: "2023-01-31" },
    { ...said, earliest: "2023-01-08", latest: "2023-01-12" },
    { ...said, earliest: "2023-01-11", latest: "2023-01-11" },
    { ...said, earliest: "0001-01-01", latest: "2023-01-02" },
  ]);
  const { chosen, straddling } = within(codings, { from: dayNumber("2023-01-01"), to: dayNumber("2023-01-10") });
  expect([...chosen]).toEqual([0]);
  expect(straddling).toBe(3);
  const always = { from: dayNumber("0001-01-01"), to: dayNumber("9999-12-31") };
  expect(rangeOf(codings, always)).toEqual({ from: dayNumber("2023-01-01"), to: dayNumber("2023-01-31") });
});

test.each<[Exclude<Kernel, "NONE">, number[]]>([
  ["UNIFORM", [0.5, 0.5, 0.5, 0]],
  ["TRIANGULAR", [1, 0.5, 0, 0]],
  ["EPANECHNIKOV", [0.75, 0.5625, 0, 0]],
  ["GAUSSIAN", [0.398942, 0.352065, 0.241971, 0.053991]],
])("%s weighs by the distance from the middle", (kernel, expected) => {
  // The window has 21 days, from the first half of day 0 on; u is 1 at its edges.
  const window = { from: 0, to: 19 };
  const at = (u: number) => 9.5 + 10 * u;
  const days = [0, 0.5, 1, 2].map(at);
  const weights = (isOfPairs: boolean) =>
    kernelWeights(
      { ...columnsOf([]), earliest: Int32Array.from(days, Math.floor), latest: Int32Array.from(days, Math.ceil) },
      Int32Array.of(0, 1, 2, 3),
      window,
      kernel,
      isOfPairs,
    );
  expect([...weights(false)]).toEqual(expected.map((weight) => expect.closeTo(weight, 5)));
  expect([...weights(true)]).toEqual(expected.map((weight) => expect.closeTo(Math.sqrt(weight), 5)));
});

test("counts of affiliations in windows that do not overlap add up to those of all", () => {
  fc.assert(
    fc.property(codedByChance, fc.integer({ min: 20, max: 400 }), (all, size) => {
      const codings = columnsOf(all);
      const counted = (places: Int32Array) =>
        [...affiliations(cellsOf(codings, places), false, "NONE")].map(
          ({ source, target, weight }) => [`${source}|${target}`, weight] as const,
        );
      const sums = new Map<string, number>();
      const range = { from: dayNumber("2022-01-01"), to: dayNumber("2023-12-31") };
      for (const window of windowsOver(range, size, size))
        for (const [tie, weight] of counted(within(codings, window).chosen))
          sums.set(tie, (sums.get(tie) ?? 0) + weight);
      expect(Object.fromEntries(sums)).toEqual(Object.fromEntries(counted(everyPlace(codings))));
    }),
  );
});

const WANTED = {
  level: "ACTOR",
  over: "ISSUE",
  signed: false,
  normalise: "NONE",
  duplicates: "ALL",
  minWeight: 0,
  minStatements: 1,
} as const;

test("with a kernel, each pair of statements weighs the root of the product of both weights", () => {
  fc.assert(
    fc.property(
      codedByChance,
      fc.constantFrom<Exclude<Kernel, "NONE">>("UNIFORM", "TRIANGULAR", "EPANECHNIKOV", "GAUSSIAN"),
      (all, kernel) => {
        const codings = columnsOf(all);
        const window = { from: dayNumber("2022-06-01"), to: dayNumber("2023-05-31") };
        const weigh = (places: Int32Array) => kernelWeights(codings, places, window, kernel, true);
        const { nodes, ties } = networkOf(codings, everyPlace(codings), { ...WANTED, kind: "CONGRUENCE" }, weigh);
        const weights = kernelWeights(codings, everyPlace(codings), window, kernel, false);
        for (const { source, target, weight } of ties()) {
          const of = (at: number) =>
            all.map((one, place) => ({ ...one, place })).filter(({ actor }) => actor === nodes[at]?.id);
          const expected = of(source).flatMap((one) =>
            of(target)
              .filter(({ issue }) => issue === one.issue)
              .map(
                (other) =>
                  Math.sqrt((weights[one.place] ?? 0) * (weights[other.place] ?? 0)) *
                  (1 - Math.abs(one.value - other.value) / 4),
              ),
          );
          expect(weight).toBeCloseTo(
            expected.reduce((sum, one) => sum + one, 0),
            9,
          );
          expect(source).not.toBe(target);
        }
      },
    ),
  );
});
