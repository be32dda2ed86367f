import { readFileSync, writeFileSync } from "node:fs";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph } from "../../src/graph/driver.js";
import { unloadDataSet } from "../../src/import/unload.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { unmergeActor } from "../../src/resolve/unmerge.js";
import { emptyGraph } from "../graph.js";
import { wholeGraph } from "../whole-graph.js";
import { copyOf, importHarbours, ROWS } from "./harbour-import.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});

afterEach(async () => {
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
});

const judgement = { coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "A test" } as const;
const merge = (actor: string, into: string) => mergeActor(graph, actor, into, judgement);

/** Northland and Southland are both addressed in one row, and the unnamed voice speaks in another. */
async function mergeAll(): Promise<void> {
  await merge("fog/northland", "fog/southland");
  await merge("fog/ostland", "fog/westland");
  await merge("fog/4/speaker-1", "fog/prime_minister_ost");
}

test("what is imported after actors were merged stands as if they had been merged after it", async () => {
  await importHarbours(graph);
  await mergeAll();
  const expected = await wholeGraph(graph);
  await unloadDataSet(graph, "fog");
  await importHarbours(graph);
  expect(await wholeGraph(graph)).toEqual(expected);
});

test("a file that is imported in two parts, with merges between, is as if it had been imported whole", async () => {
  await importHarbours(graph);
  const whole = await wholeGraph(graph);
  graph = await emptyGraph();
  const part = copyOf(ROWS);
  writeFileSync(part, readFileSync(ROWS, "utf8").split("\n").slice(0, 5).join("\n"));
  await importHarbours(graph, part);
  await merge("fog/ostland", "fog/westland");
  await importHarbours(graph);
  await unmergeActor(graph, "fog/ostland");
  expect(await wholeGraph(graph)).toEqual(whole);
});

test("a data set that is taken back leaves the merges and nothing else, and these can be taken back too", async () => {
  await importHarbours(graph);
  await mergeAll();
  await unloadDataSet(graph, "fog");
  expect(await graph.read("MATCH (m:Merged) RETURN m.id AS id ORDER BY id")).toEqual([
    { id: "fog/4/speaker-1" },
    { id: "fog/northland" },
    { id: "fog/ostland" },
  ]);
  expect(await graph.read("MATCH (n) WHERE n:Name OR n:Statement RETURN n.id AS id, labels(n) AS l")).toHaveLength(3);
  for (const id of ["fog/4/speaker-1", "fog/northland", "fog/ostland"]) await unmergeActor(graph, id);
  expect(await graph.read("MATCH (n) WHERE NOT n:Term AND NOT n:Schema RETURN n.id AS id")).toEqual([]);
});
