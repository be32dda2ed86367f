import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "../../refusal.js";

/** Stands between the items of a list; no text that can be read holds this control character. */
const BETWEEN = "\u001f";

/** What Neo4j's import is told of how these files are written. */
export const CSV_FORM = [
  "--id-type=integer",
  "--array-delimiter=U+001F",
  "--multiline-fields=true",
  "--legacy-style-quoting=false",
];

type Kind = "nodes" | "relationships";
type Said = Readonly<Record<string, unknown>>;

interface CsvFile {
  readonly option: string;
  readonly path: string;
  readonly properties: readonly string[];
  readonly descriptor: number;
  /** What is not written yet stands at its beginning. */
  readonly buffer: Buffer;
  filled: number;
}

/** So many bytes are written at once. */
const BYTES = 1 << 17;

/** A unit of UTF-16 takes so many bytes at most. */
const OF_UNIT = 3;

/** The CSV files that Neo4j's offline import reads: one for each label, and one for each type between two labels. */
export class CsvFiles {
  readonly #folder: string;
  readonly #files = new Map<string, CsvFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Adds a row to a file, whose columns are asked for with its first row: each is a property, with its type after a
   * colon where it is no text. What stands in it is found in the first of the objects that has it.
   */
  add(kind: Kind, name: string, file: string, columns: () => readonly string[], ...said: readonly Said[]): void {
    const to = this.#files.get(file) ?? this.#open(kind, name, file, columns());
    let row = "";
    for (const [at, property] of to.properties.entries()) {
      if (at > 0) row += ",";
      for (const part of said)
        if (property in part) {
          row += cellOf(part[property]);
          break;
        }
    }
    put(to, `${row}\n`);
  }

  /** Ends all files; gives the options that tell Neo4j's import of them. */
  close(): string[] {
    const files = [...this.#files.values()];
    for (const file of files) {
      flush(file);
      closeSync(file.descriptor);
    }
    return files.map(({ option, path }) => `${option}=${path}`);
  }

  #open(kind: Kind, name: string, file: string, columns: readonly string[]): CsvFile {
    const path = join(this.#folder, `${file}.csv`);
    const opened: CsvFile = {
      option: `--${kind}=${name}`,
      path,
      properties: columns.map((column) => column.replace(/(?<=.):.*/, "")),
      descriptor: openSync(path, "w"),
      buffer: Buffer.allocUnsafe(BYTES),
      filled: 0,
    };
    put(opened, `${columns.join(",")}\n`);
    this.#files.set(file, opened);
    return opened;
  }
}

function put(file: CsvFile, row: string): void {
  const most = row.length * OF_UNIT;
  if (file.filled + most > BYTES) flush(file);
  if (most > BYTES) write(file, Buffer.from(row));
  else file.filled += file.buffer.write(row, file.filled);
}

function flush(file: CsvFile): void {
  write(file, file.buffer.subarray(0, file.filled));
  file.filled = 0;
}

function write({ descriptor, path }: CsvFile, bytes: Buffer): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    throw new Refusal(`${path} cannot be written: ${(error as Error).message}. Make room, or import without --bulk.`);
  }
}

/** A cell as Neo4j's import reads it; an empty one is a property that is not there. */
function cellOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.length === 0 ? "" : quoted(value.join(BETWEEN));
  return typeof value === "string" ? quoted(value) : String(value);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
