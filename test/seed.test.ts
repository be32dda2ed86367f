import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSeed, seedFiles } from "../seed/load.js";
import { AnchoredText } from "../src/domain/anchor.js";
import { openDossierFiles } from "../src/dossier/open.js";
import { openTexts } from "../src/dossier/texts.js";
import { auditGraph } from "../src/graph/audit.js";
import { packageRoot } from "../src/package-root.js";
import { emptyGraph } from "./graph.js";

const ARTICLES = join(packageRoot, "../shared/article");
const isHeld = existsSync(ARTICLES);
if (!isHeld) console.warn(`The article is not in ${ARTICLES}: the tests that need its text are skipped.`);
const withArticle = isHeld ? test : test.skip;

test("the dossiers that come with the program are in order", () => {
  expect(openDossierFiles(seedFiles(), openTexts(ARTICLES)).map(({ dossier }) => dossier.id)).toEqual([
    "nagorno-karabakh-exodus",
  ]);
});

test("they are loaded into a graph that lacks them, and only then", async () => {
  const graph = await emptyGraph();
  expect(await loadSeed(graph, ARTICLES)).toHaveLength(1);
  expect(await loadSeed(graph, ARTICLES)).toEqual([]);
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
});

withArticle("every quotation stands in the article, between quotation marks", () => {
  const [text] = readdirSync(ARTICLES).map((file) => new AnchoredText(readFileSync(join(ARTICLES, file), "utf8")));
  const dossiers = openDossierFiles(seedFiles(), openTexts(ARTICLES));
  const printings = dossiers.flatMap(({ dossier }) =>
    Object.values(dossier.statements).flatMap(({ printed }) => printed),
  );
  const quotes = printings.flatMap((printing) => printing.quotes);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { exact, start = 0, end = 0 } of quotes) {
    expect(text?.wordsAt(start, end)).toBe(exact);
    // A quotation may begin inside the words that are quoted, but never runs past their end.
    expect(text?.wordsAt(end, end + 2)).toMatch(/^(”|[.,]”)/);
  }
});

withArticle("no sentence of the article stands in what the program brings", () => {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = (words: string[]) => words.slice(12).map((_, at) => words.slice(at, at + 13).join(" "));
  const printed = new Set(
    readdirSync(ARTICLES).flatMap((file) => runs(wordsOf(readFileSync(join(ARTICLES, file), "utf8")))),
  );
  const brought = seedFiles().flatMap((file) => runs(wordsOf(readFileSync(file, "utf8"))));
  expect(brought.filter((run) => printed.has(run))).toEqual([]);
});
