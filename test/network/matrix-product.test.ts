import fc from "fast-check";
import { affiliations } from "../../src/network/affiliation.js";
import { cellsOf } from "../../src/network/cells.js";
import { type CodedStatement, VALUES } from "../../src/network/codings.js";
import { type OneMode, type OneModeNormalisation, tiesOf } from "../../src/network/one-mode.js";
import { positions } from "../../src/network/positions.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

/** The kinds that compare what is said by pairs of statements. */
type Kind = Exclude<OneMode, "JOINT">;

type Matrix = readonly (readonly number[])[];

const ACTORS = [..."abcde"];
const ISSUES = [..."pqr"];

/** a(i,j,k) for one value, with a row for each actor and a column for each issue. */
const counts = (all: readonly CodedStatement[], value: number): Matrix =>
  ACTORS.map((actor) =>
    ISSUES.map(
      (issue) => all.filter((one) => one.actor === actor && one.issue === issue && one.value === value).length,
    ),
  );

const map = (matrix: Matrix, of: (entry: number, row: number, column: number) => number): Matrix =>
  matrix.map((row, at) => row.map((entry, column) => of(entry, at, column)));
const plus = (one: Matrix, other: Matrix): Matrix =>
  map(one, (entry, row, column) => entry + (other[row]?.[column] ?? 0));
const sum = (all: readonly Matrix[], none: Matrix): Matrix => all.reduce(plus, none);
const transpose = (matrix: Matrix): Matrix =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const product = (one: Matrix, other: Matrix): Matrix =>
  one.map((row) => transpose(other).map((column) => total(row.map((entry, at) => entry * (column[at] ?? 0)))));
const none = (rows: number, columns: number): Matrix => Array.from({ length: rows }, () => Array(columns).fill(0));

/** What the pairs of values weigh in each kind of network. */
const WEIGHTS: Readonly<Record<Kind, (distance: number) => number>> = {
  CO_STATEMENT: () => 1,
  CONGRUENCE: (distance) => 1 - distance / 4,
  CONFLICT: (distance) => distance / 4,
  SUBTRACT: (distance) => 1 - distance / 2,
};

/** A network by products of matrices: the sum over all pairs of values of A(k)·A(k′)ᵀ, with nothing on its diagonal. */
function byProducts(all: readonly CodedStatement[], kind: Kind, normalisation: OneModeNormalisation): Matrix {
  const layers = VALUES.map((value) => ({ value, matrix: counts(all, value) }));
  const pairs = layers.flatMap((one) =>
    layers.map((other) =>
      map(product(one.matrix, transpose(other.matrix)), (n) => n * WEIGHTS[kind](Math.abs(one.value - other.value))),
    ),
  );
  const whole = sum(
    layers.map(({ matrix }) => matrix),
    none(5, 3),
  );
  const activity = whole.map(total);
  const length = whole.map((row) => Math.sqrt(total(row.map((entry) => entry ** 2))));
  // Of each value, what both have counts by its product and what one has counts as it is.
  const jaccard = sum(
    layers.map(({ matrix }) =>
      map(none(5, 5), (_, one, other) =>
        total(
          ISSUES.map((_, issue) => {
            const [a = 0, b = 0] = [matrix[one]?.[issue], matrix[other]?.[issue]];
            return a * b || a + b;
          }),
        ),
      ),
    ),
    none(5, 5),
  );
  const of = (numbers: readonly number[], at: number): number => numbers[at] ?? 0;
  const divisor: Record<OneModeNormalisation, (one: number, other: number) => number> = {
    NONE: () => 1,
    AVERAGE: (one, other) => (of(activity, one) + of(activity, other)) / 2,
    PRODUCT: (one, other) => of(activity, one) * of(activity, other),
    COSINE: (one, other) => of(length, one) * of(length, other),
    JACCARD: (one, other) => jaccard[one]?.[other] ?? 0,
  };
  return map(sum(pairs, none(5, 5)), (weight, one, other) =>
    one === other || weight === 0 ? 0 : weight / divisor[normalisation](one, other),
  );
}

/** The same as it is worked out, laid out in both halves. */
function worked(all: readonly CodedStatement[], kind: OneMode, normalisation: OneModeNormalisation): number[][] {
  const codings = columnsOf(all);
  const found = none(5, 5).map((row) => [...row]);
  const place = (at: number): number => ACTORS.indexOf(codings.actors[at] ?? "");
  for (const { source, target, weight } of tiesOf(cellsOf(codings, everyPlace(codings)), kind, normalisation)) {
    (found[place(source)] as number[])[place(target)] = weight;
    (found[place(target)] as number[])[place(source)] = weight;
  }
  return found;
}

