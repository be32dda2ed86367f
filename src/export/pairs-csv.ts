import { CSV, csvRow } from "./csv.js";
import type { Drawing } from "./drawing.js";
import type { Format } from "./format.js";

/** A table of edges as Gephi and Cytoscape take it in, each with an id of its own, so that none is merged with another. */
export const pairsCsv: Format<Drawing> = {
  mediaType: CSV,
  async *write({ isDirected, ofEdges, nodes: _, edges }, { isSafe }) {
    const names = Object.keys(ofEdges);
    const type = isDirected ? "Directed" : "Undirected";
    yield csvRow(["Source", "Target", "Type", "Id", "Label", "Weight", ...names], isSafe);
    for await (const { source, target, id, label, weight, told } of edges())
      yield csvRow([source, target, type, id, label, weight, ...names.map((name) => told[name])], isSafe);
  },
};

/** The table of nodes that goes with it. */
export const nodesCsv: Format<Drawing> = {
  mediaType: CSV,
  async *write({ ofNodes, nodes }, { isSafe }) {
    const names = Object.keys(ofNodes);
    yield csvRow(["Id", "Label", ...names], isSafe);
    for await (const { id, label, told } of nodes())
      yield csvRow([id, label, ...names.map((name) => told[name])], isSafe);
  },
};
