import type { Graph } from "../../src/graph/driver.js";
import { beginImport, beginUnload, endImport, goOn } from "../../src/import/data-set.js";
import { readMapping } from "../../src/import/mapping.js";
import { allHolders, rebuildPositions } from "../../src/import/positions.js";
import { Sums } from "../../src/import/sums.js";
import { unloadDataSet } from "../../src/import/unload.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { emptyGraph } from "../graph.js";
import { wholeGraph } from "../whole-graph.js";
import { importText } from "./import-text.js";
import { rowsByChance } from "./rows-by-chance.js";
import { CODERS, rowsOfCoders } from "./rows-of-coders.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});

/** Some positions are kept, and they are what the readings in the graph amount to. */
async function expectSumsOfReadings(): Promise<void> {
  const kept = await wholeGraph(graph);
  expect(kept).toContain('"POSITION"');
  expect(kept).toContain('"Sum"');
  await rebuildPositions(graph, await allHolders(graph));
  expect(await wholeGraph(graph)).toBe(kept);
}

test("what an import sums up while it writes is what its readings amount to", async () => {
  await importText(graph, "icews-events", rowsByChance(1_500));
  await expectSumsOfReadings();
});

test("a statement that several coders read in several rows counts once", async () => {
  const { statements, codings } = await importText(graph, CODERS, rowsOfCoders(400));
  expect(codings).toBeGreaterThan(statements);
  await expectSumsOfReadings();
});

test("rows that come later add to what is summed up", async () => {
  const [header, ...rows] = rowsOfCoders(400).split("\n");
  for (const some of [rows.slice(0, 150), rows.slice(100, 300), rows.slice(300)])
    await importText(graph, CODERS, [header, ...some].join("\n"));
  await expectSumsOfReadings();
});

test("where actors are merged, their statements count together", async () => {
  const [header, ...rows] = rowsOfCoders(400).split("\n");
  await importText(graph, CODERS, [header, ...rows.slice(0, 20)].join("\n"));
  const judgement = { coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "A test" } as const;
  await mergeActor(graph, "coders/ostland", "coders/westland", judgement);
  await importText(graph, CODERS, [header, ...rows.slice(20)].join("\n"));
  await expectSumsOfReadings();
});

test("what another import of the same data set wrote meanwhile, and did not sum up, is summed up", async () => {
  const mapping = readMapping(CODERS);
  const run = await beginImport(graph, mapping);
  expect(run).toMatchObject({ isFirst: true });
  await importText(graph, CODERS, rowsOfCoders(400));
  await graph.write(async (ask) => {
    await ask("MATCH (kept:Sum) DELETE kept");
    await ask("MATCH ()-[kept:POSITION]->() DELETE kept");
  });
  await endImport(graph, run, new Sums());
  await expectSumsOfReadings();
});

test("an import that is killed after another one has summed up all is still known to be broken off", async () => {
  const mapping = readMapping(CODERS);
  const killed = await beginImport(graph, mapping);
  const [header, ...rows] = rowsOfCoders(400).split("\n");
  await importText(graph, CODERS, [header, ...rows.slice(0, 100)].join("\n"));
  await goOn(graph, killed);
  expect(await beginImport(graph, mapping)).toMatchObject({ isAllToSum: true });
});

test("an import that begins while another one ends is not taken for ended", async () => {
  const mapping = readMapping(CODERS);
  const first = await beginImport(graph, mapping);
  const second = await beginImport(graph, mapping);
  await endImport(graph, second, new Sums());
  await endImport(graph, first, new Sums());
  expect(await graph.read("MATCH (d:DataSet) RETURN d.underWay AS underWay")).toEqual([{ underWay: 0 }]);
  const alone = await beginImport(graph, mapping);
  const late = await beginImport(graph, mapping);
  await endImport(graph, alone, new Sums());
  await goOn(graph, late);
  expect(await graph.read("MATCH (d:DataSet) RETURN d.underWay AS underWay")).toEqual([{ underWay: 1 }]);
});

test("an import ends itself where its data set is being taken back, and none begins until that has ended", async () => {
  const mapping = readMapping(CODERS);
  const run = await beginImport(graph, mapping);
  await beginUnload(graph, mapping.id);
  await expect(goOn(graph, run)).rejects.toThrow("The data set coders is taken back by another program");
  await expect(importText(graph, CODERS, rowsOfCoders(4))).rejects.toThrow(
    /is being taken back\. Let demarche unload coders end/,
  );
  await unloadDataSet(graph, mapping.id);
  await expect(goOn(graph, run)).rejects.toThrow("is taken back by another program");
  await importText(graph, CODERS, rowsOfCoders(400));
  await expectSumsOfReadings();
});

test("two imports of the same rows at once write each once, and sum them up", async () => {
  const rows = rowsOfCoders(400);
  const reports = await Promise.all([importText(graph, CODERS, rows), importText(graph, CODERS, rows)]);
  expect(reports.reduce((sum, { statements }) => sum + statements, 0)).toBe(
    (await graph.read("MATCH (s:Statement) RETURN count(s) AS count"))[0]?.count,
  );
  await expectSumsOfReadings();
});
