import { emptyGraph } from "../graph.js";

test("a graph that a test left behind is gone before the next one begins", async () => {
  const graph = await emptyGraph();
  await graph.write((ask) => ask("UNWIND range(1, 12000) AS n CREATE (:Actor {id: toString(n)})"));
  await emptyGraph();
  const [counted] = await graph.read("MATCH (n) WHERE NOT n:Term|Schema RETURN count(n) AS nodes");
  expect(counted).toEqual({ nodes: 0 });
});
