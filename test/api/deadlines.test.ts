import { type RunningServer, startServer } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/driver.js";
import { ARTICLE, freshGraph, STRAIT } from "../fresh-graph.js";
import type { Shapeless } from "./ask.js";

let server: RunningServer;

/** Counts what no machine counts within a hundredth of the deadline that the server asks for. */
const ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)";

/** A graph with so many readings that they are not read in time; all else it answers. */
function withManyReadings(graph: Graph): Graph {
  const isOfReadings = (text: string) => text.includes("takes:TAKES");
  return {
    ...graph,
    read: (text, params, timeout = Number.NaN) =>
      isOfReadings(text) ? graph.read(ENDLESS, {}, timeout / 100) : graph.read(text, params),
    stream: (_text, _params, onRow, timeout = Number.NaN) => graph.stream(ENDLESS, {}, onRow, timeout / 100),
  };
}

beforeAll(async () => {
  const graph = withManyReadings(await freshGraph(ARTICLE, STRAIT));
  server = await startServer({ graph, host: "127.0.0.1", port: 0, texts: "no-such-folder", log: "/dev/null" });
});
afterAll(() => server.close());

async function ask(query: string): Promise<Shapeless> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(server.url, { method: "POST", headers, body: JSON.stringify({ query }) });
  return response.json();
}

test.each([
  [
    'network(kind: CONFLICT, ego: "Alder") { method }',
    "Narrow the filter to fewer actors, issues or days. On the command",
  ],
  ["networks(kind: CONFLICT, issueLevel: 0, window: { size: 30 }) { method }", 'by a greater "step".'],
  ["polarisation { score }", "Narrow the filter to fewer actors, issues or days."],
  ["shifts { method }", 'or name a day by "at".'],
  ["contradictions { method }", 'or give a shorter "within".'],
  ['figureSeries(measure: "ships") { measure }', "Narrow the filter to fewer actors or days."],
  ['positionSeries(holder: "Cedar", target: "Alder") { straddling }', "Name one issue, or a narrower one."],
])("%s is refused where its statements are not read in time, with what to narrow", async (field, narrow) => {
  const { errors } = await ask(`{ ${field} }`);
  expect(errors).toEqual([
    {
      message: expect.stringMatching(/^This takes longer than the 5 seconds that an answer may\. /),
      path: [field.match(/^\w+/)?.[0]],
      locations: expect.anything(),
      extensions: { code: "TOO_EXPENSIVE" },
    },
  ]);
  expect(errors[0].message).toContain(narrow);
});

test("a list that takes too long is still told as such", async () => {
  const { errors } = await ask('{ actor(name: "France") { positionsHeld(by: ISSUE) { nodes { stance } } } }');
  expect(errors[0].extensions).toEqual({ code: "TIMEOUT" });
});
