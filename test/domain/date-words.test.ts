import { dayWordsIn, monthDaysIn, weekdaysIn, yearsIn } from "../../src/domain/date-words.js";

test.each([
  ["Wed.", "en", [3]],
  ["周三", "zh", [3]],
  ["星期三", "zh", [3]],
  ["mar.", "fr", [2]],
])("%j in %s, where a weekday is known to stand, is %j", (text, lang, weekdays) => {
  expect(weekdaysIn(text, lang, { isNamed: true })).toEqual(weekdays);
});

test("short forms that are words of their own name no weekday by themselves", () => {
  expect(weekdaysIn("he sat by the sun", "en")).toEqual([]);
});

test.each([
  ["в среду", "ru", [3]],
  ["w środę", "pl", [3]],
  ["يوم الأربعاء", "ar", [3]],
  ["On Monday", "en", [1]],
  ["lundi dernier", "fr", [1]],
  ["am Dienstag", "de", [2]],
  ["во вторник", "ru", [2]],
  ["on Tuesday", "fr", [2]],
  ["a mundane evening", "en", []],
  ["last week", "en", []],
])("%j in %s names the weekdays %j", (text, lang, weekdays) => {
  expect(weekdaysIn(text, lang)).toEqual(weekdays);
});

test.each([
  ["Tuesday, September 26", "en", 9, 26],
  ["the 5th of October", "en", 10, 5],
  ["26 septembre", "fr", 9, 26],
  ["1er mars", "fr", 3, 1],
  ["26. September", "de", 9, 26],
  ["26 сентября", "ru", 9, 26],
])("%j in %s names a day of the year", (text, lang, month, day) => {
  expect(monthDaysIn(text, lang)[0]).toMatchObject({ month, day });
});

test("a month alone, or a number in another word, is no day", () => {
  expect(monthDaysIn("in September 2023", "en")).toEqual([]);
  expect(monthDaysIn("may 3000 people", "en")).toEqual([]);
});

test("years are four digits that stand alone", () => {
  expect(yearsIn("in 2020 and 1999, of 28120 people")).toEqual(["2020", "1999"]);
});

test.each([
  ["yesterday", "en", [-1]],
  ["hier", "fr", [-1]],
  ["übermorgen", "de", [2]],
  ["last week", "en", []],
])("%j in %s is %j days from today", (text, lang, distances) => {
  expect(dayWordsIn(text, lang)).toEqual(distances);
});
