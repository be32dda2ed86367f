import type { FileRecord, Unreadable } from "../../../src/import/read/records.js";
import { openTable } from "../../../src/import/read/table-file.js";
import { heldBytes } from "../../held-bytes.js";
import { inShort } from "./files.js";

const MB = 1024 * 1024;

/** Reads a table whose second row is one long line; says what was held in the middle of it, at its end, and when all is read. */
async function readLongLine(megabytes: number, pieceBytes: number) {
  const held: number[] = [];
  async function* bytes(): AsyncGenerator<Buffer> {
    yield Buffer.from("who,what\na,b\n");
    const pieces = Math.ceil((megabytes * MB) / pieceBytes);
    const measured = [Math.round(pieces / 2), pieces];
    for (let at = 1; at <= pieces; at++) {
      yield Buffer.alloc(pieceBytes, "long,");
      if (measured.includes(at)) held.push(heldBytes());
    }
    yield Buffer.from("\nc,d\n");
  }
  const file = { path: "long.csv", totalBytes: megabytes * MB, bytesRead: () => 0, bytes };
  const table = await openTable(file, { format: "csv" });
  const rows: (FileRecord | Unreadable)[] = [];
  const before = heldBytes();
  for await (const batch of table) rows.push(...batch);
  held.push(heldBytes());
  return { rows, held: held.map((bytes) => bytes - before) };
}

test.each([64 * 1024, 1021])("a line of 50 MB is unreadable and is not held, in pieces of %d", async (pieceBytes) => {
  const { rows, held } = await readLongLine(50, pieceBytes);
  expect(inShort(rows)).toEqual([
    "2: a, b",
    "3! The line is 50 MB long, and no row may be longer than 1 MB. A line's end may be missing.",
    "4: c, d",
  ]);
  expect(held).toHaveLength(3);
  expect(Math.max(...held)).toBeLessThan(MB);
});
