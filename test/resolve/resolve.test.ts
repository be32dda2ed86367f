import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDossier } from "../../src/dossier/load.js";
import { readDossier } from "../../src/dossier/read.js";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph } from "../../src/graph/driver.js";
import { importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import { emptyGraph, testAddress } from "../graph.js";
import { noTexts } from "../harbours.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

const folder = temporaryFolder();
const review = join(folder, "review.yaml");

const KNOWN = `
demarche: 1
id: known
coder: {id: anna, name: Anna, kind: PERSON}
codedAt: 2026-11-24
source: {id: note}
actors:
  france: {kind: STATE, name: French Republic}
  georgia: {kind: STATE, name: Georgia}
  ada-northcote: {kind: PERSON, name: Ada Northcote}
  ben-southgate: {kind: PERSON, name: Ben Southgate}
`;

const MAPPING = `
mapping: 1
id: news
title: News
coder: {name: News}
codedAt: 2024-04-01
format: csv
row:
  speaker: "{who}"
  toward: "{whom}"
  date: 2024-03-01
  cameo: "051"
  gist: "{who} praises {whom}"
  source: {id: log}
`;

const SAID = "who,whom\nFrance,Georgia\nAda Maria Northcote,France\nB. Southgate,Government (France)\n";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
  const { dossier } = readDossier("known.yaml", KNOWN);
  if (!dossier) throw new Error("The dossier is in order.");
  await loadDossier(graph, dossier, noTexts);
  const [mapping, rows] = [join(folder, "news.mapping.yaml"), join(folder, "news.csv")];
  writeFileSync(mapping, MAPPING);
  writeFileSync(rows, SAID);
  await importFile(graph, readMapping(mapping), rows, { strict: true, tables: {}, onProgress: () => undefined });
});

afterEach(async () => {
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
});

function run(...words: string[]) {
  const { uri, user, password, database } = testAddress();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return demarche(words, environmentFor(folder, given)).ends();
}

const judgements = async (): Promise<string[]> =>
  (
    await graph.read(
      "MATCH (a)-[j:SAME_AS|NOT_SAME_AS]->(b) RETURN a.id + ' ' + type(j) + ' ' + b.id + ' by ' + j.coder + ' ' + j.method AS told ORDER BY told",
    )
  ).map(({ told }) => String(told));

/** The review with one proposal judged. */
function withJudgement(text: string, actor: string, judged: string): string {
  const at = text.indexOf(`id: ${actor}`);
  const start = text.lastIndexOf("- same: null", at);
  expect(start).toBeGreaterThan(0);
  return text.slice(0, start) + text.slice(start).replace("same: null\n    because: null", judged);
}

test("what is beyond doubt is merged, what is not is listed, edited and judged", async () => {
  const resolved = await run("resolve", "--file", review);
  expect(resolved).toMatchObject({ code: 0, stdout: expect.stringMatching(/^1 actors merged, 3 listed/) });
  expect(await judgements()).toEqual(["news/france SAME_AS france by demarche RULE"]);
  const listed = readFileSync(review, "utf8");
  expect(listed).toContain("id: news/ada_maria_northcote");
  expect(listed).not.toContain("government");

  const again = await run("resolve", "--file", review);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining("review.yaml already") });

  const some = withJudgement(
    withJudgement(listed, "news/georgia", "same: false\n    because: The state of the USA"),
    "news/ada_maria_northcote",
    "same: true\n    because: Said by her office",
  );
  writeFileSync(review, some);
  const judged = await run("judge", review, "--by", "anna");
  expect(judged.stdout).toBe("1 merged, 1 held apart, 0 judged so before, 1 not judged yet.\n");
  expect(await judgements()).toEqual([
    "news/ada_maria_northcote SAME_AS ada-northcote by anna ACCEPTED",
    "news/france SAME_AS france by demarche RULE",
    "news/georgia NOT_SAME_AS georgia by anna HAND",
  ]);
  expect((await run("judge", review)).stdout).toBe("0 merged, 0 held apart, 2 judged so before, 1 not judged yet.\n");

  const next = join(folder, "next.yaml");
  expect((await run("resolve", "--file", next)).stdout).toMatch(/^0 actors merged, 1 listed/);
  expect(readFileSync(next, "utf8")).not.toContain("georgia");
});

