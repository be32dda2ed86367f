import { differences, takeCensus } from "../../src/graph/census.js";
import { SCHEMA_VERSION } from "../../src/graph/migration.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";

test("a census counts by label and type, and has every dossier's hash", async () => {
  const graph = await freshGraph(ARTICLE);
  const census = await takeCensus(graph);
  expect(census).toMatchObject({
    schema: SCHEMA_VERSION,
    nodes: { Dossier: 1, Schema: 1, Statement: 7 },
    relationships: { READS: 9 },
    dossiers: { "nagorno-karabakh-exodus": expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(differences(census, await takeCensus(graph))).toEqual([]);
});

test("whatever is not as it was counted is told", () => {
  const counted = { schema: 1, nodes: { Actor: 2, Name: 1 }, relationships: { NAMES: 1 }, dossiers: { war: "ab" } };
  const found = { schema: 2, nodes: { Actor: 3, Event: 1 }, relationships: { NAMES: 1 }, dossiers: { war: "cd" } };
  expect(differences(counted, found)).toEqual([
    "nodes of label Actor: 2 counted, 3 found",
    "nodes of label Name: 1 counted, none found",
    "nodes of label Event: none counted, 1 found",
    "hash of dossier war: ab counted, cd found",
    "schema version: 1 counted, 2 found",
  ]);
});
