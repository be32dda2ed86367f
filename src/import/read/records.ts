import { Refusal } from "../../refusal.js";
import { openDna } from "./dna/dna-file.js";
import { openJsonLines } from "./json-lines.js";
import type { Encoding } from "./lines.js";
import { openStored } from "./stored-file.js";
import { openTable } from "./table-file.js";

/** One row of a file as its columns say it. */
export interface FileRecord {
  /** Where it begins, as an editor counts lines: the first is 1. Of a DNA file, the statement's id. */
  readonly line: number;
  /** Columns by name. The object inherits nothing, so that a column may be called `constructor`. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A row that could not be read: it goes to the rejected rows with its reason, one or two sentences. */
export interface Unreadable {
  readonly line: number;
  /** As it stands in the file; of a line that is too long to hold, the beginning. */
  readonly raw: string;
  readonly reason: string;
}

export const isUnreadable = (row: object): row is Unreadable => "reason" in row;

export interface FileFormat {
  readonly format: "csv" | "tsv" | "jsonl" | "dna";
  /** What stands between the fields of a CSV or TSV file where it is neither a comma nor a tab: one character. */
  readonly delimiter?: string;
  /** Whether quotation marks enclose fields of a CSV or TSV file; if not, they are ordinary characters. */
  readonly quote?: boolean;
  /** UTF-8 unless said otherwise. Latin 1 is read with the quotation marks and dashes of Windows-1252. */
  readonly encoding?: Encoding;
}

/**
 * A file that is read row by row, as often as it is iterated over, in batches of what a piece of the file holds.
 *
 * Nothing is open between two readings. An iteration throws a Refusal where the file breaks off, after all rows that
 * stand before that.
 */
export interface ReadFile extends AsyncIterable<readonly (FileRecord | Unreadable)[]> {
  /** The columns that each record has; null for JSON Lines, where each line names its own. */
  readonly columns: readonly string[] | null;
  /** The file's size on disk. */
  readonly totalBytes: number;
  /** How much of it the latest reading has come through. */
  bytesRead(): number;
}

const PIECE_BYTES = 64 * 1024;

/** Opens a file; one that cannot be read at all is a Refusal. */
export async function openRecords(path: string, format: FileFormat, pieceBytes = PIECE_BYTES): Promise<ReadFile> {
  if (format.delimiter !== undefined && !/^[^"\r\n]$/.test(format.delimiter))
    throw new Refusal(`“${format.delimiter}” cannot be a delimiter: that is one character, and no quotation mark.`);
  if (format.format === "dna") return openDna(path);
  const file = await openStored(path, pieceBytes);
  return format.format === "jsonl" ? openJsonLines(file, format) : openTable(file, format);
}
