import fc from "fast-check";
import { openRecords } from "../../../src/import/read/records.js";
import { fileWriter, inShort, rowsOf } from "./files.js";

const write = fileWriter();
const JSONL = { format: "jsonl" } as const;
const fieldsOf = async (line: string): Promise<unknown> => {
  const [row] = await rowsOf(write(`${line}\n`), JSONL);
  return row && "fields" in row ? { ...row.fields } : row?.reason;
};

test("lists and records are named by the way to their values", async () => {
  expect(await fieldsOf('{"a":{"b":"x","c":[{"d":1},null]},"e":true,"f":[],"g":{}}')).toEqual({
    "a.b": "x",
    "a.c.0.d": "1",
    "a.c.1": "",
    e: "true",
    f: "",
    g: "",
  });
});

test("numbers are kept as they are written", async () => {
  expect(
    await fieldsOf('{"a":12345678901234567890,"b":1000000000000000000000,"c":-0.10,"d":1e3,"e":7,"f":"1.50"}'),
  ).toEqual({ a: "12345678901234567890", b: "1000000000000000000000", c: "-0.10", d: "1e3", e: "7", f: "1.50" });
});

test("strings are read as they are written, wherever the file is cut", async () => {
  const records = fc.array(
    fc.dictionary(
      fc.string({ unit: "grapheme" }).filter((key) => !key.includes(".")),
      fc.string({ unit: "grapheme" }),
    ),
    { minLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(records, fc.integer({ min: 1, max: 30 }), async (written, pieceBytes) => {
      const read = await rowsOf(write(written.map((record) => JSON.stringify(record)).join("\n")), JSONL, pieceBytes);
      expect(read.map((row) => ("fields" in row ? Object.entries(row.fields) : row))).toEqual(
        written.map(Object.entries),
      );
    }),
  );
});

test("lines that are no record are unreadable, and the others are read", async () => {
  const path = write(
    '\uFEFF{"a":1}\r\n\n[1]\n7\nnull\n{"a":}\n{"a":1,"a":2}\n{"a.b":1,"a":{"b":2}}\n{"a":"\\u0000"}\n{"a":"\\ud800"}\n{"a":2}',
  );
  expect(inShort(await rowsOf(path, JSONL))).toEqual([
    "1: 1",
    '3! The line holds a list, where a record is wanted: {"column": "value"}.',
    '4! The line holds a number, where a record is wanted: {"column": "value"}.',
    '5! The line holds null, where a record is wanted: {"column": "value"}.',
    expect.stringMatching(/^6! The line is no JSON: Unexpected token '}'.*\.$/),
    "7! A key stands twice in one record.",
    "8! Two values of the record are called “a.b”.",
    "9! A NUL stands in “a”. The file is damaged there.",
    "10! Half a character stands in “a”. The file is damaged there.",
    "11: 2",
  ]);
});

test("a record within a record within a record and so on is unreadable, and brings nothing down", async () => {
  const depth = 100_000;
  expect(await fieldsOf(`{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`)).toMatch(/nested more than 50 levels/);
});

test("a colon or a key in a string is no second key", async () => {
  expect(await fieldsOf('{"a":"\\"b\\": 1, \\"b\\": 2"}')).toEqual({ a: '"b": 1, "b": 2' });
});

test.each([['[{"a":1},\n{"a":2}]'], ['{\n  "a": 1\n}']])(
  "JSON that is not by lines is refused: %j",
  async (content) => {
    await expect(openRecords(write(content), JSONL)).rejects.toThrow(/Make each record a line: jq -c/);
  },
);

test("columns are what each line says", async () => {
  expect((await openRecords(write('{"a":1}\n'), JSONL)).columns).toBeNull();
});
