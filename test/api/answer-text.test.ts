import fc from "fast-check";
import { answerText } from "../../src/api/reference/answer-text.js";

test("an answer is read back as it was, however it is laid out", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (answer) => {
      expect(JSON.parse(answerText(answer))).toEqual(JSON.parse(JSON.stringify(answer)));
    }),
  );
});

test("what fits into a line stands in one, and an object with one key opens in its line", () => {
  expect(answerText({ actor: { id: "france" } })).toBe('{ "actor": { "id": "france" } }');
  const word = "x".repeat(60);
  expect(answerText({ actor: { a: word, b: [word] } })).toBe(
    `{ "actor": {\n  "a": "${word}",\n  "b": ["${word}"]\n} }`,
  );
});

test("a long list of objects is cut where that is asked for, and says how much is left", () => {
  const list = Array.from({ length: 9 }, (_, n) => ({ n }));
  expect(answerText(list, { cut: true })).toBe('[\n  { "n": 0 },\n  { "n": 1 },\n  … 7 more\n]');
  expect(answerText(list.slice(0, 3), { cut: true })).toBe('[{ "n": 0 }, { "n": 1 }, { "n": 2 }]');
});
