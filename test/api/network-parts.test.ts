import type { Graph } from "../../src/graph/driver.js";
import type { NetworkWanted } from "../../src/network/network.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";
import { ALL, asGiven, codedGraph, tiesAsked, tiesCounted, type Wanted } from "./coded-graph.js";

let graph: Graph;
let ask: Asker;

/** As what each issue counts at each level: p and q belong to x, q to y as well, and x to z. */
const COUNTED: readonly Readonly<Record<string, readonly string[]>>[] = [
  { p: ["z"], q: ["y", "z"], r: ["r"] },
  { p: ["x"], q: ["x"], r: ["r"] },
  { p: ["p"], q: ["q"], r: ["r"] },
];

beforeAll(async () => {
  graph = await codedGraph();
  ask = askerOf(graph);
  await graph.write((write) =>
    write(
      `UNWIND [["p", "x"], ["q", "x"], ["q", "y"], ["x", "z"]] AS step
      MERGE (wide:Issue {name: step[1]}) ON CREATE SET wide.id = "wide-" + step[1], wide.definition = ""
      WITH step, wide OPTIONAL MATCH (narrow:Issue {name: step[0]})
      WITH wide, narrow MERGE (narrow)-[:BROADER]->(wide)`,
    ),
  );
});

const leveled = (level: number) =>
  ALL.flatMap((one, at) => (COUNTED[level]?.[one.issue] ?? []).map((issue) => ({ ...one, issue, at })));

test.each<[number, Partial<NetworkWanted>]>(
  [0, 1, 2].flatMap((level) => [
    [level, { kind: "CONGRUENCE" }],
    [level, { kind: "CONFLICT", normalise: "AVERAGE", duplicates: "DOCUMENT" }],
    [level, { kind: "AFFILIATION", normalise: "PROMINENCE" }],
    [level, { kind: "CO_STATEMENT", level: "ISSUE" }],
  ]),
)("at level %i, %j counts what is said on narrower issues", async (issueLevel, wanted) => {
  const counted = tiesCounted(wanted, leveled(issueLevel));
  expect(Object.keys(counted).length).toBeGreaterThan(0);
  expect(await tiesAsked(ask, { ...wanted, issueLevel })).toEqual(counted);
});

test.each<[number, Wanted]>(
  [0, 1, 2].flatMap((level) => [
    [level, { kind: "CONGRUENCE" }],
    [level, { kind: "SUBTRACT" }],
    [level, { kind: "AFFILIATION" }],
    [level, { kind: "CO_STATEMENT", level: "ISSUE" }],
  ]),
)("at level %i, a tie of %j opens into exactly the statements that count in it", async (issueLevel, wanted) => {
  const during = 'filter: { during: { from: "2022-03", to: "2023-06", match: WITHIN } }';
  const { data, errors } = await ask(
    `{ network(${asGiven({ ...wanted, issueLevel })}, ${during}) { nodes { id label } edges { source target n statements(first: 100) { totalCount nodes { id } } } } }`,
  );
  expect(errors).toEqual([]);
  const labels = new Map<string, string>(data.network.nodes.map(({ id, label }: Shapeless) => [id, label]));
  const all = leveled(issueLevel).filter(({ earliest }) => earliest >= "2022-03" && earliest < "2023-07");
  expect(data.network.edges.length).toBeGreaterThan(0);
  for (const { source, target, n, statements } of data.network.edges) {
    const two = [labels.get(source) ?? "", labels.get(target) ?? ""];
    const isOfIssues = wanted.level === "ISSUE";
    const end = isOfIssues ? ("issue" as const) : ("actor" as const);
    const other = isOfIssues ? ("actor" as const) : ("issue" as const);
    const has = (mine: string, shared: string) => all.some((one) => one[end] === mine && one[other] === shared);
    const made = all.filter((one) =>
      wanted.kind === "AFFILIATION"
        ? one.actor === two[0] && one.issue === two[1]
        : two.includes(one[end]) && two.every((mine) => has(mine, one[other])),
    );
    expect(made).toHaveLength(n);
    const ids = new Set(made.map(({ at }) => at));
    expect(new Set(statements.nodes.map(({ id }: Shapeless) => Number(id.match(/s(\d+)$/)[1])))).toEqual(ids);
    expect(statements.totalCount).toBe(ids.size);
  }
});

