import neo4j, { type Driver } from "neo4j-driver";
import { schema } from "../../src/api/schema.js";
import type { RunningServer } from "../../src/api/server.js";
import { ARTICLE, freshGraph, STRAIT } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import type { Shapeless } from "./ask.js";
import { serveAtLeisure } from "./serve.js";

let server: RunningServer;
let driver: Driver;

beforeAll(async () => {
  const graph = await freshGraph(ARTICLE, STRAIT);
  server = await serveAtLeisure(graph);
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

/** Runs a text as Neo4j Browser does: `:param` lines are evaluated as Cypher, and the rest is asked with their values. */
async function inBrowser(text: string): Promise<unknown[]> {
  const lines = text.split("\n");
  const params: Record<string, unknown> = {};
  for (const [, name = "", literal] of lines.map((line) => line.match(/^:param (\w+) => (.+);$/) ?? []))
    if (literal) params[name] = (await driver.executeQuery(`RETURN ${literal} AS value`)).records[0]?.get("value");
  const { records } = await driver.executeQuery(lines.filter((line) => !line.startsWith(":")).join("\n"), params);
  return records.map((record) => Object.values(record.toObject())[0]);
}

const QUERIES: Readonly<Record<string, string>> = {
  actor: '{ actor(name: "Paris") { id name names { text } } }',
  actors: "{ actors(filter: { kind: [STATE] }, first: 3) { nodes { id name } } }",
  statement: '{ statement(id: "they-expelled-us") { id gist quotes codings { act stance } } }',
  statements:
    '{ statements(filter: { onBehalfOf: ["France", "Baku"], during: { from: "2023" } }) { nodes { id quotes } } }',
  figureSeries:
    '{ figureSeries(measure: "refugees arrived in Armenia from Nagorno-Karabakh") { units { unit periods { from claims { figure { value } claimants { id } } } } } }',
  commitments:
    '{ commitments(filter: { onBehalfOf: ["Baku"] }) { nodes { status statement { id } promises { condition } } } }',
  source: '{ source(id: "exodus-article") { id lang codePoints } }',
  sources: "{ sources { nodes { id } } }",
  event: '{ event(id: "exodus") { id name participants { role actor { name } } } }',
  events: "{ events(filter: { kind: [MEETING] }) { nodes { id } } }",
  issue: '{ issue(id: "minority-rights") { id name narrower { id } } }',
  issues: "{ issues(first: 2) { nodes { id } } }",
  positions:
    '{ positions(filter: { holder: ["France"], stance: { max: -0.5 } }) { nodes { stance target { name } } } }',
  positionSeries:
    '{ positionSeries(holder: "Cedar", target: "Alder") { periods { from mean statements(first: 1) { nodes { id } } } } }',
  positionMatrix: '{ positionMatrix(holders: ["France"], targets: ["Russia"]) { rows { status stance } } }',
  counts: "{ counts(by: [HOLDER, ACT]) { statements key { by term actor { name } } } }",
  network: "{ network(kind: POSITION) { nodes { label } edges { weight statements(first: 1) { nodes { id } } } } }",
  networks: "{ networks(kind: AFFILIATION, window: { size: 3650 }) { from to edges { weight source } } }",
  polarisation: "{ polarisation { score splits { first { id } second { id } } } }",
  shifts: '{ shifts(at: "2021") { method candidates { at holder { id } } } }',
  contradictions: "{ contradictions { method straddling pairs { status holder { id } } } }",
  search: '{ search(text: "territorial integrity") { nodes { node { ... on Statement { id } } } } }',
  silence:
    '{ silence(actors: ["France", "Germany"], event: "exodus") { nodes { status actor { name } stance { statementCount statements(first: 1) { nodes { id } } } } } }',
  spokespersonSeries:
    '{ spokespersonSeries(actor: "France") { statementCount offices { title share statements(first: 1) { nodes { id } } } periods { from spokespersons { statementCount speaker { id } } } } }',
  vocabulary: "{ vocabulary { name terms { code } } }",
};

test("every root field is tried", () => {
  expect(Object.keys(QUERIES).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

/** The words and numbers of an answer, whatever they hang on, in one order, since maps of Cypher have none. */
function leaves(value: unknown): string[] {
  if (neo4j.isInt(value as object)) return [String(value)];
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(leaves).sort();
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}

test.each(Object.entries(QUERIES))(
  "the Cypher given for %s gives its answer in Neo4j Browser",
  async (field, query) => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-demarche-cypher": "1" },
      body: JSON.stringify({ query }),
    });
    const { data, errors, extensions } = (await response.json()) as Shapeless;
    expect(errors).toBeUndefined();
    // What a network is worked out of is read by a text of its own.
    const [given, ...before] = extensions.cypher.toReversed();
    expect(before).toHaveLength(
      [
        "network",
        "networks",
        "polarisation",
        "shifts",
        "contradictions",
        "figureSeries",
        "spokespersonSeries",
      ].includes(field)
        ? 1
        : 0,
    );
    for (const { browser } of before) expect((await inBrowser(browser)).length).toBeGreaterThan(0);
    const [value] = await inBrowser(given.browser);
    const shown = leaves(value);
    const answered = leaves(data[field]);
    expect(answered.length).toBeGreaterThan(0);
    for (const leaf of answered) {
      const at = shown.indexOf(leaf);
      expect({ leaf, isShown: at >= 0 }).toEqual({ leaf, isShown: true });
      shown.splice(at, 1);
    }
  },
);
