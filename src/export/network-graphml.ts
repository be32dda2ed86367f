import { type ExportedNetwork, type ExportedNode, forXml } from "./exported-network.js";

/** What GraphML says of nodes and edges, with its types. */
const NODE_KEYS: Readonly<Record<Exclude<keyof ExportedNode, "id">, string>> = {
  label: "string",
  kind: "string",
  activity: "int",
  degree: "int",
  strength: "double",
  betweenness: "double",
  community: "int",
};
const EDGE_KEYS = { weight: "double", n: "int" } as const;

/** GraphML 1.0 of a network (graphml.graphdrawing.org), with one key for each attribute. */
export function* networkGraphml({ method, isDirected, nodes, ties }: ExportedNetwork): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield '  <key id="method" for="graph" attr.name="method" attr.type="string"/>\n';
  for (const [name, type] of Object.entries(NODE_KEYS)) yield key(name, "node", type);
  for (const [name, type] of Object.entries(EDGE_KEYS)) yield key(name, "edge", type);
  yield `  <graph edgedefault="${isDirected ? "directed" : "undirected"}">\n    ${data("method", method)}\n`;
  for (const node of nodes)
    yield `    <node id="${xml(node.id)}">${Object.keys(NODE_KEYS)
      .map((name) => data(`node-${name}`, node[name as keyof ExportedNode]))
      .join("")}</node>\n`;
  for (const [at, { source, target, weight, n }] of ties.entries())
    yield `    <edge id="e${at}" source="${xml(nodes[source]?.id)}" target="${xml(nodes[target]?.id)}">${data("edge-weight", weight)}${data("edge-n", n)}</edge>\n`;
  yield "  </graph>\n</graphml>\n";
}

const key = (name: string, of: "node" | "edge", type: string): string =>
  `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;

/** The value of a key; nothing where there is none. */
const data = (key: string, value: unknown): string =>
  value === undefined ? "" : `<data key="${key}">${xml(value)}</data>`;

const xml = (value: unknown): string =>
  forXml(String(value ?? ""))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
