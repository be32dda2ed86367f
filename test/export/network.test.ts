import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExportedNetwork, ExportedNode } from "../../src/export/exported-network.js";
import { networkFormats } from "../../src/export/network.js";
import { edgesCsv, matrixCsv } from "../../src/export/network-csv.js";
import { python, testByPython } from "../python.js";
import { temporaryFolder } from "../temporary-folder.js";
import { written } from "./written.js";

const node = (id: string, label: string, other: Partial<ExportedNode> = {}): ExportedNode => ({
  ...{ id, label, kind: "STATE", activity: 3, degree: 1, strength: 1.5, betweenness: 0, community: 0, ...other },
});

/** Labels hold what CSV, XML and spreadsheets trip over. */
const NETWORK: ExportedNetwork = {
  method: 'Congruence network <of "us" & them>',
  isDirected: false,
  isSigned: false,
  nodes: [
    node("a", 'Alder, the "old"', { strength: -0.25 }),
    node("b/ü", "Birch\nand 𐍈 <b>&amp;</b>"),
    node("c", "C\u0000\u000bed\ud800ar\ufffe"),
  ],
  ties: [
    { source: 0, target: 1, weight: 1.5, n: 4 },
    { source: 1, target: 2, weight: 0.1, n: 2 },
  ],
};
const DIRECTED: ExportedNetwork = {
  ...NETWORK,
  ...{ isDirected: true, isSigned: true },
  nodes: NETWORK.nodes.map((node) => ({ ...node, community: undefined })),
  ties: [...NETWORK.ties, { source: 1, target: 0, weight: -2, n: 1 }, { source: 2, target: 2, weight: 0, n: 1 }],
};

const whole = (pieces: Iterable<string>): string => [...pieces].join("");

test("edges are CSV by label, each pair once", () => {
  expect(whole(edgesCsv({ ...NETWORK, nodes: NETWORK.nodes.slice(0, 2), ties: NETWORK.ties.slice(0, 1) }))).toBe(
    'source,target,weight,n\n"Alder, the ""old""","Birch\nand 𐍈 <b>&amp;</b>",1.5,4\n',
  );
});

test("actors of one label are told apart by their ids", () => {
  const twins = { ...NETWORK, nodes: [node("labour-uk", "Labour"), node("labour-nz", "Labour"), node("c", "Cedar")] };
  expect([...edgesCsv(twins)].slice(1)).toEqual([
    "Labour (labour-uk),Labour (labour-nz),1.5,4\n",
    "Labour (labour-nz),Cedar,0.1,2\n",
  ]);
  expect([...matrixCsv(twins)][0]).toBe(",Labour (labour-uk),Labour (labour-nz),Cedar\n");
});

test("a matrix is square; where a weight of 0 would say something, cells without a tie are empty", () => {
  const named = (network: ExportedNetwork): ExportedNetwork => ({
    ...network,
    nodes: network.nodes.map((node, at) => ({ ...node, label: "abc"[at] ?? "" })),
  });
  expect(whole(matrixCsv(named(NETWORK)))).toBe(",a,b,c\na,0,1.5,0\nb,1.5,0,0.1\nc,0,0.1,0\n");
  expect(whole(matrixCsv(named(DIRECTED)))).toBe(",a,b,c\na,0,1.5,\nb,-2,0,0.1\nc,,,0\n");
});

test("JSON has all that is told, as it is", async () => {
  const { method, directed, nodes, edges } = JSON.parse(await written(networkFormats, "json", NETWORK));
  expect({ method, directed, nodes }).toEqual({ method: NETWORK.method, directed: false, nodes: NETWORK.nodes });
  expect(edges[0]).toEqual({ source: "a", target: "b/ü", weight: 1.5, n: 4 });
});

const READ = `
import json, sys, networkx as nx
path, kind = sys.argv[1:]
graph = nx.read_graphml(path) if kind == "graphml" else nx.read_gexf(path)
print(json.dumps({"directed": graph.is_directed(), "nodes": sorted(graph.nodes(data=True)), "edges": [e for e in graph.edges(data=True)]}))
`;

testByPython("what it reads of networks", "networkx").each([
  ["graphml", NETWORK],
  ["graphml", DIRECTED],
  ["gexf", NETWORK],
  ["gexf", DIRECTED],
] as const)("networkx reads all of %s", async (kind, network) => {
  const file = join(temporaryFolder(), `network.${kind}`);
  writeFileSync(file, await written(networkFormats, kind, network));
  const read = python(READ, [file, kind]);
  expect(read.directed).toBe(network.isDirected);
  const { id: _, ...first } = network.nodes[0] as ExportedNode;
  expect(read.nodes[0][0]).toBe("a");
  expect(read.nodes[0][1]).toMatchObject(JSON.parse(JSON.stringify(first)));
  expect(read.nodes[1][1].label).toBe("Birch\nand 𐍈 <b>&amp;</b>");
  expect(read.nodes[2][1].label).toBe("Cedar");
  const sorted = (edges: [string, string, { weight: number; n: number }][]) =>
    edges.map(([source, target, { weight, n }]) => [source, target, weight, n].join(" ")).sort();
  const expected = network.ties.map(({ source, target, weight, n }) =>
    [network.nodes[source]?.id, network.nodes[target]?.id, weight, n].join(" "),
  );
  expect(sorted(read.edges)).toEqual(expected.sort());
});
