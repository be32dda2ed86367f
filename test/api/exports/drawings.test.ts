import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningServer } from "../../../src/api/server.js";
import type { Graph } from "../../../src/graph/driver.js";
import { ARTICLE, freshGraph, NEIGHBOURS, RIVER, STRAIT } from "../../fresh-graph.js";
import { python, testByPython } from "../../python.js";
import { temporaryFolder } from "../../temporary-folder.js";
import { askerOf, type Shapeless } from "../ask.js";
import { serveAtLeisure } from "../serve.js";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE, NEIGHBOURS, STRAIT, RIVER);
  server = await serveAtLeisure(graph);
});
afterAll(() => server.close());

const textOf = async (path: string): Promise<string> => (await fetch(new URL(`/export/${path}`, server.url))).text();

async function file(path: string): Promise<string> {
  const name = join(temporaryFolder(), path.replace(/\?.*/, ""));
  writeFileSync(name, await textOf(path));
  return name;
}

const BY_NETWORKX = `
import json, sys, networkx as nx
path = sys.argv[1]
graph = nx.read_graphml(path) if path.endswith("graphml") else nx.read_gexf(path)
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": [e for e in graph.edges(data=True)]}))
`;
const testByNetworkx = testByPython("what it reads of positions and actors", "networkx");

const POSITIONS = `{
  positions(by: TARGET_AND_ISSUE, first: 100) {
    totalCount
    nodes { holder { id name } target { id name } issue { id name } stance agreement statementCount distribution }
  }
}`;

testByNetworkx.each(["gexf", "graphml"])(
  "networkx reads all positions from %s with all their numbers",
  async (format) => {
    const { data } = await askerOf(graph)(POSITIONS);
    const { nodes: positions, totalCount } = data.positions;
    expect(positions).toHaveLength(totalCount);
    const { nodes, edges } = python(BY_NETWORKX, [await file(`positions.${format}?by=target-and-issue`)]);
    expect(edges).toHaveLength(totalCount);
    for (const { holder, target, issue, stance, agreement, statementCount, distribution } of positions) {
      const id = `${holder.id}|${target?.id ?? ""}|${issue?.id ?? ""}`;
      const [from, to, told] = edges.find((edge: Shapeless) => edge[2].id === id);
      expect([from, to]).toEqual([holder.id, target?.id ?? `issue:${issue.id}`]);
      expect(nodes[from].label).toBe(holder.name);
      expect(nodes[to].label).toBe(target?.name ?? issue.name);
      const { statements, weight, minus_2, plus_2 } = told;
      expect([told.stance ?? null, told.agreement ?? null]).toEqual([stance, agreement]);
      expect([statements, weight, minus_2, plus_2]).toEqual([
        statementCount,
        statementCount,
        distribution[0],
        distribution[4],
      ]);
    }
  },
);

testByNetworkx(
  "networkx reads actors, what they are part of and their offices, several between the same two",
  async () => {
    const { nodes, edges } = python(BY_NETWORKX, [await file('actors.graphml?filter={name:["Nora North","East"]}')]);
    expect(Object.keys(nodes).sort()).toEqual(["east", "league", "nora-north", "north"]);
    expect(nodes["nora-north"]).toMatchObject({ label: "Nora North", kind: "PERSON", names: "Nora; Nora North" });
    expect(edges.map(([from, to, { kind, title }]: Shapeless) => [from, to, kind, title ?? null]).sort()).toEqual([
      ["east", "league", "PART_OF", null],
      ["nora-north", "north", "OFFICE_AT", "Foreign Minister of North"],
      ["nora-north", "north", "SPEAKS_FOR", "Foreign Minister of North"],
    ]);
  },
);

test("positions are rows of CSV, each with its numbers", async () => {
  const csv = await textOf('positions.csv?filter={holder:["North"],target:["South"]}');
  expect(csv).toBe(
    [
      "holder,holder_id,holder_kind,target,target_id,target_kind,issue,issue_id,stance,agreement,spread,median,minus_2,minus_1,zero,plus_1,plus_2,statements,first,last",
      "North,north,STATE,South,south,STATE,,,0,2,1,0,0,1,0,1,0,2,2024-03-01,2024-03-02",
      "",
    ].join("\n"),
  );
});

test("readings are a table for Discourse Network Analyzer, each for those whose position it is", async () => {
  const csv = await textOf('codings.dna.csv?filter={speaker:["Nora North"]}');
  expect(csv).toBe(
    [
      "statement_id,coding_ids,date,latest,document_id,document_title,document_author,document_source,document_date,start,end,person,organization,concept,agreement,agreement_value,coder,text",
      "minister,minister/anna/commit/east/truce,2024-03-01,2024-03-31,gazette,The Gazette,,Gazette Press,2024-03-20,,,Nora North,North,There must be a truce,1,2,Anna,keep the truce",
      "",
    ].join("\n"),
  );
  const { data } = await askerOf(graph)(
    '{ network(kind: AFFILIATION, filter: { source: ["strait-minutes"] }) { edges { n } } }',
  );
  const strait = await textOf('codings.dna.csv?filter={source:["strait-minutes"]}');
  const counted = data.network.edges.reduce((sum: number, { n }: Shapeless) => sum + n, 0);
  expect(strait.trimEnd().split("\n").slice(1)).toHaveLength(counted);
  expect(strait).toContain(",Alder,The catch in the strait must be limited,1,2,Anna,");
  expect(strait).toContain(",Cedar,The catch in the strait must be limited,0,-2,Anna,");
});

test("a sheet names two who speak together by the offices that each held on the day, one of which it counts by", async () => {
  const sheet = await textOf('statements.md?filter={speaker:["Flora"]}&during=2021-06/2021-06');
  expect(sheet).toContain("— Faye \\(Prime Minister of Ford\\); Flora \\(Foreign Minister of Ford\\), 1 June 2021[^1]");
  expect(sheet).not.toContain("[^2]");
});

test("a network has the ties of GraphQL, and no more of them than an answer", async () => {
  const { data } = await askerOf(graph)("{ network(kind: CONGRUENCE) { edges { source target weight n } } }");
  const { elements } = JSON.parse(await textOf("network.cyjs?kind=congruence"));
  const tied = (all: Shapeless[]) =>
    all.map(({ source, target, weight, n }) => [...[source, target].sort(), weight, n].join(" ")).sort();
  expect(tied(elements.edges.map(({ data }: Shapeless) => data))).toEqual(tied(data.network.edges));
  const refused = JSON.parse(await textOf("network.gexf?kind=friendship"));
  expect(refused.errors[0].message).toContain('There is no "friendship"; take one of these: affiliation, ');
});