test("where a review is there already, resolve merges nothing, and says so", async () => {
  const file = join(folder, "there.yaml");
  writeFileSync(file, "review: 1\n");
  expect(await run("resolve", "--file", file)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("there.yaml already"),
  });
  expect(await judgements()).toEqual([]);
});

test("a review that judges two actors both ways is refused whole", async () => {
  const file = join(folder, "both.yaml");
  expect((await run("resolve", "--no-apply", "--file", file)).code).toBe(0);
  const text = readFileSync(file, "utf8");
  const all = text.slice(text.indexOf("  - same: true"), text.indexOf("  - same: null"));
  writeFileSync(file, text + all.replace("same: true", "same: false"));
  expect(await run("judge", file)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/both\.yaml:\d+:11 "false": news\/france and france are judged otherwise above/),
  });
  expect(await judgements()).toEqual([]);
});

test("with --no-apply nothing is merged, and what is beyond doubt is listed as judged", async () => {
  const file = join(folder, "all.yaml");
  expect((await run("resolve", "--no-apply", "--file", file)).stdout).toMatch(/^0 actors merged, 4 listed/);
  expect(await judgements()).toEqual([]);
  expect((await run("judge", file, "--by", "anna")).stdout).toMatch(/^1 merged, 0 held apart/);
  expect(await judgements()).toEqual(["news/france SAME_AS france by anna ACCEPTED"]);
});

test("what is wrong in a review is told with its line, and a judgement that cannot stand too", async () => {
  const file = join(folder, "wrong.yaml");
  const actor = (id: string) => `{id: ${id}, name: A, kind: PERSON, roles: 1}`;
  const write = (...proposals: string[]) => writeFileSync(file, `review: 1\nproposals:\n${proposals.join("")}`);
  const proposal = (judged: string, one: string, other: string) =>
    `  - {${judged}, why: a test, score: 1,\n     actor: ${actor(one)}, into: ${actor(other)}}\n`;

  write(proposal("same: perhaps", "a", "b"), proposal("same: true", "a", "b"));
  const malformed = await run("judge", file);
  expect(malformed).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/wrong\.yaml:3:12 "perhaps": Write true, false, or null/),
  });
  write(proposal("same: true", "a", "b"));
  expect((await run("judge", file)).stderr).toMatch(/wrong\.yaml:3:\d+ .*Say why, as because/);

  const because = "same: true, because: A test";
  write(
    proposal(because, "news/france", "ada-northcote"),
    proposal(because, "news/france", "nobody"),
    proposal(because, "news/france", "france"),
  );
  writeFileSync(file, readFileSync(file, "utf8").replace("ada-northcote", "georgia"));
  const judged = await run("judge", file);
  expect(judged).toMatchObject({ code: 1, stdout: expect.stringMatching(/^1 merged/) });
  expect(judged.stderr).toMatch(/wrong\.yaml:5:12 "true": No actor has the id nobody/);
  expect(judged.stderr).toMatch(/wrong\.yaml:7:12 "true": news\/france was merged into georgia already/);
});

test("a person merges, takes back and holds apart by hand", async () => {
  const merge = ["merge", "news/b._southgate", "ben-southgate", "--by", "anna"];
  expect(await run(...merge)).toMatchObject({ code: 1, stderr: expect.stringContaining("--because") });
  expect((await run(...merge, "--because", "the same")).stdout).toBe(
    "news/b._southgate is ben-southgate from now on, in 1 statements and events.\n",
  );
  expect((await run("unmerge", "news/b._southgate")).stdout).toContain("is no longer ben-southgate");
  expect(await run("apart", "news/b._southgate", "ben-southgate")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Say why"),
  });
  expect((await run("apart", "news/b._southgate", "ben-southgate", "--because", "his son")).code).toBe(0);
  expect(await run(...merge, "--because", "the same")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("“his son”"),
  });
  expect((await run("apart", "news/b._southgate", "ben-southgate", "--take-back")).code).toBe(0);
  expect(await judgements()).toEqual([]);
});
