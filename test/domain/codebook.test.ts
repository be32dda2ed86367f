import { join } from "node:path";
import { ACT_EXAMPLES } from "../../src/domain/act-examples.js";
import { codebookMarkdown } from "../../src/domain/codebook.js";
import { CODING_RULES } from "../../src/domain/coding-rules.js";
import { SCALES } from "../../src/domain/scales.js";
import { codesOf, termsOf, vocabularyNames } from "../../src/domain/vocabulary.js";
import { dossierJsonSchema } from "../../src/dossier/json-schema.js";
import { readDossierFile } from "../../src/dossier/read.js";
import { packageRoot } from "../../src/package-root.js";
import { ARTICLE } from "../fresh-graph.js";

const rules = CODING_RULES.flatMap((one) => one.rules);
const { actors, issues, statements } = readDossierFile(join(packageRoot, ARTICLE)).dossier;

test("the codebook holds every term and every rule", () => {
  const codebook = codebookMarkdown();
  for (const name of vocabularyNames)
    for (const [term, definition] of termsOf(name)) expect(codebook).toContain(`| ${term} | ${definition} |`);
  for (const rule of rules) expect(codebook).toContain(`- ${rule}\n`);
});

test("rules are sentences that name terms of the vocabulary and keys of a dossier", () => {
  const terms: string[] = vocabularyNames.flatMap(codesOf);
  const keys = [...dossierJsonSchema().matchAll(/"(\w+)": \{/g)].map(([, key]) => key);
  for (const rule of rules) {
    expect(rule).toMatch(/[.”]$/);
    const inCapitals = [...rule.matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g)].map(([term]) => term);
    expect({ rule, unknown: inCapitals.filter((term) => !terms.includes(term)) }).toEqual({ rule, unknown: [] });
    const inCode = [...rule.matchAll(/`([a-zA-Z]+)(?:: \w+)?`/g)].map(([, key]) => key);
    expect({ rule, unknown: inCode.filter((key) => !keys.includes(key)) }).toEqual({ rule, unknown: [] });
  }
});

/** What examples say that is coded, as they and the article's dossier say it. */
const coded = [
  ...Object.entries(ACT_EXAMPLES).map(([act, example]) => ({ ...example, key: "act", value: act })),
  ...Object.entries(SCALES).flatMap(([key, { values }]) =>
    values.map(({ value, example }) => ({ ...example, key, value })),
  ),
].filter(({ statement }) => statement !== undefined);

test.each(coded)("$statement is coded with $key $value", ({ statement = "", words, toward, key, value }) => {
  const { printed, codings } = statements[statement] ?? { printed: [], codings: [] };
  expect(printed.flatMap(({ quotes }) => quotes.map(({ exact }) => exact))).toContain(words);
  const read = codings.map(({ on = "", toward: to, ...coding }) => ({
    value: coding[key as "act"],
    toward: key === "agreement" ? issues[on]?.name : actors[to?.actor ?? ""]?.name,
  }));
  expect(read).toContainEqual({ value, toward });
});

test("the article has examples of both", () => {
  expect(new Set(coded.map(({ key }) => key))).toEqual(new Set(["act", "stance", "agreement"]));
});
