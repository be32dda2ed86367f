import type { Command } from "commander";
import { conditionsGiven, rangeGiven, termGiven } from "../api/exports/words-given.js";
import type { WholeNetwork } from "../api/whole-network.js";
import type { ExportedNetwork } from "../export/exported-network.js";
import { edgesCsv, matrixCsv } from "../export/network-csv.js";
import { networkGexf } from "../export/network-gexf.js";
import { networkGraphml } from "../export/network-graphml.js";
import { networkJson } from "../export/network-json.js";
import { standings } from "../network/measures.js";
import { say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";
import { formatGiven, writeOut } from "./write-out.js";

const FORMATS = {
  edges: edgesCsv,
  matrix: matrixCsv,
  graphml: networkGraphml,
  gexf: networkGexf,
  json: networkJson,
} as const;

/** The arguments of `network` in GraphQL, by the options that give them. */
const TERMS = ["kind", "level", "over", "voice", "normalise", "duplicates"] as const;
const NUMBERS = ["issueLevel", "minWeight", "minStatements", "distance", "seed"] as const;
const TEXTS = ["ego", "on"] as const;

type Argument = (typeof TERMS)[number] | (typeof NUMBERS)[number] | (typeof TEXTS)[number];

interface Options extends Readonly<Partial<Record<Argument, string>>> {
  readonly format: string;
  readonly values?: string;
  readonly signed?: boolean;
  readonly during?: string;
  readonly filter?: string;
}

export const registerNetwork = (program: Command): void => {
  program
    .command("network")
    .description("Write a network of coded statements, however large it is; the way it was made is told beside it.")
    .requiredOption("--kind <kind>", "affiliation, co-statement, congruence, conflict, subtract, position or joint")
    .option("--level <level>", "actor or issue: what is tied to one another")
    .option("--over <what>", "issue or target: what statements are compared on")
    .option("--voice <voice>", "represented or speaker: for whom statements count")
    .option("--normalise <how>", "none, average, jaccard, product, cosine; activity or prominence for affiliations")
    .option("--duplicates <within>", "all, document, day, week, month, year or range: within what they count once")
    .option("--values <values>", "the values that count, such as -2,2")
    .option("--signed", "affiliations weigh agreeing minus disagreeing")
    .option("--issue-level <number>", "count narrower issues so many levels below the broadest, which are 0")
    .option("--min-weight <number>", "leave out ties of less weight")
    .option("--min-statements <number>", "leave out ties of fewer statements")
    .option("--ego <name>", "only the part round this actor, by id or any name, or round this issue, by id")
    .option("--on <day>", "the day for which a title is meant that --ego gives")
    .option("--distance <steps>", "how many steps from --ego that part reaches; 1 if not given")
    .option("--seed <number>", "the seed of chance, for communities")
    .option("--during <from/to>", "statements that were surely made in these days, months or years, such as 1991/2019")
    .option("--filter <conditions>", "further conditions as GraphQL has them, such as '{ issue: [\"truce\"] }'")
    .option("--format <format>", Object.keys(FORMATS).join(", "), "edges")
    .addHelpText("after", EXAMPLES)
    .action(network);
};

const EXAMPLES = `
Examples:
  npx --no demarche network --kind congruence --normalise average --duplicates document --during 1991/2019 > edges.csv
  npx --no demarche network --kind affiliation --signed --format matrix > affiliations.csv
  npx --no demarche network --kind conflict --issue-level 0 --ego France --distance 2 --format gexf > round-france.gexf
  npx --no demarche network --kind position --filter '{ memberOf: ["EU"] }' --format graphml > positions.graphml`;

async function network({ format, ...options }: Options): Promise<void> {
  const write = formatGiven(FORMATS, format);
  const given = argumentsOf(options);
  // The schema takes a while to make, and few other commands need it.
  const { wholeNetwork } = await import("../api/whole-network.js");
  await withGraph(async ({ graph }) => {
    let read = 0;
    const whole = await wholeNetwork(graph, given, () => {
      read++;
      if (read % 10_000 === 0) say(`${read} readings read …`, "PASSING");
    });
    say("Working out ties …", "PASSING");
    const exported = exportedOf(whole, Number(options.seed ?? 1));
    sayNothingMore();
    say(whole.method);
    await writeOut(write(exported));
  });
}

/** The options as the arguments of `network` in GraphQL, which checks them. */
function argumentsOf({ values, signed, during, filter, ...options }: Omit<Options, "format">): string {
  const range = rangeGiven(during);
  const days = range
    ? [`during: { from: ${JSON.stringify(range.from)}, to: ${JSON.stringify(range.to)}, match: WITHIN }`]
    : [];
  return [
    ...TERMS.flatMap((name) => (options[name] === undefined ? [] : [`${name}: ${termGiven(options[name])}`])),
    ...NUMBERS.flatMap((name) => (options[name] === undefined ? [] : [`${name}: ${options[name]}`])),
    ...TEXTS.flatMap((name) => (options[name] === undefined ? [] : [`${name}: ${JSON.stringify(options[name])}`])),
    ...(values === undefined ? [] : [`values: [${values}]`]),
    ...(signed ? ["signed: true"] : []),
    `filter: { ${[...days, ...conditionsGiven(filter)].join(", ")} }`,
  ].join(", ");
}

const ALL_MEASURES = ["betweenness", "community"] as const;

/** What a file is told of a network: those who have a tie, and how they stand in it. */
function exportedOf({ nodes, isDirected, ties, method, wanted, called }: WholeNetwork, seed: number): ExportedNetwork {
  const all = [...ties()];
  const asked = all.some(({ weight }) => weight < 0) ? (["betweenness"] as const) : ALL_MEASURES;
  const standing = standings(all, { isDirected, seed, asked: new Set(asked) });
  const tied = nodes
    .flatMap((node, at) => {
      const one = standing.get(at);
      return one ? [{ node, at, standing: one, ...called(node) }] : [];
    })
    .sort((one, other) => (`${one.label}|${one.node.id}` < `${other.label}|${other.node.id}` ? -1 : 1));
  const placeOf = new Map(tied.map(({ at }, place) => [at, place]));
  const isSigned = wanted.kind === "SUBTRACT" || wanted.kind === "POSITION" || wanted.signed;
  return {
    ...{ method, isDirected, isSigned },
    nodes: tied.map(({ node: { id, activity }, label, kind, standing }) => ({
      ...{ id, label, kind, activity, ...standing, betweenness: standing.betweenness ?? 0 },
    })),
    ties: all.map(({ source, target, ...tie }) => ({
      ...{ source: placeOf.get(source) ?? 0, target: placeOf.get(target) ?? 0, ...tie },
    })),
  };
}
