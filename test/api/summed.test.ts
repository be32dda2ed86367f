import fc from "fast-check";
import { loadDossier } from "../../src/dossier/load.js";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph } from "../../src/graph/driver.js";
import { emptyGraph } from "../graph.js";
import { noTexts } from "../harbours.js";
import { type Answer, askerOf } from "./ask.js";
import { ACTORS, manyYears } from "./many-years.js";

let graph: Graph;
let ask: (query: string) => Promise<Answer>;

beforeAll(async () => {
  graph = await emptyGraph();
  await loadDossier(graph, manyYears(), noTexts);
  ask = askerOf(graph);
});

/** Names all coders, so that the answer comes from the readings and not from sums, and is to be the same. */
const BY_READINGS = 'coder: ["anna", "boris", "judge"]';

const POSITION =
  "target { id } stance agreement spread median distribution statementCount first last statements(first: 100) { totalCount nodes { id } }";
const all = JSON.stringify(ACTORS);

/** Every way of asking for positions toward actors, under a filter. */
const everyWay = (filter: string) => `{
  positions(filter: {${filter}}, first: 100) { totalCount nodes { holder { id } ${POSITION} } }
  asked: positions(filter: {holder: ${all}, target: ["south", "east"], ${filter}}, first: 100) { totalCount nodes { holder { id } ${POSITION} } }
  ${["east", "stranger"].map((id) => `${id}: actor(id: "${id}") { positionsHeld(filter: {${filter}}, first: 100) { totalCount nodes { ${POSITION} } } }`).join("\n")}
  actor(id: "south") { positionsReceived(filter: {stance: {min: 0}, minStatements: 2, ${filter}}, first: 100) { totalCount nodes { holder { id } ${POSITION} } } }
  positionMatrix(holders: ${all}, targets: ${all}, filter: {${filter}}) { rows { status stance statementCount statements(first: 100) { nodes { id } } } }
}`;

const dates = fc.constantFrom(
  ...[
    "0001",
    "2019",
    "2020",
    "2021",
    "2020-01-01",
    "2020-12-31",
    "2020-06",
    "2021-03-15",
    "2021-11",
    "2022-01-01",
    "9999",
  ],
);
const ranges = fc
  .tuple(dates, dates, fc.constantFrom("OVERLAPS", "WITHIN"))
  .filter(([from, to]) => from.slice(0, 4) < to.slice(0, 4) || from === to)
  .map(([from, to, match]) => `from: "${from}", to: "${to}", match: ${match}`);

/** An answer whose means are equal where they differ by no more than the order of their summing. */
const rounded = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer), (_, value) => (typeof value === "number" ? Number(value.toFixed(9)) + 0 : value));

async function expectSame(filter: string): Promise<void> {
  const sums = await ask(everyWay(filter));
  const readings = await ask(everyWay(`${filter} ${BY_READINGS}`));
  expect(sums.errors).toEqual([]);
  expect(readings.errors).toEqual([]);
  expect({ filter, answer: rounded(sums.data) }).toEqual({ filter, answer: rounded(readings.data) });
}

test("over all time, positions by the sums that are kept are those by the readings", async () => {
  await expectSame("");
  expect((await ask(everyWay(""))).data.positions.totalCount).toBeGreaterThan(5);
});

test("in any range of days, positions by the sums that are kept are those by the readings", async () => {
  await fc.assert(
    fc.asyncProperty(ranges, (range) => expectSame(`during: {${range}}`)),
    { numRuns: 12, seed: 20261126 },
  );
}, 120_000);

test("the sums of a graph are those of its readings, for every audit", async () => {
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
  const [{ sums } = { sums: 0 }] = await graph.read("MATCH (kept:Sum) RETURN count(kept) AS sums");
  expect(Number(sums)).toBeGreaterThan(30);
});
