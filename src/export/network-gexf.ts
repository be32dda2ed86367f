import { DirectedGraph, UndirectedGraph } from "graphology";
import { write } from "graphology-gexf";
import { type ExportedNetwork, forXml } from "./exported-network.js";

/** GEXF 1.2 of a network, as Gephi and Gephi Lite open it. */
export function* networkGexf({ method, isDirected, nodes, ties }: ExportedNetwork): Generator<string> {
  const graph = isDirected ? new DirectedGraph() : new UndirectedGraph();
  graph.setAttribute("description", forXml(method));
  const id = (at: number): string => forXml(nodes[at]?.id ?? "");
  for (const [at, { id: _, label, kind, ...measures }] of nodes.entries())
    graph.addNode(id(at), { label: forXml(label), kind, ...measures });
  for (const [at, { source, target, weight, n }] of ties.entries())
    graph.addEdgeWithKey(`e${at}`, id(source), id(target), { weight, n });
  yield write(graph, {
    version: "1.2",
    formatNode: (_, { label, ...attributes }) => ({ label, attributes }),
    formatEdge: (_, { weight, ...attributes }) => ({ weight, attributes }),
  });
}
