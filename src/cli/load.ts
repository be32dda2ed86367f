import type { Command } from "commander";
import { seedFiles } from "../../seed/load.js";
import { atItsPlace } from "../dossier/contradictions.js";
import { type LoadReport, loadDossier } from "../dossier/load.js";
import { openDossierFiles } from "../dossier/open.js";
import { openTexts } from "../dossier/texts.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerLoad = (program: Command): void => {
  program
    .command("load")
    .description("Load dossiers into the graph, each whole or not at all; of a loaded one, only what has changed.")
    .argument("[dossiers...]", "sealed dossiers; without any, those that come with the program")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(load);
};

const EXAMPLES = `
Examples:
  npx --no demarche load
  npx --no demarche load my-article.yaml
  npx --no demarche load dossiers/*.yaml --json`;

async function load(files: string[], { json }: { json?: boolean }): Promise<void> {
  const reports: LoadReport[] = [];
  try {
    await withGraph(async ({ graph, settings }) => {
      const texts = openTexts(settings.texts);
      const dossiers = openDossierFiles(files.length > 0 ? files : seedFiles(), texts);
      for (const { dossier, yaml } of dossiers) {
        say(`Loading ${dossier.id} (${reports.length + 1} of ${dossiers.length}) …`, "PASSING");
        reports.push(await atItsPlace(yaml, dossier, loadDossier(graph, dossier, texts)));
      }
    });
  } finally {
    sayNothingMore();
    // Those before one that is refused are loaded, and stay so.
    if (reports.length > 0) answer(reports, reports.map(sentence), json);
  }
}

const sentence = ({ dossier, created, changed, unchanged, removed }: LoadReport): string =>
  `${dossier}: ${created} created, ${changed} changed, ${unchanged} unchanged, ${removed} removed.`;
