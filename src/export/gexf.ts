import type { Drawing, Told, Value } from "./drawing.js";
import type { Format } from "./format.js";
import { xml } from "./xml.js";

const TYPES = { string: "string", int: "integer", double: "double", boolean: "boolean" } as const;

/** GEXF 1.2 (gexf.net), as Gephi and Gephi Lite open it. */
export const gexf: Format<Drawing> = {
  mediaType: "application/gexf+xml; charset=utf-8",
  async *write({ description, isDirected, ofNodes, ofEdges, nodes, edges }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
    yield `  <meta>\n    <creator>Démarche</creator>\n    <description>${xml(description)}</description>\n  </meta>\n`;
    yield `  <graph mode="static" defaultedgetype="${isDirected ? "directed" : "undirected"}">\n`;
    yield attributes("node", ofNodes);
    yield attributes("edge", ofEdges);
    yield "    <nodes>\n";
    for await (const { id, label, told } of nodes())
      yield `      <node id="${xml(id)}" label="${xml(label)}">${values(ofNodes, told)}</node>\n`;
    yield "    </nodes>\n    <edges>\n";
    for await (const { id, source, target, label, weight, told } of edges()) {
      const ends = `id="${xml(id)}" source="${xml(source)}" target="${xml(target)}"`;
      yield `      <edge ${ends}${given("label", label)}${given("weight", weight)}>${values(ofEdges, told)}</edge>\n`;
    }
    yield "    </edges>\n  </graph>\n</gexf>\n";
  },
};

const attributes = (of: "node" | "edge", told: Told): string =>
  `    <attributes class="${of}">\n${Object.entries(told)
    .map(([name, type]) => `      <attribute id="${name}" title="${name}" type="${TYPES[type]}"/>\n`)
    .join("")}    </attributes>\n`;

const given = (name: string, value: Value): string => (value == null ? "" : ` ${name}="${xml(value)}"`);

const values = (all: Told, told: Readonly<Record<string, Value>>): string =>
  `<attvalues>${Object.keys(all)
    .filter((name) => told[name] != null)
    .map((name) => `<attvalue for="${name}" value="${xml(told[name])}"/>`)
    .join("")}</attvalues>`;
