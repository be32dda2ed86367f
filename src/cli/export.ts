import type { Command } from "commander";
import { openTexts } from "../dossier/texts.js";
import { atLeisure } from "../graph/driver.js";
import { takesNetworkOptions } from "./network-options.js";
import { say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";
import { writeOut } from "./write-out.js";

/** Options as they were given, by their names in GraphQL. */
export interface ExportOptions extends Readonly<Record<string, string | boolean | undefined>> {
  readonly format: string;
  readonly safe?: boolean;
}

export const registerExport = (program: Command): void => {
  const command = program
    .command("export")
    .description("Write positions, statements, actors or something else of the graph into a file, for another program.")
    .argument("<what>", "positions, statements, codings, actors, events, network, graph or dossier")
    .requiredOption(
      "--format <format>",
      "the format, such as csv, jsonl or gexf; a wrong one is answered by all there are",
    )
    .option("--id <id>", "the dossier that is wanted")
    .option("--by <what>", "target, issue or target-and-issue: what positions are told apart by")
    .option("--order-by <order>", "date-desc or date-asc, for statements and codings")
    .option(
      "--kind <kind>",
      "affiliation, co-statement, congruence, conflict, subtract, position or joint, for a network",
    );
  takesNetworkOptions(command).addHelpText("after", EXAMPLES).action(writeExport);
};

const EXAMPLES = `
Examples:
  npx --no demarche export statements --format csv --filter '{ onBehalfOf: ["France"] }' > statements.csv
  npx --no demarche export codings --format jsonl --during 2023-09/2023-10 > codings.jsonl
  npx --no demarche export positions --format gexf --filter '{ minStatements: 3 }' > positions.gexf
  npx --no demarche export network --format graphml --kind congruence --normalise average > network.graphml
  npx --no demarche export dossier --format yaml --id nagorno-karabakh-exodus > exodus.yaml`;

/** Writes a file on standard output, and says beside it how it was worked out. */
export async function writeExport(what: string, { format, safe = false, ...options }: ExportOptions): Promise<void> {
  // The schema takes a while to make, and few other commands need it.
  const { formatNamed, openExport } = await import("../api/exports/exports.js");
  const { refuse } = await import("../api/field-asked.js");
  const { contextFor } = await import("../api/context.js");
  formatNamed(what, format);
  const given = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)]));
  await withGraph(async ({ graph, settings }) => {
    const context = contextFor(atLeisure(graph), openTexts(settings.texts), false);
    let read = 0;
    const onRead = () => {
      read++;
      if (read % 10_000 === 0) say(`${read} readings read …`, "PASSING");
    };
    try {
      const { method, pieces } = await openExport(context, what, format, given, {
        ...{ isSafe: safe, isServed: false, onRead },
      });
      sayNothingMore();
      if (method !== undefined) say(method);
      await writeOut(pieces);
    } catch (error) {
      refuse(error);
    }
  });
}
