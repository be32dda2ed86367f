import fc from "fast-check";
import { openRecords } from "../../../src/import/read/records.js";
import { fileWriter, inShort, rowsOf } from "./files.js";

const write = fileWriter();
const CSV = { format: "csv" } as const;
const csv = async (content: string | Uint8Array): Promise<string[]> => inShort(await rowsOf(write(content), CSV));

/** Words with all that is difficult in a table. */
const words = fc.string({
  unit: fc.constantFrom("a", "é", "𝔄", "🛥", '"', ",", "\t", "\n", "\r\n", " ", ";", "'", "\\", "\u0085", "\u2028"),
  maxLength: 12,
});
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { maxLength: 8 }));
const isBare = (value: string): boolean => value !== "" && !/["\t,\r\n]/.test(value);

test.each([
  [",", "csv"],
  ["\t", "tsv"],
] as const)(
  "what is written with %j between fields is read, whatever it is and wherever the file is cut",
  async (delimiter, format) => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.boolean(),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 40 }),
        async (rows, bare, end, pieceBytes) => {
          const columns = (rows[0] ?? ["x"]).map((_, at) => `column ${at}`);
          const field = (value: string): string => (bare && isBare(value) ? value : `"${value.replaceAll('"', '""')}"`);
          const content = [columns, ...rows].map((row) => row.map(field).join(delimiter)).join(end);
          const read = await rowsOf(write(content), { format }, pieceBytes);
          expect(read.map((row) => ("fields" in row ? Object.values(row.fields) : row))).toEqual(rows);
        },
      ),
    );
  },
);

test("lines are those that an editor counts, over quoted fields and blank lines", async () => {
  expect(await csv('who,what\n"Anna\nB.",x\n\n"C",y\r\n\r\nD,"1\n2\n3"\nE,z')).toEqual([
    "2: Anna\nB., x",
    "5: C, y",
    "7: D, 1\n2\n3",
    "10: E, z",
  ]);
});

test("a byte order mark is no part of the first column", async () => {
  const file = await openRecords(write("\uFEFFwho,what\na,b\n"), CSV);
  expect(file.columns).toEqual(["who", "what"]);
});

test("a file can be read twice, and says how far it has come", async () => {
  const file = await openRecords(write("who,what\na,b\n"), CSV);
  for (const _ of [1, 2]) {
    const rows = [];
    for await (const batch of file) rows.push(...batch);
    expect(inShort(rows)).toEqual(["2: a, b"]);
    expect(file.bytesRead()).toBe(file.totalBytes);
  }
});

test("columns may be called as what objects have", async () => {
  const [row] = await rowsOf(write("__proto__,constructor\na,b\n"), CSV);
  const fields = row && "fields" in row ? row.fields : {};
  expect(Object.entries(fields)).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
  ]);
  expect(fields.toString).toBeUndefined();
});

const DOUBLE =
  "In a quoted field a quotation mark is written twice; where they mean nothing in the file, say `quote: false`.";

test("a quote that is never closed costs its line, and no other", async () => {
  expect(await csv('who,whom,what\na,"b,1\nc,d,2\ne,f,3\n')).toEqual([
    `2! A quote opens in line 2 and is not closed by the end of the file. ${DOUBLE}`,
    "3: c, d, 2",
    "4: e, f, 3",
  ]);
});

test("a quote that is not closed before the next one opens costs its line, and no other", async () => {
  expect(await csv('who,whom,what\na,"b,1\nc,d,2\n"e, E.",f,3\n')).toEqual([
    `2! A quote opens in line 2 and is not closed before line 4. ${DOUBLE}`,
    "3: c, d, 2",
    "4: e, E., f, 3",
  ]);
});

test("two lone quotes far apart do not make one row of all between them", async () => {
  const between = Array.from({ length: 20 }, (_, at) => `a,b,${at}`);
  const rows = await csv(["who,whom,what", 'x,"y,z', ...between, 'u,v",w', "last,row,1"].join("\n"));
  expect(rows).toHaveLength(23);
  expect(rows[0]).toBe(`2! A quote opens in line 2 and is not closed before line 23. ${DOUBLE}`);
  expect(rows[21]).toBe(`23! A quotation mark stands in “v"”, a field that does not begin with one. ${DOUBLE}`);
});

