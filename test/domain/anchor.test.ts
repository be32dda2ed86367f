import { AnchoredText, sha256 } from "../../src/domain/anchor.js";

const text = new AnchoredText("A ferry 🛥 sailed. “Cafe\u0301,” said 𝔄nna.");

test("a text is counted in code points of its NFC form", () => {
  expect(text.codePoints).toBe([...text.text].length);
  expect(text.text).toContain("Café");
});

test("line ends and a byte order mark make no other text", () => {
  expect(new AnchoredText("\uFEFFone\r\ntwo\rthree").sha256).toBe(new AnchoredText("one\ntwo\nthree").sha256);
});

test("words beyond the basic plane are found where they stand", () => {
  const [anchor] = text.find("𝔄nna");
  expect(anchor).toEqual({ start: 31, end: 35, sha256: sha256("𝔄nna") });
  expect(text.wordsAt(31, 35)).toBe("𝔄nna");
});

test("words in decomposed form are the words in composed form", () => {
  expect(text.find("Cafe\u0301")).toEqual(text.find("Café"));
  expect(text.find("Café")).toHaveLength(1);
});

test("every place is found, overlapping ones too", () => {
  expect(new AnchoredText("abababa").find("aba").map(({ start }) => start)).toEqual([0, 2, 4]);
});

test("no words stand nowhere", () => {
  expect(text.find("")).toEqual([]);
});

test.each([
  [-1, 3],
  [3, 2],
  [0, 1000],
])("there are no words from %d to %d", (start, end) => {
  expect(text.wordsAt(start, end)).toBeNull();
  expect(() => text.anchor(start, end)).toThrow(RangeError);
});

test("an anchor is VERIFIED in place, MOVED where it stands once elsewhere, LOST where it stands twice or nowhere", () => {
  const [anchor = { start: 0, end: 0, sha256: "" }] = text.find("ferry");
  expect(text.statusOf(anchor)).toBe("VERIFIED");
  expect(new AnchoredText("🛥 The ferry").statusOf(anchor)).toBe("MOVED");
  expect(new AnchoredText("No ferry like a ferry").statusOf(anchor)).toBe("LOST");
  expect(new AnchoredText("No boat at all").statusOf(anchor)).toBe("LOST");
});

test("offsets hold in a text longer than one stride", () => {
  const long = new AnchoredText(`${"🛥a".repeat(3000)}the end`);
  const [anchor = { start: 0, end: 0 }] = long.find("the end");
  expect(anchor.start).toBe(6000);
  expect(long.wordsAt(anchor.start, anchor.end)).toBe("the end");
  expect(long.wordsAt(4999, 5001)).toBe("a🛥");
});
