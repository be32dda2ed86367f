import type { Command } from "commander";
import { openTexts } from "../dossier/texts.js";
import { verifyAnchors } from "../dossier/verify.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerVerify = (program: Command): void => {
  program
    .command("verify")
    .description("Hold every anchor of the graph against the texts that are held; exit code 1 if one is LOST.")
    .option("--json", "answer in JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  npx --no demarche verify\n  DEMARCHE_TEXTS=~/articles npx --no demarche verify --json",
    )
    .action(verify);
};

async function verify({ json }: { json?: boolean }): Promise<void> {
  const report = await withGraph(({ graph, settings }) =>
    verifyAnchors(graph, openTexts(settings.texts), (source) => say(`Verifying ${source} …`, "PASSING")),
  );
  sayNothingMore();
  const counts = Object.entries(report.counts).map(([status, count]) => `${status}: ${count}`);
  const astray = report.astray.map(
    ({ status, source, id, start, end }) => `${status}  ${source} ${start}–${end}  ${id}`,
  );
  if (report.astray.some(({ status }) => status === "LOST")) process.exitCode = 1;
  answer(report, [...counts, ...astray, ...(counts.length === 0 ? ["The graph holds no anchors."] : [])], json);
}
