import { join } from "node:path";
import { loadDossier } from "../src/dossier/load.js";
import { readDossierFile } from "../src/dossier/read.js";
import { openTexts } from "../src/dossier/texts.js";
import type { Graph } from "../src/graph/driver.js";
import { packageRoot } from "../src/package-root.js";
import { emptyGraph } from "./graph.js";

/** The article's dossier, as it is shipped. */
export const ARTICLE = "seed/nagorno-karabakh-exodus.yaml";

/** Five neighbours whose positions can be counted by eye. */
export const NEIGHBOURS = "test/dossiers/neighbours.yaml";

/** Four states that speak on the same issues and of one another. */
export const STRAIT = "test/dossiers/strait.yaml";

/** States on a river, who speak alone, together, through offices, or not at all. */
export const RIVER = "test/dossiers/river.yaml";

/** Two states that contradict themselves, promise and count. */
export const PLEDGES = "test/dossiers/pledges.yaml";

/** The test graph with nothing but these dossiers in it, by their paths from the package's root. */
export async function freshGraph(...paths: readonly string[]): Promise<Graph> {
  const graph = await emptyGraph();
  for (const path of paths) {
    const { dossier } = readDossierFile(join(packageRoot, path));
    await loadDossier(graph, dossier, openTexts(join(packageRoot, "texts")));
  }
  return graph;
}
