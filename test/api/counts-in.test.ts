import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

test.each([
  '{ holder: ["north"], target: ["south"] }',
  '{ holder: ["north"], target: ["south"], targetBasis: [IMPLIED], voice: null }',
  '{ holder: ["north", "east"], target: ["south", "east"], targetBasis: null }',
  '{ holder: ["Nora North"], voice: SPEAKER }',
  '{ holder: ["stranger"] }',
  '{ target: ["south"], method: [ADJUDICATED] }',
  '{ target: ["south"], coder: ["boris"], during: { to: "2024-03-08" } }',
  '{ target: ["south"], during: { from: "2024-03-05", match: WITHIN } }',
  '{ issue: ["peace"] }',
  "{}",
  "{ holder: [] }",
])("what counts in positions %s is what these positions list", async (filter) => {
  const listed = "nodes { statements(first: 100) { nodes { id } } }";
  const { data, errors } = await ask(
    `{ statements(filter: { countsIn: ${filter} }, first: 100) { totalCount nodes { id } }
       toward: positions(filter: ${filter}, first: 100) { ${listed} }
       on: positions(filter: ${filter}, by: ISSUE, first: 100) { ${listed} } }`,
  );
  expect(errors).toEqual([]);
  const idsIn = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
  const inPositions = [...data.toward.nodes, ...data.on.nodes].flatMap(({ statements }) => idsIn(statements));
  const counted = idsIn(data.statements);
  expect(counted.toSorted()).toEqual([...new Set(inPositions)].sort());
  expect(data.statements.totalCount).toBe(counted.length);
  const { data: all } = await ask("{ statements(first: 100) { nodes { id } } }");
  expect(counted).toEqual(idsIn(all.statements).filter((id) => counted.includes(id)));
});

test.each([
  '{ holder: ["north"], target: ["south"] }',
  '{ target: ["south"] }',
  '{ holder: ["north"] }',
  '{ holder: ["Nora North"], voice: SPEAKER }',
])("what counts in positions %s is counted, and makes networks, as it is listed", async (filter) => {
  const narrowed = `filter: { countsIn: ${filter} }`;
  const { data, errors } = await ask(
    `{ statements(${narrowed}, first: 100) { nodes { onBehalfOf { actor { id } } } }
       holders: counts(by: [HOLDER], ${narrowed}) { key { actor { id } } statements }
       all: counts(by: [HOLDER, SPEAKER, TARGET, ISSUE, ACT, SOURCE, MONTH], ${narrowed}) { statements }
       network(kind: POSITION, ${narrowed}) { method }
       contradictions(${narrowed}) { method } }`,
  );
  expect(errors).toEqual([]);
  const counted: Record<string, number> = {};
  for (const { onBehalfOf } of data.statements.nodes)
    for (const { actor } of onBehalfOf) counted[actor.id] = (counted[actor.id] ?? 0) + 1;
  expect(
    Object.fromEntries(data.holders.map(({ key, statements }: Shapeless) => [key[0].actor.id, statements])),
  ).toEqual(counted);
});

test.each(["stance: { min: 1 }", "minStatements: 2"])(
  "statements are not narrowed by %s of positions",
  async (part) => {
    const { errors } = await ask(`{ statements(filter: { countsIn: { ${part} } }) { totalCount } }`);
    expect(errors[0]?.message).toMatch(/in "countsIn" is of a whole position/);
  },
);
