import { DirectedGraph, UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import type { Tie } from "./one-mode.js";
import { Chance } from "./random.js";

// These modules are functions; their types say of them that they hold one under "default".
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/** How nodes stand in a network, by their places; of a node without a tie, nothing. */
export type Measure = ReadonlyMap<number, number>;

/** How a node stands in a network by each measure. */
export interface Standing {
  readonly degree: number;
  readonly strength: number;
  /** Absent where nobody asked for it. */
  readonly betweenness?: number | undefined;
  readonly community?: number | undefined;
}

/** How those stand who have a tie, by their places; what takes long to work out is worked out where it is asked for. */
export function standings(
  edges: readonly Tie[],
  { isDirected, seed, asked }: { isDirected: boolean; seed: number; asked: ReadonlySet<"betweenness" | "community"> },
): Map<number, Standing> {
  const strength = strengths(edges);
  const between = asked.has("betweenness") ? betweenness(edges, isDirected) : undefined;
  const community = asked.has("community") ? communities(edges, seed) : undefined;
  return new Map(
    [...degrees(edges)].map(([at, degree]) => [
      at,
      {
        ...{ degree, strength: strength.get(at) ?? 0 },
        ...{ betweenness: between && (between.get(at) ?? 0), community: community && (community.get(at) ?? 0) },
      },
    ]),
  );
}

/** How many ties each node has; one to itself counts once. */
export function degrees(edges: readonly Tie[]): Measure {
  return summed(edges, () => 1);
}

/** The sum of the weights of its ties. */
export function strengths(edges: readonly Tie[]): Measure {
  return summed(edges, ({ weight }) => weight);
}

function summed(edges: readonly Tie[], of: (edge: Tie) => number): Measure {
  const sums = new Map<number, number>();
  for (const edge of edges)
    for (const node of new Set([edge.source, edge.target])) sums.set(node, (sums.get(node) ?? 0) + of(edge));
  return sums;
}

/**
 * The share of shortest paths between two others that lead through a node, whatever its ties weigh (Freeman 1977), from 0
 * to 1. The direction of ties counts where they have one.
 */
export function betweenness(edges: readonly Tie[], isDirected: boolean): Measure {
  // The library fails where there is nobody at all.
  if (edges.length === 0) return new Map();
  return measured(betweennessCentrality(graphOf(edges, isDirected), { getEdgeWeight: null }));
}

/**
 * The community of each node by Louvain's method (Blondel and others 2008), the largest numbered 0, and of the same size the
 * one whose first node comes first. Weights have to be positive.
 */
export function communities(edges: readonly Tie[], seed: number): Measure {
  const found = measured(louvain(graphOf(edges, false), { rng: new Chance(seed).fraction, getEdgeWeight: "weight" }));
  const members = new Map<number, number[]>();
  for (const [node, community] of [...found].sort(([one], [other]) => one - other))
    members.set(community, [...(members.get(community) ?? []), node]);
  const order = [...members.values()].sort(
    (one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
  return new Map(order.flatMap((nodes, number) => nodes.map((node) => [node, number] as const)));
}

/** A graph of the nodes that have ties; those toward oneself say nothing of who stands between or with whom. */
function graphOf(edges: readonly Tie[], isDirected: boolean) {
  const graph = isDirected ? new DirectedGraph() : new UndirectedGraph();
  for (const { source, target } of edges) for (const node of [source, target]) graph.mergeNode(String(node));
  for (const { source, target, weight } of edges)
    if (source !== target) graph.addEdge(String(source), String(target), { weight });
  return graph;
}

const measured = (mapping: Readonly<Record<string, number>>): Measure =>
  new Map(Object.entries(mapping).map(([node, value]) => [Number(node), value]));
