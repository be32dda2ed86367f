import fc from "fast-check";
import { countedOnce, type Duplicates } from "../../src/network/duplicates.js";
import { codedByChance, columnsOf, everyPlace } from "./coded-by-chance.js";

const said = { actor: "a", issue: "p", value: 2, document: "x" };
const on = (earliest: string, latest = earliest, other: object = {}) => ({ ...said, earliest, latest, ...other });

const count = (all: readonly ReturnType<typeof on>[], duplicates: Duplicates): number => {
  const codings = columnsOf(all);
  return countedOnce(codings, everyPlace(codings), duplicates).length;
};

test.each<[Duplicates, string, string, number]>([
  ["DAY", "2023-09-26", "2023-09-26", 1],
  ["DAY", "2023-09-26", "2023-09-27", 2],
  ["WEEK", "2023-09-25", "2023-10-01", 1],
  ["WEEK", "2023-10-01", "2023-10-02", 2],
  ["WEEK", "2023-12-31", "2024-01-01", 2],
  ["WEEK", "2024-12-30", "2025-01-05", 1],
  ["WEEK", "2022-09-26", "2023-09-26", 2],
  ["MONTH", "2023-09-01", "2023-09-30", 1],
  ["MONTH", "2022-09-26", "2023-09-26", 2],
  ["YEAR", "2023-01-01", "2023-12-31", 1],
  ["YEAR", "2023-12-31", "2024-01-01", 2],
  ["YEAR", "0001-01-01", "0002-01-01", 2],
  ["RANGE", "0001-01-01", "9999-12-31", 1],
  ["ALL", "2023-09-26", "2023-09-26", 2],
])("by %s, statements of %s and %s count as %i", (duplicates, one, other, expected) => {
  expect(count([on(one), on(other)], duplicates)).toBe(expected);
});

test("uncertain dates count once together where they span the same periods", () => {
  expect(count([on("2023-09-01", "2023-09-30"), on("2023-09-26")], "MONTH")).toBe(1);
  expect(count([on("2023-09-01", "2023-10-31"), on("2023-09-26")], "MONTH")).toBe(2);
  expect(count([on("2023-09-01", "2023-10-31"), on("2023-09-26", "2023-10-02")], "MONTH")).toBe(1);
});

test("statements of other actors, on other issues, with other values or in other documents are no duplicates", () => {
  const others = [{ actor: "b" }, { issue: "q" }, { value: -2 }, { document: "y" }].map((other) =>
    on("2023-09-26", "2023-09-26", other),
  );
  expect(count([on("2023-09-26"), ...others], "DOCUMENT")).toBe(5);
  expect(count([on("2023-09-26"), ...others], "RANGE")).toBe(4);
});

test("the first of duplicates is kept, whatever the order in which they come", () => {
  fc.assert(
    fc.property(codedByChance, (all) => {
      const kept = (statements: typeof all) => {
        const codings = columnsOf(statements);
        return [...countedOnce(codings, everyPlace(codings), "YEAR")]
          .map((at) => statements[at])
          .map((one) => `${one?.actor} ${one?.issue} ${one?.value} ${one?.earliest}`)
          .sort();
      };
      expect(kept(all.toReversed())).toEqual(kept(all));
      for (const one of kept(all)) {
        const [actor, issue, value, day = ""] = one.split(" ");
        const same = all.filter(
          (other) => other.actor === actor && other.issue === issue && `${other.value}` === value,
        );
        expect(same.some(({ earliest }) => earliest < day && earliest.slice(0, 4) === day.slice(0, 4))).toBe(false);
      }
    }),
  );
});
