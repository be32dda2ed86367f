import type { Command } from "commander";
import { DossierRefused, inOrder } from "../dossier/complaint.js";
import { type JudgeReport, judge } from "../resolve/judge.js";
import { readReview } from "../resolve/review-file.js";
import { coderOption } from "./coder-option.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerJudge = (program: Command): void => {
  program
    .command("judge")
    .description("Apply your judgements on who is meant: a review that resolve wrote and you edited.")
    .argument("<review>", "the file with same: true or false")
    .addOption(coderOption())
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(judgeReview);
};

const EXAMPLES = `
Examples:
  npx --no demarche judge review.yaml
  npx --no demarche judge review.yaml --by anna`;

async function judgeReview(file: string, { by, json }: { by: string; json?: boolean }): Promise<void> {
  const read = readReview(file);
  await withGraph(async ({ graph }) => {
    const all = read.review.proposals.length;
    const report = await judge(graph, read, by, (done) => say(`Judging ${done + 1} of ${all} …`, "PASSING"));
    sayNothingMore();
    answer(report, [sentence(report)], json);
    if (report.complaints.length > 0) throw new DossierRefused(inOrder(report.complaints));
  });
}

const sentence = ({ merged, heldApart, unchanged, open }: JudgeReport): string =>
  `${merged} merged, ${heldApart} held apart, ${unchanged} judged so before, ${open} not judged yet.`;
