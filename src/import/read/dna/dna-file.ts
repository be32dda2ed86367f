import type { Database } from "node-sqlite3-wasm";
import type { FileRecord, ReadFile, Unreadable } from "../records.js";
import { sizeOf } from "../stored-file.js";
import { openCopy, refusalOf } from "./dna-database.js";
import { checkSchema, variableColumns } from "./dna-schema.js";
import { FIXED_COLUMNS, StatementReader } from "./dna-statements.js";

const BATCH = 200;

/** Opens a database of Discourse Network Analyzer 3: a record for each statement, whatever its type. */
export async function openDna(path: string): Promise<ReadFile> {
  const totalBytes = await sizeOf(path);
  const columns = await columnsOf(path);
  let share = 0;
  return {
    columns,
    totalBytes,
    bytesRead: () => Math.round(totalBytes * share),
    async *[Symbol.asyncIterator]() {
      share = 0;
      const copy = await openCopy(path);
      try {
        const count = Number(copy.database.get("SELECT count(*) AS count FROM STATEMENTS")?.count);
        let done = 0;
        for (const batch of batchesOf(copy.database)) {
          done += batch.length;
          share = done / count;
          yield batch;
        }
        share = 1;
      } catch (error) {
        throw refusalOf(path, error);
      } finally {
        await copy.close();
      }
    },
  };
}

async function columnsOf(path: string): Promise<readonly string[]> {
  const { database, close } = await openCopy(path);
  try {
    checkSchema(path, database);
    return [...FIXED_COLUMNS, ...variableColumns(database, FIXED_COLUMNS).names];
  } catch (error) {
    throw refusalOf(path, error);
  } finally {
    await close();
  }
}

function* batchesOf(database: Database): Generator<(FileRecord | Unreadable)[]> {
  const reader = new StatementReader(database);
  let batch: (FileRecord | Unreadable)[] = [];
  try {
    for (const record of reader.records()) {
      batch.push(record);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } finally {
    reader.close();
  }
  if (batch.length > 0) yield batch;
}
