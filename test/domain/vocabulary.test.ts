import { codesOf, termsOf, VOCABULARY, vocabularyNames } from "../../src/domain/vocabulary.js";

test.each(vocabularyNames)("%s and each of its terms is explained in a sentence", (name) => {
  for (const sentence of [VOCABULARY[name].description, ...termsOf(name).map(([, definition]) => definition)])
    expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("terms keep the order in which they are written", () => {
  expect(codesOf("Voice")).toEqual(["REPRESENTED", "SPEAKER"]);
});
