import type { Command } from "commander";
import { conditionsGiven, rangeGiven, termGiven } from "../api/exports/words-given.js";
import { cellsCsv, positionsCsv, positionsJson } from "../export/matrix-files.js";
import { Refusal } from "../refusal.js";
import { say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";
import { formatGiven, writeOut } from "./write-out.js";

const FORMATS = { cells: cellsCsv, matrix: positionsCsv, json: positionsJson } as const;

const PERIODS = ["month", "quarter", "year"] as const;

interface Options {
  readonly holders: string[];
  readonly targets: string[];
  readonly during?: string;
  readonly period?: string;
  readonly voice?: string;
  readonly targetBasis?: string[];
  readonly filter?: string;
  readonly format: string;
}

export const registerMatrix = (program: Command): void => {
  program
    .command("matrix")
    .description(
      "Write who takes which stance toward whom, and what stands where there is none, for any number of actors.",
    )
    .requiredOption("--holders <names...>", "the actors whose positions are wanted, by id or any name")
    .requiredOption("--targets <names...>", "the actors that the positions are toward, by id or any name")
    .option("--during <from/to>", "statements that were surely made in these days, months or years, such as 1991/2019")
    .option("--period <length>", `a matrix for each ${PERIODS.join(", ")} of that range`)
    .option("--voice <voice>", "represented or speaker: for whom statements count")
    .option("--target-basis <bases...>", "named, pronoun, implied: how readings point to their target")
    .option("--filter <conditions>", "further conditions as GraphQL has them, such as '{ issue: [\"truce\"] }'")
    .option("--format <format>", Object.keys(FORMATS).join(", "), "cells")
    .addHelpText("after", EXAMPLES)
    .action(matrix);
};

const EXAMPLES = `
Examples:
  npx --no demarche matrix --holders France "European Union" --targets Russia Azerbaijan > cells.csv
  npx --no demarche matrix --holders France --targets Russia --during 1991/2019 --period year > by-year.csv
  npx --no demarche matrix --holders $(cat holders.txt) --targets $(cat targets.txt) --format matrix > matrix.csv`;

async function matrix({ format, period, ...options }: Options): Promise<void> {
  const write = formatGiven(FORMATS, format);
  const length = PERIODS.find((one) => one === period);
  if (period !== undefined && !length) throw new Refusal(`"${period}" is no period; take ${PERIODS.join(", ")}.`);
  if (length && format === "matrix")
    throw new Refusal("A matrix has no place for periods. Take --format cells or json, or leave --period out.");
  const { holders, targets, voice, targetBasis, filter } = options;
  const during = rangeGiven(options.during);
  const conditions = [
    ...(voice === undefined ? [] : [`voice: ${termGiven(voice)}`]),
    ...(targetBasis === undefined ? [] : [`targetBasis: [${targetBasis.map(termGiven).join(", ")}]`]),
    ...conditionsGiven(filter),
  ];
  // The schema takes a while to make, and few other commands need it.
  const { wholeMatrix } = await import("../api/whole-matrix.js");
  await withGraph(async ({ graph }) => {
    const wanted = { holders, targets, conditions, during, period: length && PERIOD_TERMS[length] };
    const whole = await wholeMatrix(graph, wanted);
    async function* rows() {
      let read = 0;
      for await (const row of whole.rows()) {
        read += row.length;
        say(`${read} of ${whole.size} cells read …`, "PASSING");
        yield row;
      }
      sayNothingMore();
    }
    say(whole.method);
    await writeOut(write({ ...whole, rows }));
  });
}

const PERIOD_TERMS = { month: "MONTH", quarter: "QUARTER", year: "YEAR" } as const;
