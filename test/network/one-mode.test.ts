import fc from "fast-check";
import { cellsOf, transposed } from "../../src/network/cells.js";
import type { CodedStatement } from "../../src/network/codings.js";
import { type OneMode, type OneModeNormalisation, tiesOf } from "../../src/network/one-mode.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

type Weights = Map<string, number>;

/** The ties of a network, by the names of their ends. */
function network(all: readonly CodedStatement[], kind: OneMode, normalisation: OneModeNormalisation = "NONE"): Weights {
  const codings = columnsOf(all);
  const names = (...ends: number[]) =>
    ends
      .map((end) => codings.actors[end])
      .sort()
      .join("–");
  const ties = tiesOf(cellsOf(codings, everyPlace(codings)), kind, normalisation);
  return new Map([...ties].map(({ source, target, weight }) => [names(source, target), weight]));
}

/** The same by looking at every pair of statements and at every cell, as the definitions are written. */
function byDefinition(
  all: readonly CodedStatement[],
  kind: OneMode,
  normalisation: OneModeNormalisation = "NONE",
): Weights {
  const found: Weights = new Map();
  const actors = [...new Set(all.map(({ actor }) => actor))].sort();
  const of = (actor: string) => all.filter((one) => one.actor === actor);
  const count = (actor: string, issue: string, value?: number) =>
    of(actor).filter((one) => one.issue === issue && (value === undefined || one.value === value)).length;
  const cells = [...new Set(all.map(({ issue, value }) => `${issue}|${value}`))].map((cell) => {
    const [issue = "", value] = cell.split("|");
    return { issue, value: Number(value) };
  });
  const issues = [...new Set(all.map(({ issue }) => issue))];
  const divisors: Record<OneModeNormalisation, (one: string, other: string) => number> = {
    NONE: () => 1,
    AVERAGE: (one, other) => (of(one).length + of(other).length) / 2,
    PRODUCT: (one, other) => of(one).length * of(other).length,
    COSINE: (one, other) =>
      Math.hypot(...issues.map((j) => count(one, j))) * Math.hypot(...issues.map((j) => count(other, j))),
    JACCARD: (one, other) =>
      cells.reduce((sum, { issue, value }) => {
        const [a, b] = [count(one, issue, value), count(other, issue, value)];
        return sum + (a > 0 && b > 0 ? a * b : a + b);
      }, 0),
  };
  for (const one of actors)
    for (const other of actors.filter((actor) => actor > one)) {
      const pairs = of(one).flatMap((a) =>
        of(other)
          .filter((b) => a.issue === b.issue)
          .map((b) => Math.abs(a.value - b.value) / 4),
      );
      if (pairs.length === 0) continue;
      const conflict = pairs.reduce((sum, distance) => sum + distance, 0);
      const congruence = pairs.reduce((sum, distance) => sum + 1 - distance, 0);
      const weight = {
        CO_STATEMENT: pairs.length,
        CONGRUENCE: congruence,
        CONFLICT: conflict,
        SUBTRACT: congruence - conflict,
        JOINT: pairs.length,
      }[kind];
      if (weight !== 0 || kind === "SUBTRACT")
        found.set(`${one}–${other}`, weight / divisors[normalisation](one, other));
    }
  return found;
}

const KINDS: readonly OneMode[] = ["CO_STATEMENT", "CONGRUENCE", "CONFLICT", "SUBTRACT"];
const NORMALISATIONS: readonly OneModeNormalisation[] = ["NONE", "AVERAGE", "JACCARD", "PRODUCT", "COSINE"];

const close = (weights: Weights) =>
  Object.fromEntries([...weights].sort().map(([tie, weight]) => [tie, expect.closeTo(weight, 9)]));

test.each(KINDS.flatMap((kind) => NORMALISATIONS.map((normalisation) => [kind, normalisation] as const)))(
  "%s by %s is what its definition says, pair by pair of statements",
  (kind, normalisation) => {
    fc.assert(
      fc.property(codedByChance, (all) => {
        expect(Object.fromEntries(network(all, kind, normalisation))).toEqual(
          close(byDefinition(all, kind, normalisation)),
        );
      }),
    );
  },
);

test("congruence and conflict are co-statement, and their difference is what is subtracted", () => {
  fc.assert(
    fc.property(codedByChance, (all) => {
      const [together, congruence, conflict, subtract] = KINDS.map((kind) => network(all, kind));
      for (const [tie, weight] of together ?? []) {
        const [for_, against] = [congruence?.get(tie) ?? 0, conflict?.get(tie) ?? 0];
        expect(for_ + against).toBe(weight);
        expect(subtract?.get(tie)).toBe(for_ - against);
      }
    }),
  );
});

test("the order of statements changes nothing", () => {
  fc.assert(
    fc.property(
      codedByChance.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        for (const kind of KINDS)
          expect(new Map([...network(shuffled, kind)].sort())).toEqual(new Map([...network(all, kind)].sort()));
      },
    ),
  );
});

test("issues are tied by the actors that speak on both, as actors are by issues", () => {
  fc.assert(
    fc.property(codedByChance, (all) => {
      const turned = all.map((one) => ({ ...one, actor: one.issue, issue: one.actor }));
      const codings = columnsOf(all);
      const ties = tiesOf(transposed(cellsOf(codings, everyPlace(codings))), "CONGRUENCE", "JACCARD");
      const found = [...ties].map(
        ({ source, target, weight }) =>
          [
            [source, target]
              .map((at) => codings.issues[at])
              .sort()
              .join("–"),
            weight,
          ] as const,
      );
      expect(Object.fromEntries(found)).toEqual(close(network(turned, "CONGRUENCE", "JACCARD")));
    }),
  );
});

test("those who spoke on no common issue have no tie; those who agree as often as not have one of weight 0", () => {
  const said = { earliest: "2023-09-26", latest: "2023-09-26", document: "x" };
  const all = [
    { ...said, actor: "a", issue: "p", value: 2 },
    { ...said, actor: "b", issue: "p", value: 0 },
    { ...said, actor: "c", issue: "q", value: 2 },
  ];
  expect([...network(all, "SUBTRACT")]).toEqual([["a–b", 0]]);
  expect([...network([...all.slice(0, 1), { ...all[1], value: -2 } as CodedStatement], "CONGRUENCE")]).toEqual([]);
});
