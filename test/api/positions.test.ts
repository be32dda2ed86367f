import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf } from "./ask.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

/** Positions as `holder > target` with what is asked of each. */
async function positions(filter: string, fields = "stance statementCount"): Promise<Record<string, object>> {
  const { data, errors } = await ask(
    `{ positions(filter: ${filter}, first: 100) { nodes { holder { name } target { name } ${fields} } } }`,
  );
  expect(errors).toEqual([]);
  return Object.fromEntries(
    data.positions.nodes.map(({ holder, target, ...rest }: { holder: { name: string }; target: { name: string } }) => [
      `${holder.name} > ${target.name}`,
      rest,
    ]),
  );
}

test("positions count each statement once, by its adjudicated reading, else by the median nearer 0", async () => {
  expect(await positions("{}", "stance spread median distribution statementCount")).toEqual({
    "East > South": { stance: null, spread: null, median: null, distribution: [0, 0, 0, 0, 0], statementCount: 1 },
    "North > East": { stance: 2, spread: null, median: 2, distribution: [0, 0, 0, 0, 1], statementCount: 1 },
    "North > League": { stance: 0, spread: null, median: 0, distribution: [0, 0, 1, 0, 0], statementCount: 1 },
    "North > South": { stance: 0, spread: 1, median: 0, distribution: [0, 1, 0, 1, 0], statementCount: 2 },
  });
});

test("implied targets make no position unless they are asked for", async () => {
  expect(await positions('{ holder: ["North"], target: ["South"], targetBasis: [NAMED, PRONOUN, IMPLIED] }')).toEqual({
    "North > South": { stance: -2 / 3, statementCount: 3 },
  });
});

test("an unnamed voice takes no position unless it is asked for", async () => {
  expect(await positions('{ holder: ["stranger"] }')).toEqual({
    "a passer-by > South": { stance: -2, statementCount: 1 },
  });
});

test("a minister's words are the minister's own position only for the voice of the speaker", async () => {
  expect(await positions('{ target: ["East"], voice: SPEAKER }')).toEqual({
    "Nora North > East": { stance: 2, statementCount: 1 },
  });
});

test.each([
  ["a coder", '{ target: ["South"], holder: ["North"], coder: ["anna"] }', { stance: -2, statementCount: 2 }],
  ["a method", '{ target: ["South"], holder: ["North"], method: [ADJUDICATED] }', { stance: 1, statementCount: 1 }],
  ["a narrower issue", '{ target: ["South"], holder: ["North"], issue: ["peace"] }', { stance: 1, statementCount: 1 }],
  ["days", '{ target: ["South"], holder: ["North"], during: { to: "2024-03-01" } }', { stance: -1, statementCount: 1 }],
])("positions can be narrowed by %s", async (_what, filter, position) => {
  expect(await positions(filter)).toEqual({ "North > South": position });
});

test("a date that is a month overlaps a day of it and is not within it", async () => {
  const during = (match: string) =>
    `{ target: ["East"], during: { from: "2024-03-31", to: "2024-04", match: ${match} } }`;
  expect(Object.keys(await positions(during("OVERLAPS")))).toEqual(["North > East"]);
  expect(Object.keys(await positions(during("WITHIN")))).toEqual([]);
});

test("stance in a filter is the position's mean, and minStatements its count", async () => {
  expect(Object.keys(await positions("{ stance: { min: 0.5 } }"))).toEqual(["North > East"]);
  expect(Object.keys(await positions("{ minStatements: 2 }"))).toEqual(["North > South"]);
});

test("a position opens into the statements that make it, under the same filter", async () => {
  const opened = (filter: string) =>
    ask(`{ positions(filter: ${filter}) { nodes { statementCount statements { totalCount nodes { id } } } } }`);
  const { data } = await opened('{ holder: ["North"], target: ["South"] }');
  expect(data.positions.nodes).toEqual([
    { statementCount: 2, statements: { totalCount: 2, nodes: [{ id: "reconsiders" }, { id: "blames" }] } },
  ]);
  const narrowed = await opened('{ holder: ["North"], target: ["South"], during: { from: "2024-03-02" } }');
  expect(narrowed.data.positions.nodes).toEqual([
    { statementCount: 1, statements: { totalCount: 1, nodes: [{ id: "reconsiders" }] } },
  ]);
});

