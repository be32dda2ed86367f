import { loadDossier } from "../../src/dossier/load.js";
import { verifyAnchors } from "../../src/dossier/verify.js";
import type { Graph } from "../../src/graph/driver.js";
import { emptyGraph } from "../graph.js";
import { noTexts, sealed, theText } from "../harbours.js";

let graph: Graph;

beforeAll(async () => {
  graph = await emptyGraph();
  await loadDossier(graph, sealed(), noTexts);
});

const statuses = async () =>
  (await graph.read("MATCH ()-[p:PRINTED_IN]->() RETURN DISTINCT p.status AS status")).map(({ status }) => status);

test("a text that has come in verifies its anchors", async () => {
  expect(await verifyAnchors(graph, theText)).toEqual({ counts: { VERIFIED: 5 }, astray: [] });
  expect(await statuses()).toEqual(["VERIFIED"]);
});

test("a text that is gone leaves its anchors unverified", async () => {
  expect(await verifyAnchors(graph, noTexts)).toEqual({ counts: { TEXT_NOT_HELD: 5 }, astray: [] });
  expect(await statuses()).toEqual(["TEXT_NOT_HELD"]);
});

test("words that stand elsewhere are MOVED, and words that stand nowhere are LOST", async () => {
  await graph.write(async (ask) => {
    await ask(`MATCH (:Event)-[p:PRINTED_IN]->() SET p.start = p.start + 1, p.end = p.end + 1`);
    await ask(
      `MATCH (:Statement {id: "they-closed-the-quay"})-[p:PRINTED_IN]->() SET p.quotes = ["They cloned the quay"]`,
    );
  });
  expect(await verifyAnchors(graph, theText)).toMatchObject({
    counts: { VERIFIED: 3, MOVED: 1, LOST: 1 },
    astray: [
      { id: "talks", status: "MOVED" },
      { id: "they-closed-the-quay", status: "LOST" },
    ],
  });
});
