import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { packageRoot } from "../../src/package-root.js";

const FOLDER = join(packageRoot, "../shared/data/actors");

/** Data of others that is not in this repository; without it, a test says that it skips. */
export const hasSharedActors: boolean = existsSync(FOLDER);

/** A file of that data, unpacked. */
export function sharedActors(file: string): string {
  const bytes = readFileSync(join(FOLDER, file));
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The rows of a table with quotation marks and a header. */
export const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, a, b]) => a?.replace(/""/g, '"') ?? b ?? ""),
    );
