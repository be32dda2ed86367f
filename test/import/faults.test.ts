import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Graph } from "../../src/graph/driver.js";
import { emptyGraph } from "../graph.js";
import { temporaryFolder } from "../temporary-folder.js";
import { copyOf, importHarbours, ROWS } from "./harbour-import.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
});

const [HEADER = "", ...LINES] = readFileSync(ROWS, "utf8").trimEnd().split("\n");
const GOOD = "1,2024-03-01,Prime Minister Ost,Ostland,Westland,,praises its pilots,051,,,,,";

/** A file of these bytes, called as rows are. */
function fileOf(bytes: Buffer | string): string {
  const file = copyOf(ROWS);
  writeFileSync(file, bytes);
  return file;
}

/** What is said of the rows of a file that are rejected, by their lines. */
async function reasons(bytes: Buffer | string): Promise<{ created: number; unchanged: number; said: string }> {
  const { rejectedRows, created, unchanged } = await importHarbours(graph, fileOf(bytes));
  return { created, unchanged, said: rejectedRows ? readFileSync(rejectedRows, "utf8") : "" };
}

const rows = (...lines: string[]): string => [HEADER, ...lines].join("\n");

test.each([
  ["year 0", "2,0000-03-01,A,,,,says so,010,,,,,", /^3,"""0000-03-01"" is not a date; write 2024/m],
  [
    "a stance that is no step of the scale",
    "2,2024-03-01,Aland,,Bland,,says so,010,1.5,,,,",
    /^3,"The stance is ""1\.5""/m,
  ],
  ["a cell too many", `${GOOD},more,`, /^3,.*13.*/m],
  ["a NUL", "2,2024-03-01,A\0land,,Bland,,says so,010,,,,,", /^3,.*NUL/m],
  ["a lone quotation mark", '2,2024-03-01,"Aland,,Bland,,says so,010,,,,,', /^3,.*quotation mark/m],
])("%s is a rejected row with its line, and the rows around it are imported", async (_, line, reason) => {
  const { created, unchanged, said } = await reasons(
    rows(GOOD, line, "9,2024-03-09,Norland,,Sudland,,warns it,012,,,,,"),
  );
  expect(said).toMatch(reason);
  expect(created + unchanged).toBe(2);
});

test("a line of 50 MB is a rejected row", async () => {
  const { created, unchanged, said } = await reasons(
    rows(GOOD, `2,2024-03-01,${"A".repeat(50_000_000)},,B,,says so,010,,,,,`, GOOD),
  );
  expect(said.slice(0, 200)).toMatch(/^3,.*longer than/m);
  expect(said.length).toBeLessThan(1_000_000);
  expect(created + unchanged).toBe(2);
});

test("rows of many words go to Neo4j a few at a time, so that its memory is enough", async () => {
  const lengths: number[] = [];
  const measured: Graph = {
    ...graph,
    write: (work) =>
      graph.write((ask) =>
        work((text, params) => {
          lengths.push(JSON.stringify(params ?? {}).length);
          return ask(text, params);
        }),
      ),
  };
  const long = "fog and ".repeat(50_000);
  const many = Array.from({ length: 60 }, (_, at) => `L${at},2024-03-01,Aland,,Bland,,${long},010,,,,,`);
  const { created } = await importHarbours(measured, fileOf(rows(...many)));
  expect(created).toBe(60);
  expect(Math.max(...lengths)).toBeLessThan(6_000_000);
});

test("a name or an id that is longer than any can be is a rejected row", async () => {
  const { created, unchanged, said } = await reasons(
    rows(
      GOOD,
      `N,2024-03-01,${"Aland ".repeat(9_000)},,Bland,,says so,010,,,,,`,
      `N,2024-03-01,Aland,,${"霧".repeat(3_000)},,says so,010,,,,,`,
      `${"N".repeat(9_000)},2024-03-01,Aland,,Bland,,says so,010,,,,,`,
    ),
  );
  expect(said).toMatch(/^3,.*“Aland Aland.*…” has 53999 characters/m);
  expect(said).toMatch(/^4,.*“霧霧.*…” has 3000 characters/m);
  expect(said).toMatch(/^5,.*“NNN.*…” has 9000 characters/m);
  expect(created + unchanged).toBe(1);
});

test("a byte order mark changes nothing", async () => {
  expect(await reasons(`\uFEFF${rows(GOOD)}`)).toMatchObject({ said: "" });
});

test("bytes that are not UTF-8 are a rejected row that says how to read them", async () => {
  const latin1 = Buffer.from(rows("2,2024-03-01,Côte,,B,,says so,010,,,,,"), "latin1");
  expect((await reasons(latin1)).said).toMatch(/^2,.*latin1/m);
});

test("a column that the mapping names and the file lacks is told before anything is read", async () => {
  const file = fileOf(rows(GOOD).replace("whom,", "target,"));
  await expect(importHarbours(graph, file)).rejects.toThrow(/has no column whom, which the mapping fog names/);
});

test("of a gzip file that breaks off, the rows before are imported, and the sentence says where", async () => {
  graph = await emptyGraph();
  const many = Array.from({ length: 3_000 }, (_, at) => GOOD.replace(/^1/, String(at)));
  const whole = gzipSync(rows(...many));
  const file = fileOf(whole.subarray(0, Math.floor(whole.length * 0.8)));
  const ended = await importHarbours(graph, file).catch((error) => error);
  expect(ended.message).toMatch(/breaks off after line \d+/);
  const [found] = await graph.read("MATCH (s:Statement) RETURN count(s) AS count");
  expect(found?.count).toBeGreaterThan(1_000);
  expect(ended.report).toMatchObject({ read: found?.count, created: found?.count, rejected: 0 });
  const [dataSet] = await graph.read("MATCH (d:DataSet) RETURN d.underWay AS underWay");
  expect(dataSet).toEqual({ underWay: 0 });
});

test("a file without rows, a folder and no file at all are one sentence each", async () => {
  await expect(importHarbours(graph, fileOf(""))).rejects.toThrow(/has no rows|is empty/);
  await expect(importHarbours(graph, "test")).rejects.toThrow(/is a folder/);
  await expect(importHarbours(graph, "nowhere.csv")).rejects.toThrow("There is no file nowhere.csv.");
  expect(LINES.length).toBe(9);
});

/** The mapping of the harbours' rows with a line changed, for files of JSON Lines. */
function forJson(from: string, to: string): string {
  const file = join(temporaryFolder(), "mine.yaml");
  const text = readFileSync("test/import/harbours.yaml", "utf8").replace("format: csv", "format: jsonl");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return file;
}

const RECORD = { row: "1", who: "Aland", whom: "Bland", day: "2024-03-01", what: "says so", code: "010", stance: 1 };

test("columns that the mapping names and no record of JSON Lines has are told in the end", async () => {
  graph = await emptyGraph();
  const mapping = forJson('stance: "{stance}"', 'stance: "{stanse}"');
  const { created, lacking } = await importHarbours(graph, fileOf(JSON.stringify(RECORD)), { mapping });
  expect(created).toBe(1);
  expect(lacking).toContain("No row has stanse, which the mapping fog names. There is stance.");
});

test("a record whose cell is a list, where the mapping wants words, is rejected, and not taken for empty", async () => {
  graph = await emptyGraph();
  const mapping = forJson("title: Words about fog", "title: Words about fog, as records");
  const file = fileOf(JSON.stringify({ ...RECORD, whom: ["Bland", "Cland"] }));
  const { rejectedRows = "" } = await importHarbours(graph, file, { mapping });
  expect(readFileSync(rejectedRows, "utf8")).toMatch(
    /^1,.*“whom” is a list or a record here; .* such as \{whom\.0\}\./m,
  );
});
