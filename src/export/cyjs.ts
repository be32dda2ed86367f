import type { Drawing } from "./drawing.js";
import type { Format } from "./format.js";

/** Cytoscape JSON, as the desktop program, Cytoscape.js and networkx read it. */
export const cyjs: Format<Drawing> = {
  mediaType: "application/json; charset=utf-8",
  async *write({ description, isDirected, nodes, edges }) {
    yield `{"data": ${JSON.stringify({ name: description })}, "directed": ${isDirected}, "multigraph": true,\n`;
    yield '"elements": {"nodes": [';
    let before = "\n";
    for await (const { id, label, told } of nodes()) {
      yield `${before}${JSON.stringify({ data: { ...told, id, value: id, name: label } })}`;
      before = ",\n";
    }
    yield '\n], "edges": [';
    before = "\n";
    for await (const { told, ...edge } of edges()) {
      yield `${before}${JSON.stringify({ data: { ...told, ...edge, key: edge.id } })}`;
      before = ",\n";
    }
    yield "\n]}}\n";
  },
};
