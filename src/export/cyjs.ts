import type { Drawing } from "./drawing.js";
import type { Format } from "./format.js";
import { jsonList } from "./json-list.js";

/** Cytoscape JSON, as the desktop program, Cytoscape.js and networkx read it. */
export const cyjs: Format<Drawing> = {
  mediaType: "application/json; charset=utf-8",
  async *write(drawing) {
    const { description, isDirected } = drawing;
    yield `{"data": ${JSON.stringify({ name: description })}, "directed": ${isDirected}, "multigraph": true,\n`;
    yield '"elements": {"nodes": ';
    yield* jsonList(nodesOf(drawing));
    yield ', "edges": ';
    yield* jsonList(edgesOf(drawing));
    yield "}}\n";
  },
};

async function* nodesOf({ nodes }: Drawing) {
  for await (const { id, label, told } of nodes()) yield { data: { ...told, id, value: id, name: label } };
}

async function* edgesOf({ edges }: Drawing) {
  for await (const { told, ...edge } of edges()) yield { data: { ...told, ...edge, key: edge.id } };
}
