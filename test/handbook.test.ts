import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { AnchoredText } from "../src/domain/anchor.js";
import { checkDossier } from "../src/dossier/check.js";
import type { DossierRefused } from "../src/dossier/complaint.js";
import { readDossier } from "../src/dossier/read.js";
import { sealDraft } from "../src/dossier/seal.js";
import { blocksOf, contentOf, sectionOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";
import { noTexts } from "./harbours.js";
import { dossiersIn, walkThrough } from "./walk-through.js";

const handbook = contentOf("docs/dossiers.md");
const blocks = blocksOf(handbook);
const contentsIn = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ content }) => content);

const [article = ""] = contentsIn("text");
const [draft = "", opened = ""] = dossiersIn(contentsIn("yaml"));
const text = new AnchoredText(article);

/** The keys of all maps within a value. */
const keysIn = (value: unknown): string[] =>
  entriesIn(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)]);

/** The keys that a JSON schema has for the maps that it describes. */
const keysOf = (schema: unknown): string[] =>
  entriesIn(schema).flatMap(([key, inner]) => [
    ...(key === "properties" ? entriesIn(inner).map(([property]) => property) : []),
    ...keysOf(inner),
  ]);

const entriesIn = (value: unknown): [string, unknown][] =>
  value !== null && typeof value === "object" ? Object.entries(value) : [];

const format = [...new Set(keysOf(JSON.parse(contentOf("schema/dossier.schema.json"))))];

test("the handbook names every key of the format, and its examples have every one", () => {
  expect(format.length).toBeGreaterThan(70);
  const code = [...handbook.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`]+)`/g)].flatMap(
    ([, code = ""]) => code.match(/\w+/g) ?? [],
  );
  expect(format.filter((key) => !code.includes(key))).toEqual([]);
  const used = keysIn([draft, sealDraft("draft.yaml", draft, text), opened].map((dossier) => parse(dossier)));
  expect(format.filter((key) => !used.includes(key))).toEqual([]);
});

test("whoever follows the handbook step by step sees what it shows", async () => {
  await freshGraph(ARTICLE);
  expect(contentsIn("console").length).toBeGreaterThan(7);
  const files = { "texts/straits.txt": article, "draft.yaml": draft, "opened.yaml": opened };
  const folder = await walkThrough(blocks, files);
  expect(readFileSync(join(folder, "straits.yaml"), "utf8")).not.toContain("smugglers. Kessia");
});

/** The rows of the section's two tables: what is written instead of what, who complains, and how. */
const mistakes = sectionOf(handbook, "What check says most often")
  .split("\n")
  .flatMap((line) => {
    const [, from, to, message] = line.match(/^\| `([^`]+)` \| `([^`]+)` \| (.+) \|$/) ?? [];
    return from === undefined ? [] : [{ from, to: to ?? "", message }];
  });

test.each(mistakes)("$to instead of $from is complained of as shown", ({ from, to, message }) => {
  expect(draft).toContain(from);
  const { yaml, dossier, complaints } = readDossier("draft.yaml", draft.replace(from, to));
  const all = [...complaints, ...(dossier ? checkDossier(yaml, dossier, noTexts, { sealed: false }) : [])];
  expect(all[0]?.message ?? whyNotSealed(draft.replace(from, to))).toBe(message);
});

function whyNotSealed(draft: string): string | undefined {
  try {
    sealDraft("draft.yaml", draft, text);
  } catch (error) {
    return (error as DossierRefused).complaints[0]?.message;
  }
  return undefined;
}

test("the handbook shows the mistakes that coders make", () => {
  expect(mistakes.length).toBeGreaterThan(20);
});
