import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDossier } from "../../src/dossier/load.js";
import { type CypherFolder, cypherFilesIn, readCypher } from "../../src/graph/cypher-file.js";
import type { Graph } from "../../src/graph/driver.js";
import { readFile, readFileNames } from "../../src/graph/read-file.js";
import { packageRoot } from "../../src/package-root.js";
import { holdApart } from "../../src/resolve/apart.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { ARTICLE, freshGraph, NEIGHBOURS, PLEDGES, RIVER, STRAIT } from "../fresh-graph.js";
import { noTexts } from "../harbours.js";
import { importHarbours } from "../import/harbour-import.js";
import { crowd } from "../resolve/crowd.js";
import { explain } from "./explain.js";
import { paramsOf } from "./params.js";

const FOLDERS: readonly CypherFolder[] = ["constraints", "migrations", "read", "write", "audit", "explore"];
const files = FOLDERS.flatMap((folder) => cypherFilesIn(folder).map((name) => ({ folder, name })));
// A migration names what the graph of its day held, and this one may not any more.
const inData = files.filter(({ folder }) => folder !== "constraints" && folder !== "migrations");

let graph: Graph;

beforeAll(async () => {
  // Between them, these hold every label, relationship type and property of the graph at least once.
  graph = await freshGraph(ARTICLE, NEIGHBOURS, STRAIT, PLEDGES, RIVER);
  await importHarbours(graph);
  await loadDossier(graph, crowd(), noTexts);
  const judgement = { coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "A test" } as const;
  await mergeActor(graph, "ada", "ben", judgement);
  await mergeActor(graph, "union", "league", judgement);
  await holdApart(graph, "ada", "cleo", judgement);
  // Only a new graph has no log.
  const migrated = await paramsOf(graph, "write", "schema-migrated");
  await graph.write((ask) => ask(readCypher("write", "schema-migrated").text, migrated));
});

const textOf = (folder: CypherFolder, name: string): string =>
  readFileSync(join(packageRoot, "cypher", folder, `${name}.cypher`), "utf8");

test.each(files)("$folder/$name begins with a sentence that says what it asks or does", ({ folder, name }) => {
  expect(readCypher(folder, name).question).toMatch(/^[A-Z].*[.?]$/);
});

test.each(files)(
  "$folder/$name is one statement, with a :param line for each of its parameters",
  ({ folder, name }) => {
    const { params, text } = readCypher(folder, name);
    const named = new Set([...text.matchAll(/\$(\w+)/g)].map(([, param]) => param));
    expect(new Set(Object.keys(params))).toEqual(named);
    expect(text).not.toContain(";");
    expect(textOf(folder, name).endsWith("\n")).toBe(true);
  },
);

test.each(readFileNames().map(readFile))(
  "read/$name yields nothing under its subject's name, which it sees when nested",
  ({ name, subject, yields }) => {
    if (name.includes(".") && !name.includes(".where-")) expect(yields).not.toContain(subject);
  },
);

test.each(inData)("$folder/$name is planned without a warning", async ({ folder, name }) => {
  expect(await explain(readCypher(folder, name).text, await paramsOf(graph, folder, name))).toEqual([]);
});

test.each(cypherFilesIn("read"))("read/%s answers something on its own", async (name) => {
  const rows = await graph.read(readCypher("read", name).text, await paramsOf(graph, "read", name));
  expect(rows.length).toBeGreaterThan(0);
});

test.each(cypherFilesIn("explore"))("explore/%s answers something on its own", async (name) => {
  const rows = await graph.read(readCypher("explore", name).text, await paramsOf(graph, "explore", name));
  expect(rows.length).toBeGreaterThan(0);
});

test.each(cypherFilesIn("audit"))("audit/%s finds nothing wrong in a graph that was loaded well", async (name) => {
  expect(await graph.read(readCypher("audit", name).text, await paramsOf(graph, "audit", name))).toEqual([]);
});

test("every label has a style in Neo4j Browser, with a caption that every node of it has", async () => {
  const grass = readFileSync(join(packageRoot, "cypher/browser/style.grass"), "utf8");
  const labels = await graph.read("MATCH (node) UNWIND labels(node) AS label RETURN DISTINCT label ORDER BY label");
  expect(labels.length).toBeGreaterThan(15);
  for (const { label } of labels) {
    const [, caption] = grass.match(new RegExp(`^node\\.${label} {[^}]*\\n  caption: "{(\\w+)}`, "m")) ?? [];
    const [row] = await graph.read(
      `MATCH (node:${label}) RETURN count(node) = count(nullIf(toString(node[$caption]), "")) AS told`,
      { caption },
    );
    expect({ label, caption, ...row }).toEqual({ label, caption: expect.any(String), told: true });
  }
});
