import { wholeNetwork } from "../../src/api/whole-network.js";
import type { Graph } from "../../src/graph/driver.js";
import { freshGraph, RIVER } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let graph: Graph;
let ask: Asker;

beforeAll(async () => {
  graph = await freshGraph(RIVER);
  ask = askerOf(graph);
});

async function network(given = ""): Promise<Shapeless> {
  const { data, errors } = await ask(`{ network(kind: JOINT${given}) {
    counted method nodes { id activity degree }
    edges { source target weight n first last statements { totalCount nodes { id } } }
  } }`);
  expect(errors).toEqual([]);
  for (const { n, statements } of data.network.edges) expect(statements.totalCount).toBe(n);
  return data.network;
}

const tied = ({ edges }: Shapeless): Record<string, string[]> =>
  Object.fromEntries(
    edges.map(({ source, target, statements }: Shapeless) => [
      `${source}–${target}`,
      statements.nodes.map(({ id }: Shapeless) => id),
    ]),
  );

test("actors are tied by the statements made on behalf of both; members speak where their coalition does, as of that day", async () => {
  const found = await network();
  expect(tied(found)).toEqual({
    "ford–glen": ["two-ministers", "group-measures", "joint-declaration", "for-both"],
    // Glen has left the group by then.
    "ford–holm": ["group-again", "group-measures"],
    "glen–holm": ["group-measures"],
  });
  expect(found.edges.map(({ weight, first, last }: Shapeless) => [weight, first, last])).toEqual([
    [4, "2021-06-15", "2022-03-03"],
    [2, "2021-10-01", "2022-02-01"],
    [1, "2021-10-01", "2021-10-01"],
  ]);
  // What somebody says alone is no part of it.
  expect(found.nodes).toEqual([
    { id: "ford", activity: 5, degree: 2 },
    { id: "glen", activity: 4, degree: 2 },
    { id: "holm", activity: 2, degree: 2 },
  ]);
  expect([found.counted, found.method]).toEqual([
    11,
    "Joint-statement network among actors: 11 parts in joint statements of actors represented.",
  ]);
});

test("with the voice of speakers, those are tied who make a statement together", async () => {
  expect(tied(await network(", voice: SPEAKER"))).toEqual({
    "ford–glen": ["group-measures", "joint-declaration"],
    "ford–holm": ["group-again", "group-measures"],
    "faye–flora": ["faye-and-flora"],
    "flora–gale": ["two-ministers"],
    "glen–holm": ["group-measures"],
  });
});

test("divided by Jaccard's measure, a tie is the share of what both say together in all that either says with somebody", async () => {
  const { edges } = await network(", normalise: JACCARD");
  expect(edges.map(({ weight }: Shapeless) => weight)).toEqual([4 / 5, 2 / 5, 1 / 5]);
});

test("filters, windows and steps round somebody narrow it as they do other networks", async () => {
  expect(tied(await network(', filter: { issue: ["low-dam"] }'))).toEqual({
    "ford–glen": ["joint-declaration", "for-both"],
  });
  expect(tied(await network(', ego: "Holm", minStatements: 2'))).toEqual({
    "ford–holm": ["group-again", "group-measures"],
  });
  const { data } = await ask(
    '{ networks(kind: JOINT, window: { size: 365 }, filter: { during: { from: "2021", to: "2022" } }) { from edges { source target n last } } }',
  );
  expect(data.networks.map(({ edges }: Shapeless) => edges.map(({ n, last }: Shapeless) => [n, last]))).toEqual([
    [
      [3, "2021-10-01"],
      [1, "2021-10-01"],
      [1, "2021-10-01"],
    ],
    [
      [1, "2022-03-03"],
      [1, "2022-02-01"],
    ],
  ]);
});

test("the command line writes the same, with the names of actors", async () => {
  const whole = await wholeNetwork(graph, "kind: JOINT", () => {});
  const name = (at: number) => whole.called(whole.nodes[at] ?? { id: "", is: "ACTOR" }).label;
  expect([...whole.ties()].map(({ source, target, weight }) => [name(source), name(target), weight])).toEqual([
    ["Ford", "Glen", 4],
    ["Ford", "Holm", 2],
    ["Glen", "Holm", 1],
  ]);
});

test.each([
  ["level: ISSUE", "level"],
  ["over: TARGET", "over"],
  ["values: [1]", "values"],
  ["duplicates: YEAR", "duplicates"],
  ["issueLevel: 0", "issueLevel"],
])("%s does not go with JOINT", async (given, name) => {
  const { errors } = await ask(`{ network(kind: JOINT, ${given}) { counted } }`);
  expect(errors.map(({ message }) => message)).toEqual([
    `"${name}" is of readings, and JOINT counts statements whatever is read in them. Leave it out.`,
  ]);
});

test("other networks tell between which days the statements behind a tie were made, too", async () => {
  const { data } = await ask(
    '{ network(kind: AFFILIATION, filter: { onBehalfOf: ["Ford"] }) { edges { target n first last } } }',
  );
  expect(data.network.edges).toEqual([
    { target: "low-dam", n: 3, first: "2021-04-10", last: "2021-09-01" },
    { target: "dam", n: 2, first: "2021-03-01", last: "2021-08-02" },
    // What Ford and Glen say together is said by Glen too.
    { target: "low-dam", n: 2, first: "2021-06-15", last: "2021-09-01" },
  ]);
});
