import type { ExportedNetwork } from "../../export/exported-network.js";
import type { Graph } from "../../graph/driver.js";
import { standings } from "../../network/measures.js";
import type { Tie } from "../../network/one-mode.js";
import { READ_DEADLINE_MS } from "../limits.js";
import { fewEnough, mostTies } from "../network.js";
import { type WholeNetwork, wholeNetwork } from "../whole-network.js";
import { argumentsGiven, type GivenTexts } from "./given.js";

/** Works out a network. One that is served is of as many ties, and read in as much time, as GraphQL gives. */
export async function networkGiven(
  graph: Graph,
  given: GivenTexts,
  { isServed, onRead }: { readonly isServed: boolean; readonly onRead: () => void },
): Promise<ExportedNetwork> {
  const inTime: Graph = {
    ...graph,
    stream: (text, params, onRow) => graph.stream(text, params, onRow, READ_DEADLINE_MS),
  };
  const whole = await wholeNetwork(isServed ? inTime : graph, argumentsGiven("network", given), onRead);
  return exportedOf(whole, isServed ? fewEnough(whole.ties(), mostTies(new Set())) : [...whole.ties()]);
}

const ALL_MEASURES = ["betweenness", "community"] as const;

/** What a file is told of a network: those who have a tie, and how they stand in it. */
function exportedOf({ nodes, isDirected, method, wanted, called }: WholeNetwork, all: readonly Tie[]): ExportedNetwork {
  const asked = all.some(({ weight }) => weight < 0) ? (["betweenness"] as const) : ALL_MEASURES;
  const standing = standings(all, { isDirected, seed: wanted.seed, asked: new Set(asked) });
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
