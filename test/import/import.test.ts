import { readFileSync, writeFileSync } from "node:fs";
import { loadDossier } from "../../src/dossier/load.js";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph, Row } from "../../src/graph/driver.js";
import { dataSetsIn, unloadDataSet } from "../../src/import/unload.js";
import { emptyGraph } from "../graph.js";
import { noTexts, sealed } from "../harbours.js";
import { wholeGraph } from "../whole-graph.js";
import { copyOf, importHarbours, ROWS } from "./harbour-import.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});

const ask = (text: string): Promise<Row[]> => graph.read(text);

const withRows = (...lines: string[]): string => {
  const file = copyOf(ROWS);
  const [header = ""] = readFileSync(ROWS, "utf8").split("\n");
  writeFileSync(file, `${[header, ...lines].join("\n")}\n`);
  return file;
};

test("every row is counted as created, rejected or left out", async () => {
  const report = await importHarbours(graph);
  expect(report).toMatchObject({ read: 9, created: 5, unchanged: 0, rejected: 3, leftOut: 1 });
  expect(report).toMatchObject({ statements: 4, events: 1, codings: 4 });
});

test("rejected rows stand beside the file with their lines, reasons and cells", async () => {
  const { rejectedRows = "" } = await importHarbours(graph);
  expect(readFileSync(rejectedRows, "utf8").split("\r\n")).toEqual([
    "line,reason,row",
    expect.stringMatching(/^7,.*""2024-02-30"" is not a date.*,".*warns of ice.*"$/),
    expect.stringMatching(/^8,.*""999"" is neither a CAMEO code nor the name of one/),
    expect.stringMatching(/^9,The row names no speaker\./),
    "",
  ]);
});

test("with --strict the first rejected row ends the import, and says where it is", async () => {
  await expect(importHarbours(graph, copyOf(ROWS), { strict: true })).rejects.toThrow(
    /rows\.csv, line 7: "2024-02-30" is not a date/,
  );
});

test("a deed becomes an event with initiator and target, and words become a statement", async () => {
  await importHarbours(graph);
  const events = await ask(
    "MATCH (a:Actor)-[part:TAKES_PART_IN]->(e:Event) RETURN e.id AS event, e.kind AS kind, e.cameo AS cameo, e.place AS place, part.role AS role, a.id AS actor ORDER BY role",
  );
  expect(events).toEqual([
    { event: "fog/3", kind: "AID", cameo: "073", place: "Westhaven", role: "INITIATOR", actor: "fog/ostland" },
    { event: "fog/3", kind: "AID", cameo: "073", place: "Westhaven", role: "TARGET", actor: "fog/westland" },
  ]);
});

test("a statement counts for whom the row names, else for its speaker", async () => {
  await importHarbours(graph);
  const roles = await ask(
    "MATCH (s:Statement)-[r:ON_BEHALF_OF]->(a) WHERE s.id IN ['fog/1', 'fog/2'] RETURN s.id AS statement, a.id AS actor, r.basis AS basis ORDER BY statement",
  );
  expect(roles).toEqual([
    { statement: "fog/1", actor: "fog/ostland", basis: "EXPLICIT" },
    { statement: "fog/2", actor: "fog/westland", basis: "SELF" },
  ]);
});

test("the stance is the row's own, else that of its CAMEO code, else none", async () => {
  await importHarbours(graph);
  const codings = await ask(
    "MATCH (c:Coding)-[:READS]->(s) RETURN s.id AS statement, c.act AS act, c.stance AS stance, c.agreement AS agreement ORDER BY statement",
  );
  expect(codings).toEqual([
    { statement: "fog/1", act: "PRAISE", stance: 1, agreement: null },
    { statement: "fog/2", act: "ACCUSE", stance: -2, agreement: -2 },
    { statement: "fog/4", act: "CRITICISE", stance: -1, agreement: null },
    { statement: "fog/5", act: "ASSERT", stance: null, agreement: 2 },
  ]);
});

test("an unnamed voice is an actor of its own mention", async () => {
  await importHarbours(graph);
  expect(await ask("MATCH (a:Actor {kind: 'UNNAMED'}) RETURN a.id AS id, a.name AS name")).toEqual([
    { id: "fog/4/speaker-1", name: "Unspecified Actor" },
  ]);
});

test("a row without a text is not anchored, and its line is where to look", async () => {
  await importHarbours(graph);
  expect(
    await ask(
      "MATCH (:Statement {id: 'fog/2'})-[p:PRINTED_IN]->(s) RETURN p.status AS status, p.locator AS locator, s.id AS source",
    ),
  ).toEqual([{ status: "NOT_ANCHORED", locator: "line 3", source: "fog/log" }]);
});

