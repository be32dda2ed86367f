import type { Command } from "commander";
import { Refusal } from "../refusal.js";
import { holdApart, noLongerApart } from "../resolve/apart.js";
import { coderOption } from "./coder-option.js";
import { answer } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerApart = (program: Command): void => {
  program
    .command("apart")
    .description("Say that two actors are not the same; where one was merged into the other, that is taken back.")
    .argument("<actor>", "the id of one")
    .argument("<other>", "the id of the other")
    .option("--because <reason>", "why")
    .option("--take-back", "take back that they are not the same")
    .addOption(coderOption())
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(apart);
};

const EXAMPLES = `
Examples:
  npx --no demarche apart icews-events/georgia georgia --because "the state of the USA"
  npx --no demarche apart icews-events/georgia georgia --take-back`;

interface Options {
  readonly because?: string;
  readonly takeBack?: boolean;
  readonly by: string;
  readonly json?: boolean;
}

async function apart(actor: string, other: string, { because, takeBack = false, by, json }: Options): Promise<void> {
  if (!takeBack && because === undefined) throw new Refusal('Say why they are not the same, by --because "…".');
  await withGraph(async ({ graph }) => {
    if (takeBack) await noLongerApart(graph, actor, other);
    else {
      const at = new Date().toISOString();
      await holdApart(graph, actor, other, { coder: by, method: "HAND", at, because: because ?? "" });
    }
    const sentence = takeBack ? "are held apart no longer" : "are held apart";
    answer({ actor, other, apart: !takeBack }, [`${actor} and ${other} ${sentence}.`], json);
  });
}
