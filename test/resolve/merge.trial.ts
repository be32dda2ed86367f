import { loadDossier } from "../../src/dossier/load.js";
import { emptyGraph } from "../graph.js";
import { noTexts } from "../harbours.js";
import { crowd } from "./crowd.js";
import { mergesLeaveNothing } from "./taken-back.js";

test("twenty-five times, what is merged and taken back leaves the graph as it was", async () => {
  const graph = await emptyGraph();
  await loadDossier(graph, crowd(), noTexts);
  await mergesLeaveNothing(graph, { numRuns: 25, seed: Number(process.env.SEED ?? 20261126) });
});
