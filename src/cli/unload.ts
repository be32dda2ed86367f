import type { Command } from "commander";
import { unloadDossier } from "../dossier/load.js";
import type { Graph } from "../graph/driver.js";
import { dataSetsIn, unloadDataSet } from "../import/unload.js";
import { Refusal } from "../refusal.js";
import { answer } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerUnload = (program: Command): void => {
  program
    .command("unload")
    .description("Take back all that a loaded dossier or an imported data set says, but what others say too.")
    .argument("<id>", "the id that stands in the dossier or in the mapping")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(unload);
};

const EXAMPLES = `
Examples:
  npx --no demarche unload border-closure
  npx --no demarche unload icews-events --json`;

async function unload(id: string, { json }: { json?: boolean }): Promise<void> {
  await withGraph(async ({ graph }) => {
    const dataSets = await dataSetsIn(graph);
    if (dataSets.includes(id)) {
      const report = await unloadDataSet(graph, id);
      const { said, shared } = report;
      const what = `${said} statements and events removed, and ${shared} actors, issues, sources and coders`;
      return answer(report, [`${id} is taken back: ${what}.`], json);
    }
    const report = await unloadDossierOr(graph, id, dataSets);
    answer(report, [`${id} is taken back: ${report.removed} removed.`], json);
  });
}

async function unloadDossierOr(graph: Graph, id: string, dataSets: readonly string[]) {
  try {
    return await unloadDossier(graph, id);
  } catch (error) {
    if (!(error instanceof Refusal) || dataSets.length === 0) throw error;
    throw new Refusal(`${error.message} The data sets that are imported are ${dataSets.join(", ")}.`);
  }
}