test("positions on issues are those of agreement", async () => {
  const { data } = await ask(
    "{ positions(by: ISSUE) { nodes { holder { name } issue { id } target { id } agreement distribution statementCount } } }",
  );
  expect(data.positions.nodes).toEqual([
    {
      holder: { name: "North" },
      issue: { id: "truce" },
      target: null,
      agreement: 2,
      distribution: [0, 0, 0, 0, 2],
      statementCount: 2,
    },
  ]);
});

test("positions by target and issue tell both apart", async () => {
  const { data } = await ask(
    '{ actor(id: "north") { positionsHeld(by: TARGET_AND_ISSUE) { totalCount nodes { target { name } issue { id } stance } } } }',
  );
  expect(data.actor.positionsHeld).toEqual({
    totalCount: 2,
    nodes: [
      { target: { name: "East" }, issue: { id: "truce" }, stance: 2 },
      { target: { name: "South" }, issue: { id: "truce" }, stance: 1 },
    ],
  });
});

test("a matrix tells silence from neutrality, in five kinds of cells", async () => {
  const { data, sent } = await ask(
    `{ positionMatrix(holders: ["North", "East", "South", "West"], targets: ["South", "North"]) {
         holders { name } targets { name } rows { status stance statementCount statements { nodes { id } } } } }`,
  );
  const { holders, targets, rows } = data.positionMatrix;
  expect(holders.map(({ name }: { name: string }) => name)).toEqual(["North", "East", "South", "West"]);
  expect(targets.map(({ name }: { name: string }) => name)).toEqual(["South", "North"]);
  const cells = rows.map((row: { status: string; stance: number | null; statementCount: number }[]) =>
    row.map(({ status, stance, statementCount }) => [status, stance, statementCount]),
  );
  expect(cells).toEqual([
    [
      ["STANCE", 0, 2],
      ["NOT_ON_TARGET", null, 0],
    ],
    [
      ["NO_STANCE", null, 1],
      ["UNREAD", null, 0],
    ],
    [
      ["NOT_ON_TARGET", null, 0],
      ["NOT_ON_TARGET", null, 0],
    ],
    [
      ["NEVER_SPOKE", null, 0],
      ["NEVER_SPOKE", null, 0],
    ],
  ]);
  expect(rows[0][0].statements.nodes).toEqual([{ id: "reconsiders" }, { id: "blames" }]);
  expect(sent).toHaveLength(2);
});

/** The kind of the one cell of a matrix. */
async function cell(holder: string, target: string, filter = "{}"): Promise<string> {
  const { data, errors } = await ask(
    `{ positionMatrix(holders: ["${holder}"], targets: ["${target}"], filter: ${filter}) { rows { status } } }`,
  );
  expect(errors).toEqual([]);
  return data.positionMatrix.rows[0][0].status;
}

test.each([
  ["North", "South", "{}", "STANCE"],
  ["North", "South", '{ during: { to: "2023" } }', "NEVER_SPOKE"],
  ["North", "South", '{ during: { from: "2024-03-08", to: "2024-03-08" } }', "NOT_ON_TARGET"],
  ["North", "South", '{ coder: ["judge"], during: { to: "2024-03-01" } }', "UNREAD"],
  ["North", "South", "{ method: [RULE] }", "UNREAD"],
  ["North", "East", "{ voice: SPEAKER }", "NOT_ON_TARGET"],
  ["Nora North", "East", "{}", "NEVER_SPOKE"],
  ["Nora North", "East", "{ voice: SPEAKER }", "STANCE"],
  ["North", "East", '{ issue: ["peace"] }', "STANCE"],
  ["East", "North", "{}", "UNREAD"],
  ["East", "North", '{ during: { to: "2024-03-08" } }', "NOT_ON_TARGET"],
])("what %s says toward %s under the filter %s makes the cell %s's kind", async (holder, target, filter, kind) => {
  expect(await cell(holder, target, filter)).toBe(kind);
});