test("a graph that was imported passes every audit, positions too", async () => {
  await importHarbours(graph);
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(
    await ask(
      "MATCH (a)-[p:POSITION]->(b) RETURN a.id AS holder, b.id AS target, p.statements AS statements, p.stance AS stance ORDER BY holder",
    ),
  ).toEqual([
    { holder: "fog/ostland", target: "fog/westland", statements: 1, stance: 1 },
    { holder: "fog/westland", target: "fog/ostland", statements: 1, stance: -2 },
  ]);
});

test("importing a file again changes nothing", async () => {
  await importHarbours(graph);
  const before = await wholeGraph(graph);
  const again = await importHarbours(graph);
  expect(again).toMatchObject({ created: 0, unchanged: 5, rejected: 3, statements: 0, events: 0, codings: 0 });
  expect(await wholeGraph(graph)).toBe(before);
});

test("a row that says otherwise of a statement that is there is rejected, and the statement stays", async () => {
  await importHarbours(graph);
  const before = await wholeGraph(graph);
  const report = await importHarbours(
    graph,
    withRows("1,2024-03-01,Prime Minister Ost,Ostland,Westland,,blames its pilots,112,,,,,"),
  );
  expect(report).toMatchObject({ created: 0, rejected: 1 });
  expect(readFileSync(report.rejectedRows ?? "", "utf8")).toMatch(
    /The statement fog\/1 is imported already, and this row says otherwise/,
  );
  expect(await wholeGraph(graph)).toBe(before);
});

test("in the first import of a data set too, a row is known that came transactions before", async () => {
  const [, row = ""] = readFileSync(ROWS, "utf8").split("\n");
  const otherwise = "1,2024-03-01,Prime Minister Ost,Ostland,Westland,,blames its pilots,112,,,,,";
  const report = await importHarbours(graph, withRows(...Array.from({ length: 2_500 }, () => row), otherwise));
  expect(report).toMatchObject({ read: 2_501, created: 1, unchanged: 2_499, rejected: 1, statements: 1 });
  await importHarbours(graph);
  const after = await wholeGraph(graph);
  graph = await emptyGraph();
  await importHarbours(graph);
  expect(after).toBe(await wholeGraph(graph));
});

test("rows in another order, in two files or twice in one make the same graph", async () => {
  await importHarbours(graph);
  const inOrder = await wholeGraph(graph);
  graph = await emptyGraph();
  const [, ...lines] = readFileSync(ROWS, "utf8").trimEnd().split("\n");
  await importHarbours(graph, withRows(...lines.slice(4), ...lines.slice(4)));
  await importHarbours(graph, withRows(...lines.slice(0, 6).reverse()));
  expect(withoutLines(await wholeGraph(graph))).toBe(withoutLines(inOrder));
});

/** Where a row stood differs with the file. */
const withoutLines = (graph: string): string => graph.replace(/"locator":"line \d+"/g, "");

test("several imports at once make the same graph as one after the other", async () => {
  await importHarbours(graph);
  const one = await wholeGraph(graph);
  graph = await emptyGraph();
  const reports = await Promise.all([1, 2, 3].map(() => importHarbours(graph)));
  expect(reports.map(({ created }) => created).reduce((sum, created) => sum + created)).toBe(5);
  expect(await wholeGraph(graph)).toBe(one);
});

test("a data set is taken back whole, and what others say stays", async () => {
  await loadDossier(graph, sealed(), noTexts);
  const before = await wholeGraph(graph);
  await importHarbours(graph);
  const { said } = await unloadDataSet(graph, "fog");
  expect(said).toBe(5);
  expect(await wholeGraph(graph)).toBe(before);
  expect(await dataSetsIn(graph)).toEqual([]);
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
});

test("a data set of long texts is taken back a few at a time, where Neo4j's memory is not enough for more", async () => {
  await importHarbours(graph);
  const small: Graph = {
    ...graph,
    write: (work) =>
      graph.write((ask) =>
        work(async (text, params) => {
          if (Number(params?.most ?? 0) > 1)
            throw Object.assign(new Error("full"), { code: "Neo.TransientError.General.MemoryPoolOutOfMemoryError" });
          return ask(text, params);
        }),
      ),
  };
  expect(await unloadDataSet(small, "fog")).toMatchObject({ said: 5 });
  expect(await dataSetsIn(graph)).toEqual([]);
});

test("the first row that names an actor says how it is written, however rows are grouped", async () => {
  const names = Array.from({ length: 30 }, (_, at) => `Fog${at}land`);
  const row = (id: string, name: string) => `${id},2024-03-01,${name},,Bland,,says so,010,,,,,`;
  await importHarbours(
    graph,
    withRows(...names.flatMap((name, at) => [row(`a${at}`, name), row(`b${at}`, name.replace("Fog", "FOG"))])),
  );
  const found = await ask(
    "MATCH (n:Name)-[:NAMES]->(a:Actor) WHERE a.id CONTAINS '/fog' RETURN a.name AS name, n.text AS text",
  );
  expect(found.map(({ name }) => name).sort()).toEqual(names.toSorted());
  expect(found.map(({ text }) => text).sort()).toEqual(names.toSorted());
});
