import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileFormat, type FileRecord, openRecords, type Unreadable } from "../../../src/import/read/records.js";
import { temporaryFolder } from "../../temporary-folder.js";

/** Writes files into a folder of their own. */
export function fileWriter(): (content: string | Uint8Array, name?: string) => string {
  const folder = temporaryFolder();
  let count = 0;
  return (content, name = "rows.csv") => {
    const path = join(folder, `${++count}-${name}`);
    writeFileSync(path, content);
    return path;
  };
}

export async function rowsOf(
  path: string,
  format: FileFormat,
  pieceBytes?: number,
): Promise<(FileRecord | Unreadable)[]> {
  const rows: (FileRecord | Unreadable)[] = [];
  for await (const batch of await openRecords(path, format, pieceBytes)) rows.push(...batch);
  return rows;
}

/** Records as `2: a, b`, and rows that cannot be read as `3! reason`. */
export const inShort = (rows: readonly (FileRecord | Unreadable)[]): string[] =>
  rows.map((row) =>
    "reason" in row ? `${row.line}! ${row.reason}` : `${row.line}: ${Object.values(row.fields).join(", ")}`,
  );
