import type { Command } from "commander";
import { unloadDossier } from "../dossier/load.js";
import { answer } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerUnload = (program: Command): void => {
  program
    .command("unload")
    .description("Take back all that a loaded dossier says, but what other dossiers say too.")
    .argument("<id>", "the id that stands in the dossier")
    .option("--json", "answer in JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  npx --no demarche unload border-closure\n  npx --no demarche unload border-closure --json",
    )
    .action(unload);
};

async function unload(id: string, { json }: { json?: boolean }): Promise<void> {
  const report = await withGraph(({ graph }) => unloadDossier(graph, id));
  answer(report, [`${id} is taken back: ${report.removed} removed.`], json);
}
