import fc from "fast-check";
import { affiliations } from "../../src/network/affiliation.js";
import { cellsOf } from "../../src/network/cells.js";
import { betweenness, communities, degrees, strengths } from "../../src/network/measures.js";
import { type Tie, tiesOf } from "../../src/network/one-mode.js";
import { python, testByPython } from "../python.js";
import { columnsOf, everyPlace } from "./coded-by-chance.js";
import { hasSample, sample } from "./sample.js";

/** Graphs of up to twelve nodes, with a tie for about every third pair. */
const edgesByChance: fc.Arbitrary<Tie[]> = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 25 })
  .map((all) => {
    const pairs = all
      .filter(([one, other]) => one !== other)
      .map(([one, other, weight]) => [Math.min(one, other), Math.max(one, other), weight] as const);
    return [...new Map(pairs.map((pair) => [`${pair[0]}|${pair[1]}`, pair])).values()].map(
      ([source, target, weight]) => ({ source, target, weight, n: weight }),
    );
  })
  .filter(({ length }) => length > 0);

/** The networks of congruence and of affiliation in the public sample, where it is at hand. */
function ofSample(): Tie[][] {
  if (!hasSample) return [];
  const codings = columnsOf(sample());
  const cells = cellsOf(codings, everyPlace(codings));
  const issues = codings.actors.length;
  return [
    [...tiesOf(cells, "CONGRUENCE", "AVERAGE")],
    [...affiliations(cells, false, "NONE")].map((tie) => ({ ...tie, target: issues + tie.target })),
  ];
}

const PYTHON = `
import json, sys, networkx as nx
answers = []
for edges, communities in json.load(sys.stdin):
    answer = []
    for graph in (nx.Graph(), nx.DiGraph()):
        graph.add_weighted_edges_from([(e["source"], e["target"], e["weight"]) for e in edges])
        answer.append(sorted(nx.betweenness_centrality(graph).items()))
    graph = nx.Graph()
    graph.add_weighted_edges_from([(e["source"], e["target"], e["weight"]) for e in edges])
    answer.append(sorted(graph.degree()))
    answer.append(sorted(graph.degree(weight="weight")))
    answer.append(nx.community.modularity(graph, [set(c) for c in communities]))
    answer.append(max(nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=s)) for s in range(5)))
    answers.append(answer)
json.dump(answers, sys.stdout)
`;

testByPython("the comparison of centralities with its own", "networkx")(
  "centralities are those of networkx, and communities are as good as its own",
  () => {
    const graphs = [...fc.sample(edgesByChance, { numRuns: 60, seed: 6 }), ...ofSample()];
    const groups = (edges: Tie[]) => {
      const found = new Map<number, number[]>();
      for (const [node, community] of communities(edges, 1))
        found.set(community, [...(found.get(community) ?? []), node]);
      return [...found.values()];
    };
    const answers = python(PYTHON, [], JSON.stringify(graphs.map((edges) => [edges, groups(edges)])));
    const sorted = (measure: ReadonlyMap<number, number>) => [...measure].sort(([one], [other]) => one - other);
    const close = (all: [number, number][]) => all.map(([node, value]) => [node, expect.closeTo(value, 9)]);
    for (const [at, edges] of graphs.entries()) {
      const [both, directed, degree, strength, modularity, best] = answers[at];
      expect(sorted(betweenness(edges, false))).toEqual(close(both));
      expect(sorted(betweenness(edges, true))).toEqual(close(directed));
      expect(sorted(degrees(edges))).toEqual(degree);
      expect(sorted(strengths(edges))).toEqual(strength);
      expect(modularity).toBeGreaterThan(best - 0.06);
    }
  },
);

test("the same seed finds the same communities, the largest first", () => {
  fc.assert(
    fc.property(edgesByChance, fc.integer(), (edges, seed) => {
      const found = communities(edges, seed);
      expect(communities(edges, seed)).toEqual(found);
      const sizes = [...found.values()].reduce<number[]>(
        (all, one) => Object.assign(all, { [one]: (all[one] ?? 0) + 1 }),
        [],
      );
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    }),
  );
});