const close = (matrix: Matrix) => matrix.map((row) => row.map((entry) => expect.closeTo(entry, 9)));

test.each<OneModeNormalisation>(["NONE", "AVERAGE", "JACCARD", "PRODUCT", "COSINE"])(
  "networks by %s are products of matrices, symmetric, and empty on their diagonal",
  (normalisation) => {
    fc.assert(
      fc.property(
        codedByChance,
        fc.constantFrom<Kind>("CO_STATEMENT", "CONGRUENCE", "CONFLICT", "SUBTRACT"),
        (all, kind) => {
          const expected = byProducts(all, kind, normalisation);
          expect(transpose(expected)).toEqual(close(expected));
          expect(worked(all, kind, normalisation)).toEqual(close(expected));
        },
      ),
    );
  },
);

/** The ties from actors to issues, as they are worked out. */
function across(all: readonly CodedStatement[], ties: typeof positions): Record<string, number> {
  const codings = columnsOf(all);
  return Object.fromEntries(
    [...ties(cellsOf(codings, everyPlace(codings)))].map(({ source, target, weight }) => [
      `${codings.actors[source]}${codings.issues[target]}`,
      weight,
    ]),
  );
}

/** The same, worked out from a list of values for each two that have any. */
const byLists = (all: readonly CodedStatement[], of: (values: number[], actor: string, issue: string) => number) =>
  Object.fromEntries(
    ACTORS.flatMap((actor) =>
      ISSUES.flatMap((issue) => {
        const values = all.filter((one) => one.actor === actor && one.issue === issue).map(({ value }) => value);
        return values.length === 0 ? [] : [[`${actor}${issue}`, expect.closeTo(of(values, actor, issue), 9)]];
      }),
    ),
  );

test("affiliations and positions are counts, sums, shares and means of what was said; nothing said is no tie, and balanced is one of 0", () => {
  fc.assert(
    fc.property(codedByChance, (all) => {
      const by = (key: "actor" | "issue", name: string) => all.filter((one) => one[key] === name).length;
      expect(across(all, (cells) => affiliations(cells, false, "NONE"))).toEqual(byLists(all, ({ length }) => length));
      expect(across(all, (cells) => affiliations(cells, true, "NONE"))).toEqual(byLists(all, total));
      expect(across(all, (cells) => affiliations(cells, false, "ACTIVITY"))).toEqual(
        byLists(all, ({ length }, actor) => length / by("actor", actor)),
      );
      expect(across(all, (cells) => affiliations(cells, true, "PROMINENCE"))).toEqual(
        byLists(all, (values, _, issue) => total(values) / by("issue", issue)),
      );
      expect(across(all, positions)).toEqual(byLists(all, (values) => total(values) / values.length));
    }),
  );
});

test("a case worked by hand: what two say on one issue, and one of them on another", () => {
  const said = { earliest: "2023-09-26", latest: "2023-09-26", document: "x" };
  const speak = (actor: string, issue: string, ...values: number[]) =>
    values.map((value) => ({ ...said, actor, issue, value }));
  // On p, a says +2 twice and −1, b says +2 and 0. Of six pairs, two agree wholly, two by half, one by a quarter and one by three quarters.
  const all = [...speak("a", "p", 2, 2, -1), ...speak("b", "p", 2, 0), ...speak("a", "q", 1)];
  const weight = (kind: OneMode, normalisation: OneModeNormalisation = "NONE") =>
    worked(all, kind, normalisation)[0]?.[1];
  expect([weight("CO_STATEMENT"), weight("CONGRUENCE"), weight("CONFLICT"), weight("SUBTRACT")]).toEqual([6, 4, 2, 2]);
  // a speaks four times and b twice; of values on an issue both have +2 on p, twice and once.
  expect(weight("CONGRUENCE", "AVERAGE")).toBeCloseTo(4 / 3, 12);
  expect(weight("CONGRUENCE", "PRODUCT")).toBeCloseTo(4 / 8, 12);
  expect(weight("CONGRUENCE", "COSINE")).toBeCloseTo(4 / (Math.sqrt(10) * 2), 12);
  expect(weight("CONGRUENCE", "JACCARD")).toBeCloseTo(4 / (2 * 1 + 2 + 1), 12);
});
