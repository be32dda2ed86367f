import { readdirSync } from "node:fs";
import { join } from "node:path";
import { atItsPlace } from "../src/dossier/contradictions.js";
import { type LoadReport, loadDossier } from "../src/dossier/load.js";
import { openDossierFiles } from "../src/dossier/open.js";
import { hashOf, rowsOf } from "../src/dossier/rows.js";
import { openTexts } from "../src/dossier/texts.js";
import { readCypher } from "../src/graph/cypher-file.js";
import type { Graph } from "../src/graph/driver.js";
import { packageRoot } from "../src/package-root.js";

/** The dossiers that come with the program. */
export const seedFiles = (): string[] => {
  const folder = join(packageRoot, "seed");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((file) => join(folder, file));
};

/** Loads the program's own dossiers, as far as the graph lacks them or has them otherwise. */
export async function loadSeed(graph: Graph, textsFolder: string): Promise<LoadReport[]> {
  const texts = openTexts(textsFolder);
  const loaded = new Map(
    (await graph.read(readCypher("write", "dossiers").text)).map(({ id, sha256 }) => [id, sha256]),
  );
  const reports: LoadReport[] = [];
  for (const { dossier, yaml } of openDossierFiles(seedFiles(), texts)) {
    if (loaded.get(dossier.id) === hashOf(rowsOf(dossier))) continue;
    reports.push(await atItsPlace(yaml, dossier, loadDossier(graph, dossier, texts)));
  }
  return reports;
}
