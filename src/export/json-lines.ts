import type { Format, Found } from "./format.js";

/** JSON Lines (jsonlines.org): each row as GraphQL has it, on a line of its own. */
export const jsonLines = <Node>(rowsOf: (node: Node) => Iterable<object>): Format<Found<Node>> => ({
  mediaType: "application/jsonl; charset=utf-8",
  async *write({ nodes }) {
    for await (const node of nodes()) for (const row of rowsOf(node)) yield `${JSON.stringify(row)}\n`;
  },
});