test("words on the target that were read without a stance are no silence", async () => {
  const ask = askerOf(await freshGraph(ARTICLE));
  const { data } = await ask(
    '{ positionMatrix(holders: ["armenia"], targets: ["karabakh-refugees"]) { rows { status statementCount } } }',
  );
  expect(data.positionMatrix.rows).toEqual([[{ status: "NO_STANCE", statementCount: 0 }]]);
});

test("a filter that cannot narrow a matrix is refused by name", async () => {
  const { errors } = await ask(
    '{ positionMatrix(holders: ["North"], targets: ["South"], filter: { stance: { min: 1 } }) { rows { status } } }',
  );
  expect(errors[0]?.message).toMatch(/"stance" cannot narrow a matrix/);
});

test("the position that Neo4j Browser shows is the position that GraphQL computes", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  const shown = await graph.read(
    "MATCH (a:Actor)-[p:POSITION]->(b:Actor) RETURN a.name + ' > ' + b.name AS pair, p.stance AS stance, p.statements AS statementCount",
  );
  const kept = Object.fromEntries(shown.map(({ pair, ...rest }) => [pair, rest]));
  expect(kept).toEqual(await positions("{}"));
});

test("no alias changes what a page says of itself", async () => {
  const page = "endCursor startCursor hasNextPage hasPreviousPage";
  const [plain, aliased] = [
    await ask(`{ positions(first: 2) { nodes { stance } edges { cursor } pageInfo { ${page} } totalCount } }`),
    await ask(
      `{ positions(first: 2) { cursors: nodes { stance } first: edges { cursor } isFirst: pageInfo { ${page} } n: totalCount totalCount: nodes { stance } } }`,
    ),
  ];
  const { nodes, edges, pageInfo, totalCount } = plain.data.positions;
  expect(aliased.errors).toEqual([]);
  expect(aliased.data.positions).toEqual({
    cursors: nodes,
    first: edges,
    isFirst: pageInfo,
    n: totalCount,
    totalCount: nodes,
  });
  const found = await ask('{ search(text: "North") { nodes { node { ... on Actor { __typename: id } } } } }');
  expect(found.errors).toEqual([]);
  expect(found.data.search.nodes[0].node).toEqual({ __typename: "north" });
});

test("a cursor fits only lists that tell positions apart by the same", async () => {
  const { data } = await ask("{ positions(first: 1) { pageInfo { endCursor } } }");
  const { endCursor } = data.positions.pageInfo;
  for (const by of ["ISSUE", "TARGET_AND_ISSUE"]) {
    const { errors } = await ask(`{ positions(by: ${by}, after: "${endCursor}") { nodes { stance } } }`);
    expect(errors[0]?.message).toMatch(/is not a cursor of this list/);
  }
  expect((await ask(`{ positions(after: "${endCursor}") { nodes { stance } } }`)).errors).toEqual([]);
});

test.each(["TARGET", "ISSUE", "TARGET_AND_ISSUE"])(
  "positions by %s are as many as their pages hold, with a filter too",
  async (by) => {
    for (const filter of ["{}", "{ minStatements: 2 }", "{ voice: SPEAKER }"]) {
      const keys: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { data, errors }: Answer = await ask(
          `query ($after: String) { positions(by: ${by}, first: 1, after: $after, filter: ${filter}) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(errors).toEqual([]);
        const { totalCount, edges, pageInfo } = data.positions;
        total = totalCount;
        keys.push(...edges.map(({ cursor }: { cursor: string }) => cursor));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect({ filter, entries: new Set(keys).size }).toEqual({ filter, entries: total });
    }
  },
);
