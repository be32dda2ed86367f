import fc from "fast-check";
import { type Cell, csv, csvRow } from "../../src/export/csv.js";
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

test("where it is to be safe, an apostrophe stands before what would be run, in lists and after semicolons too", async () => {
  const rows = TEXTS.slice(0, 3).map((text) => ({ text, list: [text, `a;${text}`], value: -2 }));
  const says = (signs: string): string =>
    ["=1+1", "+380", "-2"].map((text) => `${signs}${text},"${signs}${text};""a;${signs}${text}""",-2\n`).join("");
  expect(await inFile(rows, true)).toBe(`text,list,value\n${says("'")}`);
  expect(await inFile(rows)).toBe(`text,list,value\n${says("")}`);
});

/** Texts of the signs by which cells are told apart, quoted and run, and of some that stand between. */
const anyText = fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n;,\"' a1", "…", "𐍈"), minLength: 1, maxLength: 12 });

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: fc.array(fc.option(anyText), { maxLength: 3 }) },
  fc.constantFrom<Cell>(-1.5, 2, null, true),
);

const SAMPLE = fc.sample(fc.tuple(anyText, anyCell, anyCell, anyCell), { numRuns: 3_000, seed: 7 });

const SPLIT = `
import csv, io, json, sys
text = sys.stdin.buffer.read().decode()
print(json.dumps([[cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign) for cell in row] for sign in ",;\\t"]))
`;

/** The cells of a file, as whatever splits it at commas, at semicolons or at tabs finds them. */
const splitFile = (isSafe: boolean): string[][] => python(SPLIT, [], SAMPLE.map((row) => csvRow(row, isSafe)).join(""));

testByPython("what spreadsheets would run of CSV", "csv")(
  "wherever a file is split, no cell that is safe begins as a formula does, but for numbers of our own",
  () => {
    const run = (cells: readonly string[]): string[] => cells.filter((cell) => /^[=+\-@\t\r]/.test(cell));
    const [byCommas = [], ...otherwise] = splitFile(true);
    expect(new Set(run(byCommas))).toEqual(new Set(["-1.5"]));
    expect(otherwise.map(run)).toEqual([[], []]);
    const [plain = [], ...plainOtherwise] = splitFile(false);
    expect(SAMPLE.flat().filter((cell) => typeof cell === "string" && !plain.includes(cell))).toEqual([]);
    for (const cells of plainOtherwise) expect(run(cells).length).toBeGreaterThan(100);
  },
);
