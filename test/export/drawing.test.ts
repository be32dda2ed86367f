import { writeFileSync } from "node:fs";
import { join } from "node:path";
import cytoscape from "cytoscape";
import { type Drawing, drawn } from "../../src/export/drawing.js";
import { python, testByPython } from "../python.js";
import { temporaryFolder } from "../temporary-folder.js";
import { written } from "./written.js";

const NASTY = 'Alder, the "old"\r\n\t<b>&amp;</b> 𐍈';

/** What XML does not allow, and what is left of it. */
const RAW = "C\u0000\u000bed\ud800ar\ufffe";
const ALLOWED = "Cedar";

/** Three parallel edges, one to itself and one back, with all that may be told, or nothing. */
const DRAWING: Drawing = {
  description: `What <of "us" & them> is\u0000 drawn`,
  isDirected: true,
  ofNodes: { kind: "string", rank: "int", share: "double", isKnown: "boolean" },
  ofEdges: { stance: "double", n: "int", words: "string" },
  nodes: () => [
    { id: "a", label: NASTY, told: { kind: "STATE", rank: 3, share: 0.1, isKnown: true } },
    {
      id: "issue:b/ü",
      label: RAW,
      told: { kind: "ISSUE", rank: -1, share: null, isKnown: false },
    },
    { id: "c", label: "alone", told: {} },
  ],
  edges: () => [
    {
      id: "1",
      source: "a",
      target: "issue:b/ü",
      label: "first",
      weight: 2,
      told: { stance: -0.5, n: 1, words: NASTY },
    },
    { id: "2", source: "a", target: "issue:b/ü", label: "second", weight: 1, told: { stance: 2, n: 2, words: "=1+1" } },
    { id: "3", source: "a", target: "issue:b/ü", weight: 0.25, told: { stance: null, n: 3 } },
    { id: "4", source: "issue:b/ü", target: "a", weight: 1, told: { n: 4 } },
    { id: "5", source: "a", target: "a", weight: 7, told: { n: 5 } },
  ],
};

const formats = drawn((drawing: Drawing) => drawing);

async function file(format: string): Promise<string> {
  const path = join(temporaryFolder(), `drawing.${format}`);
  writeFileSync(path, await written(formats, format, DRAWING));
  return path;
}

/** Nodes and edges by their ids, each with what is told of it. */
const NODES = Object.fromEntries(
  [...(DRAWING.nodes() as Iterable<{ id: string; label: string; told: object }>)].map(({ id, label, told }) => [
    id,
    without({ label: label === RAW ? ALLOWED : label, ...told }),
  ]),
);
const EDGES = [
  ...(DRAWING.edges() as Iterable<{
    id: string;
    source: string;
    target: string;
    label?: string;
    weight: number;
    told: object;
  }>),
].map(({ source, target, label, weight, told }) => [source, target, without({ label, weight, ...told })]);

/** The entries that have a value. */
function without(told: object): object {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));
}

const BY_NETWORKX = `
import json, sys, networkx as nx
path, kind = sys.argv[1:]
graph = nx.cytoscape_graph(json.load(open(path))) if kind == "cyjs" else nx.read_graphml(path) if kind == "graphml" else nx.read_gexf(path)
print(json.dumps({"isMultigraph": graph.is_multigraph(), "nodes": dict(graph.nodes(data=True)), "edges": [e for e in graph.edges(data=True)]}))
`;

testByPython("what it reads of drawings", "networkx").each(["gexf", "graphml", "cyjs"])(
  "networkx reads every node, parallel edge and attribute of %s",
  async (format) => {
    const { isMultigraph, nodes, edges } = python(BY_NETWORKX, [await file(format), format]);
    expect(isMultigraph).toBe(true);
    expect(Object.keys(nodes)).toEqual(Object.keys(NODES));
    const called = format === "cyjs" ? "name" : "label";
    for (const [id, { label, ...told }] of Object.entries(NODES) as [string, { label: string }][])
      expect(nodes[id]).toMatchObject({ ...told, [called]: format === "cyjs" && label === ALLOWED ? RAW : label });
    expect(edges).toHaveLength(EDGES.length);
    for (const [at, [source, target, told]] of EDGES.entries()) {
      const read = edges.find((edge: [string, string, { n: number }]) => edge[2].n === at + 1);
      expect(read).toMatchObject([source, target, told]);
    }
  },
);

const BY_IGRAPH = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
name = lambda at: graph.vs[at]["id"]
print(json.dumps({"isDirected": graph.is_directed(), "nodes": [v.attributes() for v in graph.vs], "edges": [[name(e.source), name(e.target), e.attributes()] for e in graph.es]}).replace("NaN", "null"))
`;

testByPython("what it reads of GraphML", "igraph")(
  "igraph reads every node, parallel edge and attribute of GraphML",
  async () => {
    const { isDirected, nodes, edges } = python(BY_IGRAPH, [await file("graphml")]);
    expect(isDirected).toBe(true);
    expect(nodes).toEqual(Object.entries(NODES).map(([id, told]) => expect.objectContaining({ id, ...told })));
    expect(edges).toEqual(
      EDGES.map(([source, target, told]) => [source, target, expect.objectContaining(told as object)]),
    );
  },
);

test("Cytoscape.js reads every node, parallel edge and attribute of its JSON", async () => {
  const { elements } = JSON.parse(await written(formats, "cyjs", DRAWING));
  const read = cytoscape({ headless: true, elements });
  expect(read.nodes().map((node) => node.id())).toEqual(Object.keys(NODES));
  expect(read.edges().map((edge) => [edge.data("source"), edge.data("target"), edge.data("n")])).toEqual(
    EDGES.map(([source, target, told]) => [source, target, (told as { n: number }).n]),
  );
  expect(read.$id("1").data()).toMatchObject({ label: "first", weight: 2, stance: -0.5, words: NASTY });
});

test.each(["gexf", "graphml"])("Gephi Lite, which looks for it in the first two lines, knows %s", async (format) => {
  const [first, second] = (await written(formats, format, DRAWING)).split("\n");
  expect(first).toMatch(/^<\?xml /);
  expect(second).toMatch(new RegExp(`^<${format} `));
});

const BY_CSV = `
import csv, io, json, sys
print(json.dumps([list(csv.DictReader(open(path, newline="", encoding="utf-8"))) for path in sys.argv[1:]]))
`;

testByPython("what it reads of CSV", "csv")(
  "the tables for Gephi have an id for each edge, and ends that the other table has",
  async () => {
    const [edges, nodes] = python(BY_CSV, [await file("edges.csv"), await file("nodes.csv")]);
    expect(
      edges.map(({ Source, Target, Type, Id, n }: Record<string, string>) => [Source, Target, Type, Id, n]),
    ).toEqual(EDGES.map(([source, target], at) => [source, target, "Directed", `${at + 1}`, `${at + 1}`]));
    expect(edges[0].words).toBe(NASTY);
    expect(nodes.map(({ Id }: { Id: string }) => Id)).toEqual(Object.keys(NODES));
    expect(nodes[0].Label).toBe(NASTY);
  },
);
