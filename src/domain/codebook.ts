import { termsOf, VOCABULARY, vocabularyNames } from "./vocabulary.js";

/** The vocabulary as a page that a coder reads. */
export const vocabularyMarkdown = (): string =>
  [
    "# Vocabulary",
    "",
    "Every controlled term with the sentence that a coder reads before choosing it. Generated from `src/domain/vocabulary.ts`.",
    ...vocabularyNames.flatMap((name) => [
      "",
      `## ${name}`,
      "",
      VOCABULARY[name].description,
      "",
      "| term | definition |",
      "|---|---|",
      ...termsOf(name).map(([term, definition]) => `| ${term} | ${definition} |`),
    ]),
    "",
  ].join("\n");
