import type { Drawing } from "./drawing.js";
import type { Format, Found } from "./format.js";

const mediaType = "application/jsonl; charset=utf-8";

const line = (entry: object): string => `${JSON.stringify(entry)}\n`;

/** JSON Lines (jsonlines.org): each row as GraphQL has it, on a line of its own. */
export const jsonLines = <Node>(rowsOf: (node: Node) => Iterable<object>): Format<Found<Node>> => ({
  mediaType,
  async *write({ nodes }) {
    for await (const node of nodes()) for (const row of rowsOf(node)) yield line(row);
  },
});

/** JSON Lines of a drawing: first its nodes, then its edges, each on a line of its own. */
export const drawingLines: Format<Drawing> = {
  mediaType,
  async *write({ nodes, edges }) {
    for await (const { id, label, told } of nodes()) yield line({ node: id, label, ...told });
    for await (const { id, source, target, told } of edges()) yield line({ edge: id, source, target, ...told });
  },
};
