import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Graph } from "../../src/graph/driver.js";
import { type FileReport, importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Imports rows that are not in a file yet. */
export function importText(graph: Graph, mapping: string, text: string): Promise<FileReport> {
  const file = join(temporaryFolder(), "rows.tsv");
  writeFileSync(file, text);
  return importFile(graph, readMapping(mapping), file, { strict: false, tables: {}, onProgress: () => undefined });
}
