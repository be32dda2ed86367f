import { emptyGraph } from "../graph.js";
import { importText } from "../import/import-text.js";
import { rowsByChance } from "../import/rows-by-chance.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  const graph = await emptyGraph();
  await importText(graph, "icews-events", rowsByChance(500));
  ask = askerOf(graph);
});

/** All actors in an order, page by page, each with how many statements were made on its behalf. */
async function walked(order: string, first: number): Promise<{ id: string; said: number }[]> {
  const actors: { id: string; said: number }[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data, errors } = await ask(
      `query ($after: String) { actors(orderBy: ${order}, first: ${first}, after: $after) {
        nodes { id statements(role: ON_BEHALF_OF) { totalCount } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data.actors;
    actors.push(...nodes.map(({ id, statements }: Shapeless) => ({ id, said: statements.totalCount })));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return actors;
}

test("actors come by what is said on their behalf, and page by page each comes once", async () => {
  const byId = await walked("ID", 100);
  expect(byId.length).toBeGreaterThan(20);
  const expected = byId.toSorted((one, other) => other.said - one.said || (one.id < other.id ? -1 : 1));
  expect(new Set(expected.map(({ said }) => said)).size).toBeLessThan(expected.length);
  expect(await walked("STATEMENTS_DESC", 7)).toEqual(expected);
});

test("the filter narrows actors in this order too, and their total", async () => {
  const filter = "filter: { kind: [STATE] }";
  const { data } = await ask(
    `{ most: actors(orderBy: STATEMENTS_DESC, first: 100, ${filter}) { totalCount nodes { id } } all: actors(${filter}, first: 100) { totalCount nodes { id } } }`,
  );
  const ids = ({ nodes }: Shapeless) => nodes.map(({ id }: Shapeless) => id);
  expect(ids(data.most).toSorted()).toEqual(ids(data.all));
  expect(data.most.totalCount).toBe(data.all.totalCount);
  expect(data.all.totalCount).toBeGreaterThan(1);
});

test("a cursor of one order is refused in the other", async () => {
  for (const [order, other] of [
    ["ID", "STATEMENTS_DESC"],
    ["STATEMENTS_DESC", "ID"],
  ]) {
    const { data } = await ask(`{ actors(orderBy: ${order}, first: 1) { pageInfo { endCursor } } }`);
    const { endCursor } = data.actors.pageInfo;
    const { errors } = await ask(`{ actors(orderBy: ${other}, after: "${endCursor}") { nodes { id } } }`);
    expect(errors[0]?.message).toMatch(/is not a cursor of this list/);
  }
});
