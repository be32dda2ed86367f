import type { Drawing } from "../drawing.js";
import type { Format } from "../format.js";

/** JSON Lines of a drawing: first its nodes, then its edges, each on a line of its own. */
export const drawingLines: Format<Drawing> = {
  mediaType: "application/jsonl; charset=utf-8",
  async *write({ nodes, edges }) {
    for await (const { id, label, told } of nodes()) yield `${JSON.stringify({ node: id, label, ...told })}\n`;
    for await (const { id, source, target, told } of edges())
      yield `${JSON.stringify({ edge: id, source, target, ...told })}\n`;
  },
};
