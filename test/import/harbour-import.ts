import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/graph/driver.js";
import { type FileReport, importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import { packageRoot } from "../../src/package-root.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Nine rows about two harbours, five of which can be read. */
export const ROWS = join(packageRoot, "test/import/harbours.csv");
const MAPPING = join(packageRoot, "test/import/harbours.yaml");

/** A copy of a file in a folder of its own, since rejected rows are written beside it. */
export function copyOf(file: string): string {
  const copy = join(temporaryFolder(), "rows.csv");
  cpSync(file, copy);
  return copy;
}

/** Imports a file by the mapping of the harbours, or another one. */
export const importHarbours = (
  graph: Graph,
  file = copyOf(ROWS),
  { mapping = MAPPING, ...options }: { strict?: boolean; mapping?: string } = {},
): Promise<FileReport> =>
  importFile(graph, readMapping(mapping), file, { strict: false, tables: {}, onProgress: () => undefined, ...options });
