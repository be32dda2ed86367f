import { vocabularyMarkdown } from "../../src/domain/codebook.js";
import { codesOf, termsOf, VOCABULARY, vocabularyNames } from "../../src/domain/vocabulary.js";

test.each(vocabularyNames)("%s and each of its terms is explained in a sentence", (name) => {
  for (const sentence of [VOCABULARY[name].description, ...termsOf(name).map(([, definition]) => definition)])
    expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("terms keep the order in which they are written", () => {
  expect(codesOf("Voice")).toEqual(["REPRESENTED", "SPEAKER"]);
});

test("the codebook holds every term", () => {
  const codebook = vocabularyMarkdown();
  for (const name of vocabularyNames)
    for (const [term, definition] of termsOf(name)) expect(codebook).toContain(`| ${term} | ${definition} |`);
});
