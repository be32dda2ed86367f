import type { Command } from "commander";
import { unmergeActor } from "../resolve/unmerge.js";
import { answer } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerUnmerge = (program: Command): void => {
  program
    .command("unmerge")
    .description("Take back that an actor is the same as another; all that was its own is its own again.")
    .argument("<actor>", "the id of the actor that was merged")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(unmerge);
};

const EXAMPLES = `
Examples:
  npx --no demarche unmerge icews-events/georgia`;

async function unmerge(actor: string, { json }: { json?: boolean }): Promise<void> {
  await withGraph(async ({ graph }) => {
    const report = await unmergeActor(graph, actor);
    const { survivor, said } = report;
    const again = `Lest resolve propose it again, say so by demarche apart ${actor} ${survivor}.`;
    answer(report, [`${actor} is no longer ${survivor}, in ${said} statements and events. ${again}`], json);
  });
}
