import { graphql } from "graphql";
import { schema } from "../../src/api/schema.js";
import type { Graph } from "../../src/graph/driver.js";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { byPlan, compareBothWays, contextOver, plain } from "./both-ways.js";

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph(NEIGHBOURS);
});

test("an operation is answered alike by its plan and by graphql-js; what has an error is left to graphql-js", async () => {
  expect(await compareBothWays(graph, { numRuns: 30, seed: 20261124 })).toBeGreaterThan(15);
});

test("where the graph breaks a promise of the schema, graphql-js tells of it and nulls what has to be null", async () => {
  const holed: Graph = { ...graph, read: async () => [{ statement: { gist: null, id: "x" } }] };
  const query = '{ statement(id: "x") { id gist } }';
  expect(await byPlan(query, contextOver(holed))).toBeNull();
  const { data, errors } = await graphql({ schema, source: query, contextValue: contextOver(holed) });
  expect(plain(data)).toEqual({ statement: null });
  expect(errors?.[0]?.message).toBe("Cannot return null for non-nullable field Statement.gist.");
});

test("what a plan has asked is not asked again by graphql-js", async () => {
  let reads = 0;
  const counting: Graph = {
    ...graph,
    read: async () => {
      reads++;
      return [{ statement: { gist: null } }];
    },
  };
  const query = '{ statement(id: "x") { gist } }';
  const contextValue = contextOver(counting);
  await byPlan(query, contextValue);
  await graphql({ schema, source: query, contextValue });
  expect(reads).toBe(1);
});
