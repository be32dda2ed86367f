import fc from "fast-check";
import { type Period, periodsIn } from "../../src/domain/periods.js";

const inYear = (year: number): Period => ({
  from: `${String(year).padStart(4, "0")}-01-01`,
  to: `${String(year).padStart(4, "0")}-12-31`,
});

test("a range is cut into the years, quarters or months of the calendar, as far as they lie in it", () => {
  expect(periodsIn({ from: "2019-03-04", to: "2021-06-30" }, 12)).toEqual([
    { from: "2019-03-04", to: "2019-12-31" },
    { from: "2020-01-01", to: "2020-12-31" },
    { from: "2021-01-01", to: "2021-06-30" },
  ]);
  expect(periodsIn({ from: "2023-11-15", to: "2024-03-31" }, 3)).toEqual([
    { from: "2023-11-15", to: "2023-12-31" },
    { from: "2024-01-01", to: "2024-03-31" },
  ]);
  expect(periodsIn({ from: "2024-02-10", to: "2024-02-20" }, 1)).toEqual([{ from: "2024-02-10", to: "2024-02-20" }]);
  expect(periodsIn(inYear(2024), 1)[1]).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(periodsIn({ from: "0001-01-01", to: "9999-12-31" }, 12)).toHaveLength(9_999);
});

test("periods follow one another without a gap, in any year", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9_998 }),
      fc.constantFrom<[1 | 3 | 12, number]>([1, 24], [3, 8], [12, 2]),
      (year, [months, count]) => {
        const range = { from: inYear(year).from, to: inYear(year + 1).to };
        const periods = periodsIn(range, months);
        expect(periods).toHaveLength(count);
        expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([range.from, range.to]);
        for (const [at, { from }] of periods.slice(1).entries()) {
          const before = new Date(`${periods[at]?.to}T00:00:00Z`);
          before.setUTCDate(before.getUTCDate() + 1);
          expect(before.toISOString().slice(0, 10)).toBe(from);
        }
      },
    ),
  );
});
