import type { Command } from "commander";
import { openTexts } from "../dossier/texts.js";
import { atLeisure } from "../graph/driver.js";
import { withGraph } from "./with-graph.js";
import { writeOut } from "./write-out.js";

interface Options extends Readonly<Record<string, string | boolean | undefined>> {
  readonly format: string;
  readonly safe?: boolean;
}

export const registerExport = (program: Command): void => {
  program
    .command("export")
    .description("Write statements, codings or something else of the graph into a file, for another program.")
    .argument("<what>", "statements or codings")
    .requiredOption("--format <format>", "the format, such as csv or jsonl")
    .option("--filter <conditions>", "which of them, by the conditions of GraphQL, such as '{ issue: [\"truce\"] }'")
    .option("--during <from/to>", "statements that were surely made in these days, months or years, such as 1991/2019")
    .option("--order-by <order>", "date-desc or date-asc, for statements and codings")
    .option("--safe", "make text of what a spreadsheet would run as a formula")
    .addHelpText("after", EXAMPLES)
    .action(writeExport);
};

const EXAMPLES = `
Examples:
  npx --no demarche export statements --format csv --filter '{ onBehalfOf: ["France"] }' > statements.csv
  npx --no demarche export codings --format jsonl --during 2023-09/2023-10 > codings.jsonl`;

async function writeExport(what: string, { format, safe = false, ...given }: Options): Promise<void> {
  // The schema takes a while to make, and few other commands need it.
  const { openExport } = await import("../api/exports/exports.js");
  const { refuse } = await import("../api/field-asked.js");
  const { contextFor } = await import("../api/context.js");
  await withGraph(async ({ graph, settings }) => {
    const context = contextFor(atLeisure(graph), openTexts(settings.texts), false);
    try {
      await writeOut(openExport(context, what, format, given as Record<string, string>, { isSafe: safe }).pieces);
    } catch (error) {
      refuse(error);
    }
  });
}