test("windows and polarisation count at a level too", async () => {
  const { data, errors } = await ask(
    `{
      networks(kind: CONGRUENCE, issueLevel: 0, window: { size: 800 }) { method edges { n statements(first: 1) { totalCount } } }
      polarisation(issueLevel: 0) { method counted }
    }`,
  );
  expect(errors).toEqual([]);
  expect(data.networks[0].edges.length).toBeGreaterThan(1);
  for (const { n, statements } of data.networks[0].edges) expect(statements.totalCount).toBeLessThanOrEqual(n);
  expect(data.networks[0].method).toContain("; narrower issues counted at the broadest; ");
  expect(data.polarisation.counted).toBe(leveled(0).length);
  expect(data.polarisation.method).toContain(", narrower issues counted at the broadest; ");
});

/** The whole network, and the part of it round somebody. */
async function partOf(given: string, ego: string) {
  const fields = "method nodes { id label degree activity } edges { source target weight n }";
  const { data, errors } = await ask(
    `{ all: network(${given}) { ${fields} } part: network(${given}, ${ego}) { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return data;
}

test("the part round an actor has its neighbours after lesser ties are left out, and all ties among these", async () => {
  const { all, part } = await partOf("kind: CONGRUENCE, minWeight: 20", 'ego: "a"');
  const id = all.nodes.find(({ label }: Shapeless) => label === "a").id;
  const near = new Set(
    all.edges.flatMap(({ source, target }: Shapeless) => ([source, target].includes(id) ? [source, target] : [])),
  );
  expect(near.size).toBeGreaterThan(1);
  expect(near.size).toBeLessThan(all.nodes.length);
  expect(part.edges).toEqual(all.edges.filter(({ source, target }: Shapeless) => near.has(source) && near.has(target)));
  expect(new Set(part.nodes.map(({ id }: Shapeless) => id))).toEqual(near);
  for (const { id, degree, activity } of part.nodes) {
    expect(degree).toBe(part.edges.filter(({ source, target }: Shapeless) => [source, target].includes(id)).length);
    expect(activity).toBe(all.nodes.find((node: Shapeless) => node.id === id).activity);
  }
  expect(part.method).toContain("; the part within 1 step of a with all ties in it, whose measures these are.");
});

test("an issue can be in the middle too, and the part reaches as far as is asked", async () => {
  const issues = (await ask("{ issues { nodes { id name } } }")).data.issues.nodes;
  const ego = `ego: "${issues.find(({ name }: Shapeless) => name === "p").id}"`;
  const { part } = await partOf("kind: AFFILIATION, minStatements: 5", ego);
  expect(part.nodes.map(({ label }: Shapeless) => label)).toContain("p");
  const further = await partOf("kind: AFFILIATION, minStatements: 5", `${ego}, distance: 9`);
  expect(further.part.edges.length).toBeGreaterThan(part.edges.length);
  expect(further.part.edges).toEqual(further.all.edges);
  const among = await partOf("kind: CONGRUENCE, level: ISSUE", ego);
  expect(among.part.edges.length).toBeGreaterThan(0);
});

test.each([
  ['kind: CONFLICT, ego: "nobody of that name"', 'No actor is called "nobody of that name".'],
  ['kind: CONFLICT, level: ISSUE, ego: "a"', 'No issue has the id "a".'],
  ["kind: CONFLICT, distance: 2", '"distance" is from somebody: name whom by "ego".'],
  ['kind: CONFLICT, on: "2022"', '"on" is the day for which "ego" is meant. Give both, or neither.'],
  ['kind: CONFLICT, ego: "a", distance: 0', '"distance" is 0; give 1 or more.'],
  ["kind: CONFLICT, issueLevel: -1", '"issueLevel" is -1; give 0 for the broadest issues, or a greater number.'],
  ["kind: POSITION, issueLevel: 0", '"issueLevel" is of issues, and POSITION compares what is said of actors.'],
  ["kind: CONFLICT, over: TARGET, issueLevel: 0", '"issueLevel" is of issues, and "over: TARGET" compares what'],
])("network(%s) is refused", async (given, sentence) => {
  const { errors } = await ask(`{ network(${given}) { method } }`);
  expect(errors.map(({ message }) => message.slice(0, sentence.length))).toEqual([sentence]);
});
