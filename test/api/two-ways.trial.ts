import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { compareBothWays } from "./both-ways.js";

test("whatever is asked, a plan and graphql-js answer alike", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  expect(await compareBothWays(graph, { numRuns: 300, seed: Number(process.env.SEED ?? 20261125) })).toBeGreaterThan(
    150,
  );
});
