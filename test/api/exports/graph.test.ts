import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningServer } from "../../../src/api/server.js";
import type { Graph } from "../../../src/graph/driver.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../../fresh-graph.js";
import { python, testByPython } from "../../python.js";
import { temporaryFolder } from "../../temporary-folder.js";
import type { Shapeless } from "../ask.js";
import { serveAtLeisure } from "../serve.js";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE, NEIGHBOURS);
  server = await serveAtLeisure(graph);
});
afterAll(() => server.close());

const textOf = async (path: string): Promise<string> => (await fetch(new URL(`/export/${path}`, server.url))).text();

const linesOf = async (path: string): Promise<Shapeless[]> =>
  (await textOf(path))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** What a graph in a file does not have of that in Neo4j: what is worked out, kept twice or about files and terms. */
const NODES = "n:Actor OR n:Tenure OR n:Issue OR n:Event OR n:Source OR n:Statement OR n:Coding OR n:Figure OR n:Coder";
/** How statements bear on one another and on events, but for what they are about. */
const LINKS = "REPEATS REPLIES_TO QUOTES CONTRADICTS NOT_CONTRADICTS RETRACTS FULFILLED_BY BROKEN_BY".split(" ");
const TIES = [
  ...LINKS,
  ..."SAID_BY ON_BEHALF_OF ADDRESSED_TO MENTIONS PRINTED_IN CONCERNS STATES READS BY TOWARD ON BENEFITS".split(" "),
  ..."HELD AT SPEAKS_FOR PART_OF TAKES_PART_IN BROADER".split(" "),
];

const held = async () => ({
  nodes: (await graph.read(`MATCH (n) WHERE ${NODES} RETURN labels(n)[0] + ":" + n.id AS id ORDER BY id`)).map(
    ({ id }) => id,
  ),
  edges: (
    await graph.read(
      `MATCH (a)-[r:${TIES.join("|")}]->(b) RETURN labels(a)[0] + ":" + a.id + " " + type(r) + " " + labels(b)[0] + ":" + b.id AS tie ORDER BY tie`,
    )
  ).map(({ tie }) => tie),
});

const BY_NETWORKX = `
import json, sys, networkx as nx
path = sys.argv[1]
graph = nx.read_graphml(path) if path.endswith("graphml") else nx.read_gexf(path)
print(json.dumps({"nodes": sorted(graph.nodes()), "edges": sorted(" ".join([a, e["relation"], b]) for a, b, e in graph.edges(data=True)), "statement": graph.nodes["Statement:minister"]}))
`;

testByPython("what it reads of the whole graph", "networkx").each(["graphml", "gexf"])(
  "networkx reads every node and tie of the whole graph from %s",
  async (format) => {
    const file = join(temporaryFolder(), `graph.${format}`);
    writeFileSync(file, await textOf(`graph.${format}`));
    const { statement, ...read } = python(BY_NETWORKX, [file]);
    const { nodes, edges } = await held();
    expect({ nodes: read.nodes, edges: read.edges }).toEqual({ nodes: [...nodes].sort(), edges: [...edges].sort() });
    expect(statement).toMatchObject({ type: "Statement", date: "2024-03", negated: false, condition: "if East does" });
  },
);

test("its lines have the same nodes and ties, each with an id of its own", async () => {
  const lines = await linesOf("graph.jsonl");
  const nodes = lines.filter(({ node }) => node !== undefined);
  const edges = lines.filter(({ edge }) => edge !== undefined);
  const { nodes: ids, edges: ties } = await held();
  expect(nodes.map(({ node }) => node).sort()).toEqual([...ids].sort());
  expect(edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`).sort()).toEqual(
    [...ties].sort(),
  );
  expect(new Set(edges.map(({ edge }) => edge)).size).toBe(edges.length);
});

test("of some statements, it has what they lead to, and no tie to what is not there", async () => {
  const lines = await linesOf('graph.jsonl?filter={speaker:["East"]}');
  const nodes = new Set(lines.flatMap(({ node }) => node ?? []));
  const edges = lines.filter(({ edge }) => edge !== undefined);
  expect([...nodes].filter((id) => id.startsWith("Statement:")).sort()).toEqual([
    "Statement:no-stance",
    "Statement:uncoded",
  ]);
  expect(nodes).toContain("Actor:north");
  expect(nodes).not.toContain("Actor:france");
  expect(edges.length).toBeGreaterThan(5);
  expect(edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
  const table = await textOf('graph.edges.csv?filter={speaker:["East"]}');
  expect(table.trimEnd().split("\n")).toHaveLength(edges.length + 1);
});

test("of how some statements bear on others and on events, it has what is between those that are there", async () => {
  const lines = await linesOf('graph.jsonl?filter={onBehalfOf:["North"]}');
  const nodes = new Set(lines.flatMap(({ node }) => node ?? []));
  const links = (await held()).edges
    .map((tie) => String(tie).split(" ") as [string, string, string])
    .filter(([from, type]) => from.startsWith("Statement:") && LINKS.includes(type));
  const between = links.filter(([from, , to]) => nodes.has(from) && nodes.has(to));
  expect(between.length).toBeGreaterThan(3);
  expect(between.some(([, , to]) => to.startsWith("Event:"))).toBe(true);
  expect(links.some(([from, , to]) => nodes.has(from) && !nodes.has(to))).toBe(true);
  const read = lines.flatMap(({ source, relation, target }) =>
    LINKS.includes(relation) ? [[source, relation, target].join(" ")] : [],
  );
  expect(read.sort()).toEqual(between.map((tie) => tie.join(" ")).sort());
  const table = await textOf('graph.edges.csv?filter={onBehalfOf:["North"]}');
  expect(table.trimEnd().split("\n")).toHaveLength(lines.length - nodes.size + 1);
});
