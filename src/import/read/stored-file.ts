import { type FileHandle, open, stat } from "node:fs/promises";
import { Refusal } from "../../refusal.js";
import { gunzipped } from "./gunzip.js";

/** A file on disk whose bytes are read in pieces, as often as wanted; what gzip packed comes unpacked. */
export interface StoredFile {
  readonly path: string;
  /** Its size on disk. */
  readonly totalBytes: number;
  /** How much of that the latest reading has come through. */
  bytesRead(): number;
  bytes(): AsyncIterable<Buffer>;
}

/** Opens a file that has something in it. */
export async function openStored(path: string, pieceBytes: number): Promise<StoredFile> {
  const totalBytes = await sizeOf(path);
  const head = await headOf(path);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (path.endsWith(".gz") && !isGzip)
    throw new Refusal(`${path} is named as a gzip file and is none. Fetch it again, or name it for what it is.`);
  if (!isGzip) refuseOther(path, head);

  let read = 0;
  async function* stored(): AsyncGenerator<Buffer> {
    read = 0;
    for await (const piece of piecesOf(path, pieceBytes)) {
      read += piece.length;
      yield piece;
    }
  }
  return { path, totalBytes, bytesRead: () => read, bytes: () => (isGzip ? gunzipped(stored()) : stored()) };
}

/** The size of a file that can be read and has something in it. */
export async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw new Refusal(`There is no file ${path}.`);
    throw unreadable(path, error);
  });
  if (found.isDirectory()) throw new Refusal(`${path} is a folder. Name the files in it, as in ${path}/*.csv.`);
  if (!found.isFile()) throw new Refusal(`${path} is no ordinary file. Write what it gives into a file first.`);
  if (found.size === 0) throw new Refusal(`${path} is empty. Fetch or export it again.`);
  return found.size;
}

/** A file's first bytes, 16 at most. */
export async function headOf(path: string): Promise<Buffer> {
  for await (const piece of piecesOf(path, 16)) return piece;
  return Buffer.alloc(0);
}

async function* piecesOf(path: string, pieceBytes: number): AsyncGenerator<Buffer> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(pieceBytes), 0, pieceBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw isSystemError(error) ? unreadable(path, error) : error;
  } finally {
    await handle?.close();
  }
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "syscall" in error;

const unreadable = (path: string, { code, message }: NodeJS.ErrnoException): Refusal =>
  new Refusal(`Cannot read ${path}: ${code === "EACCES" ? "you have no right to" : message}.`);

/** What a file begins with that is no text in UTF-8 or Latin 1. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["fffe", "is UTF-16. Save it as UTF-8"],
  ["feff", "is UTF-16. Save it as UTF-8"],
  ["504b0304", "is a ZIP archive, as Excel workbooks are. Unpack it, or save the sheet as CSV in UTF-8"],
  ["d0cf11e0", "is an old Excel workbook. Save the sheet as CSV in UTF-8"],
  [
    "53514c69746520666f726d61742033",
    "is an SQLite database. If it is one of Discourse Network Analyzer, say `format: dna`",
  ],
  ["425a68", "is packed by bzip2. Unpack it"],
  ["fd377a585a", "is packed by xz. Unpack it"],
  ["28b52ffd", "is packed by Zstandard. Unpack it"],
];

/** Refuses what is plainly no text, by its first bytes. */
export function refuseOther(path: string, head: Buffer): void {
  const digits = head.subarray(0, 16).toString("hex");
  const other = OTHERS.find(([magic]) => digits.startsWith(magic));
  if (other) throw new Refusal(`${path} ${other[1]}.`);
}
