import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/graph/driver.js";
import { beginImport, endImport } from "../../src/import/data-set.js";
import { type FileReport, importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import { allHolders, rebuildPositions } from "../../src/import/positions.js";
import { Sums } from "../../src/import/sums.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { emptyGraph } from "../graph.js";
import { temporaryFolder } from "../temporary-folder.js";
import { wholeGraph } from "../whole-graph.js";
import { rowsByChance } from "./rows-by-chance.js";
import { CODERS, rowsOfCoders } from "./rows-of-coders.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});

function importText(mapping: string, text: string): Promise<FileReport> {
  const file = join(temporaryFolder(), "rows.tsv");
  writeFileSync(file, text);
  return importFile(graph, readMapping(mapping), file, { strict: false, tables: {}, onProgress: () => undefined });
}

/** Some positions are kept, and they are what the readings in the graph amount to. */
async function expectSumsOfReadings(): Promise<void> {
  const kept = await wholeGraph(graph);
  expect(kept).toContain('"POSITION"');
  expect(kept).toContain('"Sum"');
  await rebuildPositions(graph, await allHolders(graph));
  expect(await wholeGraph(graph)).toBe(kept);
}

test("what an import sums up while it writes is what its readings amount to", async () => {
  await importText("icews-events", rowsByChance(1_500));
  await expectSumsOfReadings();
});

test("a statement that several coders read in several rows counts once", async () => {
  const { statements, codings } = await importText(CODERS, rowsOfCoders(400));
  expect(codings).toBeGreaterThan(statements);
  await expectSumsOfReadings();
});

test("rows that come later add to what is summed up", async () => {
  const [header, ...rows] = rowsOfCoders(400).split("\n");
  for (const some of [rows.slice(0, 150), rows.slice(100, 300), rows.slice(300)])
    await importText(CODERS, [header, ...some].join("\n"));
  await expectSumsOfReadings();
});

test("where actors are merged, their statements count together", async () => {
  const [header, ...rows] = rowsOfCoders(400).split("\n");
  await importText(CODERS, [header, ...rows.slice(0, 20)].join("\n"));
  const judgement = { coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "A test" } as const;
  await mergeActor(graph, "coders/ostland", "coders/westland", judgement);
  await importText(CODERS, [header, ...rows.slice(20)].join("\n"));
  await expectSumsOfReadings();
});

test("what another import of the same data set wrote meanwhile, and did not sum up, is summed up", async () => {
  const mapping = readMapping(CODERS);
  expect(await beginImport(graph, mapping)).toMatchObject({ isFirst: true });
  await importText(CODERS, rowsOfCoders(400));
  await graph.write(async (ask) => {
    await ask("MATCH (kept:Sum) DELETE kept");
    await ask("MATCH ()-[kept:POSITION]->() DELETE kept");
  });
  await endImport(graph, mapping.id, new Sums());
  await expectSumsOfReadings();
});

test("two imports of the same rows at once write each once, and sum them up", async () => {
  const rows = rowsOfCoders(400);
  const reports = await Promise.all([importText(CODERS, rows), importText(CODERS, rows)]);
  expect(reports.reduce((sum, { statements }) => sum + statements, 0)).toBe(
    (await graph.read("MATCH (s:Statement) RETURN count(s) AS count"))[0]?.count,
  );
  await expectSumsOfReadings();
});
