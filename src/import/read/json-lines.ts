import { Refusal } from "../../refusal.js";
import { exactJson } from "./exact-json.js";
import { Fields } from "./fields.js";
import type { Line } from "./lines.js";
import type { FileFormat, FileRecord, ReadFile, Unreadable } from "./records.js";
import type { StoredFile } from "./stored-file.js";
import { linesOf } from "./text-file.js";

/** Opens a file of one JSON object per line. */
export async function openJsonLines(file: StoredFile, { encoding = "utf-8" }: FileFormat): Promise<ReadFile> {
  refuseOtherJson(file.path, await firstOf(linesOf(file, encoding)));
  return {
    columns: null,
    totalBytes: file.totalBytes,
    bytesRead: file.bytesRead,
    async *[Symbol.asyncIterator]() {
      for await (const lines of linesOf(file, encoding)) {
        const rows = lines.filter(({ text }) => text.trim() !== "").map(recordOf);
        if (rows.length > 0) yield rows;
      }
    },
  };
}

async function firstOf(batches: AsyncIterable<Line[]>): Promise<string> {
  for await (const lines of batches) {
    const first = lines.find(({ text }) => text.trim() !== "");
    if (first) return first.text.trim();
  }
  return "";
}

function refuseOtherJson(path: string, first: string): void {
  if (first === "") throw new Refusal(`${path} has no rows. Fetch or export it again.`);
  if (first.startsWith("[") || first === "{")
    throw new Refusal(`${path} is JSON over several lines, or a list. Make each record a line: jq -c '.[]' ${path}`);
}

function recordOf({ number: line, text, fault }: Line): FileRecord | Unreadable {
  const unreadable = (reason: string): Unreadable => ({ line, raw: text.replace(/\r$/, ""), reason });
  if (fault) return unreadable(fault);
  try {
    const value = exactJson(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return unreadable(`The line holds ${kindOf(value)}, where a record is wanted: {"column": "value"}.`);
    const fields = new Fields();
    flatten(fields, null, value);
    return { line, fields };
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(`The line is no JSON: ${withoutStop(error.message)}.`);
    if (error instanceof Refusal) return unreadable(error.message);
    throw error;
  }
}

/** Names what stands in lists and records by the way to it: `speaker.name`, `targets.0`. */
function flatten(fields: Record<string, string>, path: string | null, value: unknown): void {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  for (const [key, inner] of entries) flatten(fields, path === null ? key : `${path}.${key}`, inner);
  if (entries.length > 0 || path === null) return;
  if (path in fields) throw new Refusal(`Two values of the record are called “${path}”.`);
  fields[path] = wordsOf(path, value);
}

/** Nothing, an empty list and an empty record are what an empty field is in CSV. */
function wordsOf(path: string, value: unknown): string {
  if (value === null || typeof value === "object") return "";
  const words = String(value);
  if (words.includes("\0")) throw new Refusal(`A NUL stands in “${path}”. The file is damaged there.`);
  if (/\p{Surrogate}/u.test(words))
    throw new Refusal(`Half a character stands in “${path}”. The file is damaged there.`);
  return words;
}

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;

const withoutStop = (message: string): string => message.replace(/\.$/, "");
