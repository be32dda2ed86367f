import { AnchoredText } from "../../src/domain/anchor.js";
import { findPassage, nearestPassage } from "../../src/domain/passage.js";

const text = new AnchoredText("On Monday they met. On Tuesday they met again, and on Tuesday 🛥 they left … for good.");
const found = (words: string) => findPassage(text, words).map(({ start, end }) => text.wordsAt(start, end));

test("a passage is found by its words", () => {
  expect(found("they met")).toEqual(["they met", "they met"]);
});

test.each(["On Monday … met", "On Monday ... met", "On Monday…met"])("%s finds what lies between", (words) => {
  expect(found(words)[0]).toBe("On Monday they met");
});

test("of several beginnings the last before the end is meant, of several ends the first", () => {
  expect(found("they … good")).toEqual(["they left … for good"]);
  expect(found("On Monday … they met")).toEqual(["On Monday they met"]);
});

test("an ellipsis that the text prints is found as it stands", () => {
  expect(found("left … for good")).toEqual(["left … for good"]);
});

test("the nearest passage is the one that shares most words", () => {
  const near = nearestPassage(text, "On Thursday they met again");
  expect(near && text.wordsAt(near.start, near.end)).toBe("On Tuesday they met again");
  expect(nearestPassage(text, "nothing of the kind")).toBeNull();
});
