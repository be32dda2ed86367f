import type { Command } from "commander";
import { auditGraph } from "../graph/audit.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerAudit = (program: Command): void => {
  program
    .command("audit")
    .description("Prove that the graph keeps its own rules; exit code 1 if it breaks one.")
    .option("--json", "answer in JSON")
    .addHelpText("after", "\nExamples:\n  npx --no demarche audit\n  npx --no demarche audit --json")
    .action(audit);
};

async function audit({ json }: { json?: boolean }): Promise<void> {
  const audits = await withGraph(({ graph }) => auditGraph(graph, (question) => say(question, "PASSING")));
  sayNothingMore();
  const broken = audits.filter(({ violations }) => violations.length > 0);
  if (broken.length > 0) process.exitCode = 1;
  const lines = broken.flatMap(({ name, question, violations }) => [
    `${question} (cypher/audit/${name}.cypher)`,
    ...violations.slice(0, SHOWN).map((violation) => `  ${JSON.stringify(violation)}`),
    ...(violations.length > SHOWN ? [`  and ${violations.length - SHOWN} more`] : []),
  ]);
  answer(audits, lines.length > 0 ? lines : [`All ${audits.length} audits find nothing wrong.`], json);
}

const SHOWN = 10;
