import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { RejectedRows } from "../../../src/import/read/rejected.js";
import { Refusal } from "../../../src/refusal.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { rowsOf } from "./files.js";

const folder = temporaryFolder();

test("no file is made where nothing is rejected, and that of a former run is gone", async () => {
  const file = join(folder, "clean.csv");
  writeFileSync(`${file}.rejected.csv`, "of a former run");
  const rejected = await RejectedRows.of(file);
  await rejected.add([]);
  await rejected.close();
  expect(existsSync(`${file}.rejected.csv`)).toBe(false);
});

test("rejected rows are a CSV file with their lines, reasons and words", async () => {
  const file = join(folder, "rows.csv");
  const rejected = await RejectedRows.of(file);
  await rejected.add([{ line: 2, reason: "The row has 1 value, not 2.", raw: 'a "b"\nc' }]);
  await rejected.add([{ line: 5, reason: "Why not.", raw: "d" }]);
  await rejected.close();
  expect(rejected.count).toBe(2);
  expect(readFileSync(rejected.path, "utf8")).toBe(
    'line,reason,row\r\n2,"The row has 1 value, not 2.","a ""b""\nc"\r\n5,Why not.,d\r\n',
  );
});

test("any rejected row can be read again", async () => {
  const words = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ line: fc.nat(), reason: words, raw: words }), { minLength: 1 }),
      async (rows) => {
        const rejected = await RejectedRows.of(join(folder, "any.csv"));
        await rejected.add(rows);
        await rejected.close();
        const read = await rowsOf(rejected.path, { format: "csv" });
        expect(read.map((row) => ("fields" in row ? { ...row.fields } : row))).toEqual(
          rows.map(({ line, reason, raw }) => ({ line: String(line), reason, row: raw })),
        );
      },
    ),
  );
});

test("where they cannot be written, that is said", async () => {
  const file = join(folder, "taken.csv");
  mkdirSync(`${file}.rejected.csv`);
  await expect(RejectedRows.of(file)).rejects.toThrow(Refusal);
  const rejected = await RejectedRows.of(join(folder, "no-such-folder/rows.csv"));
  const add = async (): Promise<void> => {
    await rejected.add([{ line: 1, reason: "", raw: "" }]);
    await rejected.close();
  };
  await expect(add()).rejects.toThrow(/The rejected rows cannot be written to .*ENOENT/);
});
