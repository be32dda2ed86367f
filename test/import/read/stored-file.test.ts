import { gzipSync } from "node:zlib";
import { openRecords } from "../../../src/import/read/records.js";
import { Refusal } from "../../../src/refusal.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { fileWriter, inShort, rowsOf } from "./files.js";

const write = fileWriter();
const folder = temporaryFolder();
const CSV = { format: "csv" } as const;

test.each([
  ["a file that is not there", () => `${folder}/none.csv`, /^There is no file .*none\.csv\.$/],
  ["a folder", () => folder, /is a folder\. Name the files in it/],
  ["an empty file", () => write(""), /is empty\. Fetch or export it again\.$/],
  ["a file that only claims to be gzip", () => write("a,b\n", "x.csv.gz"), /is named as a gzip file and is none\./],
  ["UTF-16", () => write(Buffer.from("\uFEFFwho,what\n", "utf16le")), /is UTF-16\. Save it as UTF-8\.$/],
  ["UTF-16 in gzip", () => write(gzipSync(Buffer.from("\uFEFFa\n", "utf16le")), "x.gz"), /is UTF-16\. Save/],
  ["a workbook", () => write(Buffer.from("504b030414000600", "hex"), "x.xlsx"), /save the sheet as CSV in UTF-8\.$/],
  ["a database", () => write("SQLite format 3\0and so on"), /say `format: dna`\.$/],
])("%s is refused in one sentence", async (_, path, sentence) => {
  const refusal = await openRecords(path(), CSV).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).message).toMatch(sentence);
});

test("a file in UTF-8 is not read as latin1", async () => {
  await expect(openRecords(write("\uFEFFé\n"), { format: "csv", encoding: "latin1" })).rejects.toThrow(
    /Leave out `encoding: latin1`/,
  );
});

const lines = Array.from({ length: 3000 }, (_, at) => `${at},${Math.sin(at)}`);
const packed = gzipSync(`n,sine\n${lines.join("\n")}\n`);

test.each([1, 7, 64 * 1024])(
  "gzip is unpacked in pieces of %d, with or without a name that says so",
  async (pieceBytes) => {
    const rows = await rowsOf(write(packed, pieceBytes === 7 ? "x.csv" : "x.csv.gz"), CSV, pieceBytes);
    expect(inShort(rows)).toEqual(lines.map((line, at) => `${at + 2}: ${line.replace(",", ", ")}`));
  },
);

test("several gzip files behind one another are one", async () => {
  const both = Buffer.concat([gzipSync("n,m\n1,2\n"), gzipSync("3,4\n")]);
  expect(inShort(await rowsOf(write(both, "x.gz"), CSV))).toEqual(["2: 1, 2", "3: 3, 4"]);
});

/** What comes out of a file before it breaks off, and the sentence that says so. */
async function untilBroken(content: Buffer): Promise<{ rows: string[]; sentence: string }> {
  const rows: string[] = [];
  try {
    for await (const batch of await openRecords(write(content, "x.csv.gz"), CSV)) rows.push(...inShort(batch));
  } catch (error) {
    if (error instanceof Refusal) return { rows, sentence: error.message };
    throw error;
  }
  return { rows, sentence: "" };
}

test("of gzip that is cut off anywhere, every whole line is read, and the place is said", async () => {
  const cuts = [30, 100, 1000, 10_000, packed.length - 8, packed.length - 1];
  for (const cut of cuts) {
    const { rows, sentence } = await untilBroken(packed.subarray(0, cut));
    const [, place] =
      sentence.match(/breaks off after line (\d+): the gzip file is cut off there\. Fetch the file again\.$/) ?? [];
    if (cut < 100) expect(sentence).toMatch(/breaks off within its first line/);
    else expect(rows).toHaveLength(Number(place) - 1);
    expect(rows).toEqual(lines.slice(0, rows.length).map((line, at) => `${at + 2}: ${line.replace(",", ", ")}`));
  }
  const { rows } = await untilBroken(packed.subarray(0, packed.length / 2));
  expect(rows.length).toBeGreaterThan(1200);
});

test("of gzip that is damaged, the place is said", async () => {
  const damaged = Buffer.from(packed);
  damaged.fill(0xff, 20_000, 20_100);
  const { rows, sentence } = await untilBroken(damaged);
  expect(sentence).toMatch(/breaks off after line \d+: the gzip file is damaged there\./);
  expect(rows.length).toBeGreaterThan(100);
});

test("the row that gzip breaks off in is none", async () => {
  const text = `n,words\n1,one\n2,"${Array.from({ length: 2000 }, (_, at) => `${Math.cos(at)}`).join("\n")}"\n`;
  const { rows, sentence } = await untilBroken(gzipSync(text).subarray(0, 5000));
  expect(rows).toEqual(["2: 1, one"]);
  expect(sentence).toMatch(/breaks off after line \d{3,}/);
});

test("a packed file that unpacks to a thousand times its size is read in pieces", async () => {
  const zeros = gzipSync(Buffer.concat([Buffer.from("n,m\n"), Buffer.alloc(20e6, `1,${"2".repeat(37)}\n`)]));
  expect(zeros.length).toBeLessThan(100e3);
  let most = 0;
  let count = 0;
  for await (const batch of await openRecords(write(zeros, "x.gz"), CSV)) {
    most = Math.max(most, batch.length);
    count += batch.length;
  }
  expect(count).toBe(5e5);
  expect(most).toBeLessThan(2_000);
});
