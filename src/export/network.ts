import { CSV } from "./csv.js";
import { type Drawing, drawn } from "./drawing.js";
import { idOfIssue } from "./ends.js";
import type { ExportedNetwork, ExportedNode } from "./exported-network.js";
import type { Format } from "./format.js";
import { edgesCsv, matrixCsv } from "./network-csv.js";
import { networkJson } from "./network-json.js";

const format = (
  mediaType: string,
  write: (network: ExportedNetwork, isSafe: boolean) => Iterable<string> | AsyncIterable<string>,
  ending?: string,
): Format<ExportedNetwork> => ({
  mediaType,
  ...(ending && { ending }),
  async *write(network, { isSafe }) {
    yield* write(network, isSafe);
  },
});

/** The formats of a network. */
export const networkFormats: Readonly<Record<string, Format<ExportedNetwork>>> = {
  edges: format(CSV, edgesCsv, "edges-by-label.csv"),
  matrix: format(CSV, matrixCsv, "matrix.csv"),
  json: format("application/json; charset=utf-8", networkJson),
  ...drawn(drawingOf),
};

function drawingOf({ method, isDirected, nodes, ties }: ExportedNetwork): Drawing {
  const idOf = (node: ExportedNode | undefined): string =>
    node?.kind === "ISSUE" ? idOfIssue(node.id) : (node?.id ?? "");
  return {
    description: method,
    isDirected,
    ofNodes: {
      ...{ kind: "string", activity: "int", degree: "int", strength: "double" },
      ...{ betweenness: "double", community: "int" },
    },
    ofEdges: { n: "int" },
    *nodes() {
      for (const { id, label, ...told } of nodes) yield { id: idOf({ id, label, ...told }), label, told };
    },
    *edges() {
      for (const [at, { source, target, weight, n }] of ties.entries())
        yield { id: `e${at}`, source: idOf(nodes[source]), target: idOf(nodes[target]), weight, told: { n } };
    },
  };
}
