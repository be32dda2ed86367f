import type { Command } from "commander";
import { mergeActor } from "../resolve/merge.js";
import { coderOption } from "./coder-option.js";
import { answer } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerMerge = (program: Command): void => {
  program
    .command("merge")
    .description("Say that an actor is the same as another, which is found by both their names from then on.")
    .argument("<actor>", "the id of the actor that is no longer one of its own")
    .argument("<into>", "the id of the actor that it is")
    .requiredOption("--because <reason>", "why")
    .addOption(coderOption())
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(merge);
};

const EXAMPLES = `
Examples:
  npx --no demarche merge icews-events/emmanuel_macron emmanuel-macron --because "the President of France"`;

interface Options {
  readonly because: string;
  readonly by: string;
  readonly json?: boolean;
}

async function merge(actor: string, into: string, { because, by, json }: Options): Promise<void> {
  await withGraph(async ({ graph }) => {
    const at = new Date().toISOString();
    const report = await mergeActor(graph, actor, into, { coder: by, method: "HAND", at, because });
    const { survivor, said } = report;
    answer(report, [`${actor} is ${survivor} from now on, in ${said} statements and events.`], json);
  });
}