test("prose with a quotation mark that is not doubled is no row, though it has commas", async () => {
  const rows = await csv('id,text\n1,"Dear all,\nwe met, and\nhe said "no" to that."\n2,fine\n');
  expect(rows).toEqual([
    `2! A quote opens in line 2 and is not closed before line 4. ${DOUBLE}`,
    `4! A quotation mark stands in “he said "no" to that."”, a field that does not begin with one. ${DOUBLE}`,
    "5: 2, fine",
  ]);
});

test("a lone quote in a large file costs its line, and no second reading of the rest", async () => {
  const row = "somebody,somebody else,something\n";
  const content = `who,whom,what\na,"b,c\n${row.repeat(100_000)}`;
  const rows = await rowsOf(write(content), CSV);
  expect(rows).toHaveLength(100_001);
  expect(inShort(rows.slice(0, 2))).toEqual([
    expect.stringMatching(/^2! A quote opens in line 2 and is not closed in the 1 MB up to line 3\d\d\d\d\./),
    "3: somebody, somebody else, something",
  ]);
});

test("quotes are ordinary characters where the format says so", async () => {
  const path = write('who\twhat\n"Mr" A\t6\' 2"\n"\t"\n');
  expect(inShort(await rowsOf(path, { format: "tsv", quote: false }))).toEqual(['2: "Mr" A, 6\' 2"', '3: ", "']);
});

test("fields may be separated by another character", async () => {
  expect(inShort(await rowsOf(write("who;what\na;b,c\n"), { format: "csv", delimiter: ";" }))).toEqual(["2: a, b,c"]);
  await expect(openRecords(write("a;b"), { format: "csv", delimiter: "::" })).rejects.toThrow(/“::” cannot be/);
});

test("a row with too few or too many values says both numbers", async () => {
  expect(await csv("who,what\na\nb,c,d\ne,f\n")).toEqual([
    "2! The row has 1 value, and the header names 2 columns.",
    "3! The row has 3 values, and the header names 2 columns.",
    "4: e, f",
  ]);
});

test("bytes that are no UTF-8 are never replaced", async () => {
  const path = write(Buffer.from("who,what\nAndré,a\nb,c\n", "latin1"));
  expect(inShort(await rowsOf(path, CSV))).toEqual([
    "2! The line is not UTF-8, at “Andr\ufffd,a”. If the file is from Windows or old, say `encoding: latin1`; else save it as UTF-8.",
    "3: b, c",
  ]);
  expect(inShort(await rowsOf(path, { format: "csv", encoding: "latin1" }))).toEqual(["2: André, a", "3: b, c"]);
});

test("latin1 has the quotation marks of Windows", async () => {
  const path = write(Buffer.from([0x77, 0x0a, 0x93, 0x61, 0x94, 0x96, 0xe9, 0x0a]));
  expect(inShort(await rowsOf(path, { format: "csv", encoding: "latin1" }))).toEqual(["2: “a”–é"]);
});

test("a NUL makes its row unreadable", async () => {
  expect(await csv("who,what\na,b\0c\nd,e\n")).toEqual([
    "2! A NUL byte stands after “a,b”. The file is damaged there, or is no text.",
    "3: d, e",
  ]);
});

test("a quoted field over lines of which one is damaged is one unreadable row", async () => {
  const rows = await rowsOf(write('who,what\na,"b\nc\0,d\ne"\nf,g\n'), CSV);
  expect(inShort(rows)).toEqual([expect.stringMatching(/^2! A NUL byte/), "5: f, g"]);
  expect(rows[0]).toMatchObject({ raw: 'a,"b\nc\0,d\ne"' });
});

test.each([
  ["who,,what\n", /:1 Column 2 has no name\. Give it one in the header/],
  ["who,what, who \n", /:1 Two columns are called “who”\. Rename one/],
  ['who,"what\na,b\n', /:1 The header cannot be read\. A quote opens in line 1/],
  ["wh\0o,what\na,b\n", /:1 The header cannot be read\. A NUL byte/],
  ["who;what\na;b\n", /:1 The header is one column, “who;what”\. Semicolons seem .* `delimiter: ";"`/],
  ["who\twhat\n", /:1 The header is one column, “who\twhat”\. Tabs seem .* `format: tsv`/],
  ["who,what\ra,b\r", /:1 Lines end as on old Macs\./],
  ["\n\n", /has no rows\. Fetch or export it again\./],
])("a header that cannot be used is refused: %j", async (content, sentence) => {
  await expect(openRecords(write(content), CSV)).rejects.toThrow(sentence);
});
