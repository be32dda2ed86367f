import { constants } from "node:fs";
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "node-sqlite3-wasm";
import { Refusal } from "../../../refusal.js";
import { headOf } from "../stored-file.js";

/** An SQLite database that is read, and is gone when it is closed. */
export interface Copy {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens a copy of an SQLite file.
 *
 * SQLite locks what it reads, and its port to WebAssembly does so by a folder beside the file: a researcher would find
 * it in theirs, and a folder that cannot be written could not be read either.
 */
export async function openCopy(path: string): Promise<Copy> {
  await refuseUnfinished(path);
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const folder = await mkdtemp(join(tmpdir(), `demarche-dna-${process.pid}-`));
  const removed = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "copy.dna");
    await copyFile(path, copy, constants.COPYFILE_FICLONE);
    const database = new sqlite.Database(copy, { readOnly: true, fileMustExist: true });
    return {
      database,
      async close() {
        database.close();
        await removed();
      },
    };
  } catch (error) {
    await removed();
    throw refusalOf(path, error);
  }
}

/** What SQLite says of a file that is damaged, and the system of a disk that is full. */
export function refusalOf(path: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === "SQLite3Error")
    return new Refusal(`${path} cannot be read by SQLite: ${error.message}. Restore the file from a copy.`);
  return "syscall" in error ? new Refusal(`${path} cannot be copied to ${tmpdir()}: ${error.message}.`) : error;
}

async function refuseUnfinished(path: string): Promise<void> {
  const head = await headOf(path);
  if (head.toString("latin1") !== "SQLite format 3\0")
    throw new Refusal(`${path} is no SQLite database, as files of Discourse Network Analyzer are since its version 2.`);
  for (const ending of ["-journal", "-wal"]) {
    const size = await stat(path + ending).then(
      (found) => found.size,
      () => 0,
    );
    if (size > 0)
      throw new Refusal(
        `${path} is being changed, or was when its program ended. Open and close it in Discourse Network Analyzer.`,
      );
  }
}
