import { loadDossier } from "../../src/dossier/load.js";
import { freshGraph } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";
import { manyYears } from "./many-years.js";

let ask: Asker;

/** Statements by several coders, some attributed, each for one actor, on one issue and toward one actor. */
beforeAll(async () => {
  const graph = await freshGraph();
  await loadDossier(graph, manyYears(), { get: () => null });
  ask = askerOf(graph);
});

const NETWORKS = [
  ...[
    "CONGRUENCE",
    "CONGRUENCE, issueLevel: 0",
    "CONGRUENCE, over: TARGET",
    "CO_STATEMENT, level: ISSUE, over: TARGET",
  ],
  ...["AFFILIATION", "AFFILIATION, over: TARGET", "POSITION"],
];

const CONDITIONS = [
  ...["", "values: [-2, 2]", "values: [0]", 'filter: { coder: ["anna"] }', 'filter: { coder: ["boris", "judge"] }'],
  ...["filter: { method: [ADJUDICATED] }", "filter: { act: [WARN, ASSERT] }", "filter: { stance: { min: 1 } }"],
  ...["filter: { agreement: { max: 0 } }", 'filter: { toward: ["south", "north"] }', 'filter: { issue: ["peace"] }'],
  ...[
    'filter: { onBehalfOf: ["north", "stranger", "south"] }',
    "voice: SPEAKER",
    'voice: SPEAKER, filter: { speaker: ["stranger", "east"] }',
  ],
  ...['values: [-1, 2], filter: { coder: ["anna", "boris"], during: { from: "2020", to: "2021", match: WITHIN } }'],
];

test.each(NETWORKS)("whatever is asked of %s, a tie opens into as many statements as count in it", async (kind) => {
  let ties = 0;
  for (const condition of CONDITIONS) {
    const { data, errors } = await ask(
      `{ network(kind: ${kind}, ${condition}) { edges { source target n statements(first: 100) { totalCount nodes { id } } } } }`,
    );
    expect({ condition, errors }).toEqual({ condition, errors: [] });
    for (const { source, target, n, statements } of data.network.edges) {
      const opened = { totalCount: statements.totalCount, nodes: statements.nodes.length };
      expect({ condition, source, target, ...opened }).toEqual({ condition, source, target, totalCount: n, nodes: n });
      ties++;
    }
  }
  expect(ties).toBeGreaterThan(20);
});

test("a page of these statements goes on where the one before ended", async () => {
  const page = async (given: string) => {
    const { data, errors } = await ask(
      `{ network(kind: CONGRUENCE, values: [-2, 0, 2]) { edges { statements(${given}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }`,
    );
    expect(errors).toEqual([]);
    return data.network.edges[0].statements;
  };
  const whole = (await page("first: 100")).nodes;
  const found: Shapeless[] = [];
  let next = await page("first: 4");
  for (;;) {
    found.push(...next.nodes);
    if (!next.pageInfo.hasNextPage) break;
    next = await page(`first: 4, after: "${next.pageInfo.endCursor}"`);
  }
  expect(found).toEqual(whole);
  expect(whole.length).toBeGreaterThan(8);
});

test("both sides of a shift open into the statements that count", async () => {
  for (const given of [
    'at: "2021"',
    'at: "2021", over: ISSUE',
    'at: "2021", filter: { coder: ["boris"] }',
    "voice: SPEAKER",
  ]) {
    const sides = "statementCount statements(first: 100) { totalCount }";
    const { data, errors } = await ask(
      `{ shifts(${given}) { candidates { straddling before { ${sides} } after { ${sides} } } } }`,
    );
    expect(errors).toEqual([]);
    for (const { before, after } of data.shifts.candidates)
      for (const { statementCount, statements } of [before, after])
        expect({ given, count: statements.totalCount }).toEqual({ given, count: statementCount });
  }
});
