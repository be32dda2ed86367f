import { csv } from "../../src/export/csv.js";
import { python, testByPython } from "../python.js";
import { written } from "./written.js";

interface Row {
  readonly text: string;
  readonly list: readonly (string | null)[];
  readonly value: number | null;
}

const FORMAT = csv<Row, Row>(
  { text: ({ text }) => text, list: ({ list }) => list, value: ({ value }) => value },
  (row) => [row],
);

const inFile = (rows: readonly Row[], isSafe = false): Promise<string> =>
  written(
    { csv: FORMAT },
    "csv",
    {
      nodes: async function* () {
        yield* rows;
      },
    },
    { isSafe },
  );

/** What spreadsheets, CSV and lists in cells trip over. */
const TEXTS = [
  "=1+1",
  "+380",
  "-2",
  "@everyone",
  "\tindented",
  "\rreturned",
  'He said: "No"; and left, twice',
  "two\r\nlines\nand three",
  " spaces ",
  "“never”; ‘again’",
  "𐍈 é é \u0000 \u2028",
  ";",
  '"',
  "",
];

const READ = `
import csv, io, json, sys
rows = list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode(), newline="")))
print(json.dumps([[row["text"], next(csv.reader(io.StringIO(row["list"], newline=""), delimiter=";"), []), row["value"]] for row in rows]))
`;

testByPython("what it reads of CSV", "csv")("Python reads every text and list unchanged", async () => {
  const rows = TEXTS.map((text) => ({ text, list: [text, "and", text], value: -2 }));
  const read = python(READ, [], await inFile(rows));
  expect(read).toEqual(TEXTS.map((text) => [text, [text, "and", text], "-2"]));
});

test("one entry is a plain cell, several have semicolons between, and one that is not known is no empty list", async () => {
  const rows = [["France"], ["France", "Russia"], [], [null, "the minister"], [null]].map((list) => ({
    ...{ text: "a, b", list, value: null },
  }));
  expect(await inFile(rows)).toBe(
    'text,list,value\n"a, b",France,\n"a, b",France;Russia,\n"a, b",,\n"a, b",;the minister,\n"a, b","""""",\n',
  );
});

test("where it is to be safe, no text begins as a formula does, and numbers stay numbers", async () => {
  const rows = TEXTS.map((text) => ({ text, list: [text], value: -2 }));
  const [, ...lines] = (await inFile(rows, true)).split(/\n(?="?[^\n]*,-2(?:\n|$))/);
  expect(lines.filter((line) => /^"?[=+\-@\t\r]/.test(line))).toEqual([]);
  expect(await inFile(rows.slice(0, 3), true)).toBe("text,list,value\n'=1+1,'=1+1,-2\n'+380,'+380,-2\n'-2,'-2,-2\n");
  expect(await inFile(rows.slice(0, 1))).toContain("=1+1,=1+1,-2");
});
