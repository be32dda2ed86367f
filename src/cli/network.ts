import type { Command } from "commander";
import { type ExportOptions, writeExport } from "./export.js";
import { takesNetworkOptions } from "./network-options.js";

/** The same as `export network`, with pairs by their labels where no format is asked for. */
export const registerNetwork = (program: Command): void => {
  const command = program
    .command("network")
    .description("Write a network of coded statements, however large it is; the way it was made is told beside it.")
    .requiredOption("--kind <kind>", "affiliation, co-statement, congruence, conflict, subtract, position or joint")
    .option("--format <format>", "edges, matrix, graphml, gexf, json, cyjs, edges.csv or nodes.csv", "edges");
  takesNetworkOptions(command)
    .addHelpText("after", EXAMPLES)
    .action((options: ExportOptions) => writeExport("network", options));
};

const EXAMPLES = `
Examples:
  npx --no demarche network --kind congruence --normalise average --duplicates document --during 1991/2019 > edges.csv
  npx --no demarche network --kind affiliation --signed --format matrix > affiliations.csv
  npx --no demarche network --kind conflict --issue-level 0 --ego France --distance 2 --format gexf > round-france.gexf
  npx --no demarche network --kind position --filter '{ memberOf: ["EU"] }' --format graphml > positions.graphml`;
