import { daysOf, parsePartialDate, weekdayOf } from "../../src/domain/partial-date.js";

test.each([
  ["2024", "YEAR", "2024-01-01", "2024-12-31"],
  ["2024-02", "MONTH", "2024-02-01", "2024-02-29"],
  ["2023-02", "MONTH", "2023-02-01", "2023-02-28"],
  ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
  ["2024-02-29", "DAY", "2024-02-29", "2024-02-29"],
  ["2023-09-18/2023-09-24", "INTERVAL", "2023-09-18", "2023-09-24"],
  ["2023/2024-03", "INTERVAL", "2023-01-01", "2024-03-31"],
  ["0001", "YEAR", "0001-01-01", "0001-12-31"],
  ["9999-12-31", "DAY", "9999-12-31", "9999-12-31"],
])("%s is exact to the %s and spans its days", (text, precision, earliest, latest) => {
  expect(parsePartialDate(text)).toEqual({ text, precision, earliest, latest });
});

test("an open end has no day of its own, and the first or last of all days where days are compared", () => {
  expect(parsePartialDate("../2023-09-26")).toEqual({
    text: "../2023-09-26",
    precision: "INTERVAL",
    latest: "2023-09-26",
  });
  expect(daysOf("../2023-09-26")).toEqual({ earliest: "0001-01-01", latest: "2023-09-26" });
  expect(daysOf("2023-09-26/..")).toEqual({ earliest: "2023-09-26", latest: "9999-12-31" });
  expect(daysOf(null)).toEqual({ earliest: "0001-01-01", latest: "9999-12-31" });
});

test.each([
  "",
  "2024-13",
  "2024-00",
  "2023-02-29",
  "2024-3",
  "24-03-12",
  "March 2024",
  "0000",
  "../..",
  "..",
  "2024/",
  "a/b",
  "2024-03-12/2024-03-11",
  "2024/2025/2026",
  "2024-03-12T00:00",
])("%j is no date", (text) => {
  expect(() => parsePartialDate(text)).toThrow(RangeError);
});

test("weekdays are those of the calendar, on whatever side of the world", () => {
  expect(weekdayOf("2023-09-26")).toBe("Tuesday");
  expect(weekdayOf("1989-11-09")).toBe("Thursday");
});
