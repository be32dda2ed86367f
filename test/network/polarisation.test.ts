import fc from "fast-check";
import { bestSplits } from "../../src/network/camps.js";
import { cellsOf } from "../../src/network/cells.js";
import type { CodedStatement } from "../../src/network/codings.js";
import { type OneMode, tiesOf } from "../../src/network/one-mode.js";
import { polarisationOf } from "../../src/network/polarisation.js";
import { Chance } from "../../src/network/random.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

/** The highest score of all splits into two camps, each worked out as the definition is written, and which splits have it. */
function byEverySplit(all: readonly CodedStatement[]): { score: number; splits: string[] } | null {
  const codings = columnsOf(all);
  const ties = (kind: OneMode) => [...tiesOf(cellsOf(codings, everyPlace(codings)), kind, "AVERAGE")];
  const [congruence, conflict] = [ties("CONGRUENCE"), ties("CONFLICT")];
  const actors = [...new Set([...congruence, ...conflict].flatMap(({ source, target }) => [source, target]))].sort();
  if (actors.length === 0) return null;
  const whole = [...congruence, ...conflict].reduce((sum, { weight }) => sum + weight, 0);
  const scored = Array.from({ length: 2 ** (actors.length - 1) - 1 }, (_, at) => {
    // The first actor is in the first camp, and at least one in the second.
    const isSecond = (actor: number): boolean => (((at + 1) << 1) & (1 << actors.indexOf(actor))) !== 0;
    const sum = (all: typeof congruence, within: boolean) =>
      all
        .filter(({ source, target }) => (isSecond(source) === isSecond(target)) === within)
        .reduce((sum, { weight }) => sum + weight, 0);
    const names = (camp: boolean) =>
      actors
        .filter((actor) => isSecond(actor) === camp)
        .map((actor) => codings.actors[actor])
        .sort()
        .join("");
    return {
      score: (sum(congruence, true) + sum(conflict, false)) / whole,
      split: [names(false), names(true)].sort().join("|"),
    };
  });
  const score = Math.max(...scored.map(({ score }) => score));
  return {
    score,
    splits: scored
      .filter((one) => one.score > score - 1e-9)
      .map(({ split }) => split)
      .sort(),
  };
}

test("the best split, and every other that scores so, is that of looking at each", async () => {
  await fc.assert(
    fc.asyncProperty(codedByChance, async (all) => {
      const codings = columnsOf(all);
      const found = await polarisationOf(codings, everyPlace(codings), "AVERAGE", 1);
      const expected = byEverySplit(all);
      const names = (camp: readonly number[]) =>
        camp
          .map((actor) => codings.actors[actor])
          .sort()
          .join("");
      expect(
        found && { score: found.score, splits: found.splits.map((camps) => camps.map(names).sort().join("|")).sort() },
      ).toEqual(expected && { ...expected, score: expect.closeTo(expected.score, 9) });
    }),
    { numRuns: 40 },
  );
}, 60_000);

const said = { earliest: "2023-09-26", latest: "2023-09-26", document: "x" };
const speak = (actors: string, issue: string, value: number) =>
  [...actors].map((actor) => ({ ...said, actor, issue, value }));

test("two camps at odds on every issue score 1, which shuffled values hardly do; the same seed tells the same share", async () => {
  const all = ["p", "q", "r", "s"].flatMap((issue) => [...speak("abc", issue, 2), ...speak("de", issue, -2)]);
  const codings = columnsOf(all);
  const found = await polarisationOf(codings, everyPlace(codings), "AVERAGE", 1);
  expect(found?.score).toBe(1);
  expect(found?.splits).toEqual([
    [
      [0, 1, 2],
      [3, 4],
    ],
  ]);
  expect(found?.shuffledAsHigh).toBeLessThan(0.05);
  expect(await polarisationOf(codings, everyPlace(codings), "AVERAGE", 1)).toEqual(found);
});

test("conflict within a camp does not raise the score", async () => {
  const quarrel = columnsOf([...speak("ab", "p", 2), ...speak("c", "p", -2)]);
  const more = columnsOf([
    ...speak("ab", "p", 2),
    ...speak("c", "p", -2),
    ...speak("a", "q", 2),
    ...speak("b", "q", -2),
  ]);
  const [one, other] = await Promise.all(
    [quarrel, more].map((codings) => polarisationOf(codings, everyPlace(codings), "NONE", 1)),
  );
  expect(one?.score).toBe(1);
  expect(other?.score).toBeLessThan(1);
});

test("nobody has a camp who shares no issue with another", async () => {
  const codings = columnsOf([...speak("a", "p", 2), ...speak("b", "q", 2)]);
  expect(await polarisationOf(codings, everyPlace(codings), "AVERAGE", 1)).toBeNull();
});

test("among many actors, a search finds the camps that were made", () => {
  const size = 60;
  const values = new Float64Array(size * size);
  const chance = new Chance(5);
  for (let one = 0; one < size; one++)
    for (let other = 0; other < one; other++) {
      const weight = (one % 2 === other % 2 ? 1 : -1) * (0.2 + chance.fraction());
      values[one * size + other] = weight;
      values[other * size + one] = weight;
    }
  const { splits, isExact } = bestSplits({ size, values }, new Chance(1));
  expect(isExact).toBe(false);
  expect(splits.map((split) => [...split])).toEqual([Array.from({ length: size }, (_, at) => (at % 2 === 0 ? 1 : -1))]);
});

test("twenty actors at odds by chance are split exactly within a second", () => {
  const size = 20;
  const values = new Float64Array(size * size);
  const chance = new Chance(9);
  for (let one = 0; one < size; one++)
    for (let other = 0; other < one; other++) {
      const weight = chance.fraction() - 0.5;
      values[one * size + other] = weight;
      values[other * size + one] = weight;
    }
  const started = performance.now();
  expect(bestSplits({ size, values }, new Chance(1)).isExact).toBe(true);
  expect(performance.now() - started).toBeLessThan(1_000);
});
