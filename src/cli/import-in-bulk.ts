import { existsSync } from "node:fs";
import { systemDatabase } from "../embedded/home.js";
import { importGraph } from "../embedded/import-files.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { CSV_FORM } from "../import/bulk/csv-files.js";
import { finishBulk } from "../import/bulk/finish.js";
import { BulkFiles } from "../import/bulk/write-files.js";
import { type FileReport, type ImportOptions, overRows } from "../import/import-file.js";
import type { Mapping } from "../import/mapping-format.js";
import { Sums } from "../import/sums.js";
import { Refusal } from "../refusal.js";
import { embeddedSettings } from "./embedded-settings.js";
import { askedToEnd } from "./end.js";
import { say } from "./terminal.js";
import { withGraph } from "./with-graph.js";

/** Makes an empty embedded graph of files by Neo4j's offline import: all of them or, broken off, none. */
export async function importInBulk(
  mapping: Mapping,
  files: readonly string[],
  importing: (file: string) => ImportOptions,
): Promise<FileReport[]> {
  const { home, neo4j } = embeddedSettings("--bulk makes the graph of the embedded one; leave --bulk out here.");
  if (existsSync(systemDatabase(home))) await refuseUnlessEmpty();
  const reports: FileReport[] = [];
  const sums = new Sums();
  const source = {
    async write(folder: string): Promise<string[]> {
      const bulk = new BulkFiles(folder, mapping, sums);
      for (const file of files)
        reports.push(await overRows(mapping, file, importing(file), (drafter, rows) => bulk.add(drafter, rows)));
      return [...CSV_FORM, ...bulk.close()];
    },
    finish: (graph: Graph) => finishBulk(graph, mapping, sums),
  };
  await importGraph(home, neo4j, source, { say, signal: askedToEnd() });
  return reports;
}

const refuseUnlessEmpty = (): Promise<void> =>
  withGraph(async ({ graph }) => {
    const [found] = await graph.read(readCypher("write", "holds-anything").text);
    if (found?.holdsAnything)
      throw new Refusal(
        "--bulk makes a graph anew, and there is something in this one already. Leave --bulk out; or name another folder by DEMARCHE_HOME.",
      );
  });
