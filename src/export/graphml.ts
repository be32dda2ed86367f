import type { Drawing, Told, Value } from "./drawing.js";
import type { Format } from "./format.js";
import { xml } from "./xml.js";

/** GraphML 1.0 (graphml.graphdrawing.org), with one key for each attribute. */
export const graphml: Format<Drawing> = {
  mediaType: "application/graphml+xml; charset=utf-8",
  async *write({ description, isDirected, ofNodes, ofEdges, nodes, edges }) {
    const ofAllNodes: Told = { label: "string", ...ofNodes };
    const ofAllEdges: Told = { label: "string", weight: "double", ...ofEdges };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield '  <key id="description" for="graph" attr.name="description" attr.type="string"/>\n';
    yield keys("node", ofAllNodes);
    yield keys("edge", ofAllEdges);
    yield `  <graph edgedefault="${isDirected ? "directed" : "undirected"}">\n`;
    yield `    <data key="description">${xml(description)}</data>\n`;
    for await (const { id, label, told } of nodes())
      yield `    <node id="${xml(id)}">${values("node", ofAllNodes, { label, ...told })}</node>\n`;
    for await (const { id, source, target, label, weight, told } of edges()) {
      const ends = `id="${xml(id)}" source="${xml(source)}" target="${xml(target)}"`;
      yield `    <edge ${ends}>${values("edge", ofAllEdges, { label, weight, ...told })}</edge>\n`;
    }
    yield "  </graph>\n</graphml>\n";
  },
};

const keys = (of: "node" | "edge", told: Told): string =>
  Object.entries(told)
    .map(([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join("");

const values = (of: "node" | "edge", all: Told, told: Readonly<Record<string, Value>>): string =>
  Object.keys(all)
    .filter((name) => told[name] != null)
    .map((name) => `<data key="${of}-${name}">${xml(told[name])}</data>`)
    .join("");
