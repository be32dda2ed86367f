import { readCypher } from "../src/graph/cypher-file.js";
import type { Graph } from "../src/graph/driver.js";
import { askerOf } from "./api/ask.js";
import { paramsOf } from "./cypher/params.js";
import { contentOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";
import { flattened, partsOf, type Row, tableOf } from "./recipes.js";

const parts = partsOf(contentOf("docs/recipes.md"));

test("there are recipes, each of a question of its own and a file of its own", () => {
  const recipes = parts.flatMap(({ recipes }) => recipes);
  expect(recipes.length).toBeGreaterThan(20);
  expect(new Set(recipes.map(({ question }) => question)).size).toBe(recipes.length);
  expect(new Set(recipes.map(({ file }) => file)).size).toBe(recipes.length);
});

/** These columns of rows, each row once, in an order of its own. */
const distinct = (rows: readonly Row[], columns: readonly string[]): string[] =>
  [...new Set(rows.map((row) => JSON.stringify(columns.map((column) => row[column]))))].sort();

describe.each(parts)("$heading", ({ dossiers, recipes }) => {
  let graph: Graph;

  beforeAll(async () => {
    graph = await freshGraph(ARTICLE, ...dossiers);
  });

  test.each(recipes)("$question has one answer in GraphQL and in Cypher", async ({ graphql, file, table }) => {
    const rows = await graph.read(readCypher("explore", file).text, await paramsOf(graph, "explore", file));
    expect(tableOf(rows)).toBe(table);

    const { data, errors } = await askerOf(graph)(graphql);
    expect(errors).toEqual([]);
    const same = flattened(data, Object.keys(rows[0] ?? {}));
    const columns = Object.keys(same[0] ?? {});
    expect(columns.length).toBeGreaterThan(1);
    expect(distinct(same, columns)).toEqual(distinct(rows, columns));
  });
});
