import type { Dossier } from "../../src/dossier/format.js";
import { loadDossier, unloadDossier } from "../../src/dossier/load.js";
import { auditGraph } from "../../src/graph/audit.js";
import type { Graph } from "../../src/graph/driver.js";
import { emptyGraph } from "../graph.js";
import { draft, draftWith, noTexts, sealed, theText } from "../harbours.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
});

afterEach(async () => {
  const broken = (await auditGraph(graph)).filter(({ violations }) => violations.length > 0);
  expect(broken).toEqual([]);
});

const load = (dossier: Dossier) => loadDossier(graph, dossier, theText);

/** Everything in the graph but the vocabulary, the schema's version and the moment of loading. */
async function everything(): Promise<string[]> {
  const rows = await graph.read(`
    MATCH (node) WHERE NOT node:Term AND NOT node:Dossier AND NOT node:Schema
    OPTIONAL MATCH (node)-[edge]->(end)
    RETURN labels(node) AS labels, properties(node) AS node, type(edge) AS type, properties(edge) AS edge, end.id AS end`);
  return rows.map((row) => JSON.stringify(sortKeys(row))).sort();
}

const sortKeys = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort()
          .map(([key, inner]) => [key, sortKeys(inner)]),
      )
    : value;

/** The same dossier by another coder of another source, with its statements under other ids. */
const another = (...changes: [string, string][]): Dossier =>
  sealed(
    changes.reduce(
      (text, [words, others]) => text.replaceAll(words, others),
      draft
        .replace("id: harbours\n", "id: second\n")
        .replace("id: harbour-post ", "id: second-post ")
        .replaceAll(/\bpilot(?=[:,])/g, "second-pilot")
        .replaceAll(/(they-closed|passengers-w|channel-open|quay-reopened|talks)(?=[\w-]*[:,}\n])/g, "second-$1")
        .replaceAll("on: second-channel-open", "on: channel-open")
        .replace("  second-channel-open: {name", "  channel-open: {name"),
    ),
  );

test("a dossier is loaded whole", async () => {
  expect(await load(sealed())).toMatchObject({ dossier: "harbours", changed: 0, unchanged: 0, removed: 0 });
  expect(
    await graph.read(
      `MATCH (s:Statement {id: "channel-open"})-[r:ON_BEHALF_OF]->(a) RETURN r.tenure AS tenure, a.id AS actor, s.key AS key`,
    ),
  ).toEqual([{ tenure: "ana-berzina/foreign-minister/2022-05", actor: "nordland", key: "2024-03-12|channel-open" }]);
});

test("loading it twice changes nothing", async () => {
  const { created } = await load(sealed());
  const before = await everything();
  expect(await load(sealed())).toMatchObject({ created: 0, changed: 0, unchanged: created, removed: 0 });
  expect(await everything()).toEqual(before);
});

test("a changed dossier changes just that", async () => {
  await load(sealed());
  const changed = sealed(draftWith(["gist: A pilot says", "gist: One pilot says"], ["stance: 1", "stance: 2"]));
  expect(await load(changed)).toMatchObject({ created: 0, changed: 2, removed: 0 });
  const after = await everything();
  graph = await emptyGraph();
  await load(changed);
  expect(after).toEqual(await everything());
});

test("what a dossier no longer says is gone, and comes back", async () => {
  await load(sealed());
  const whole = await everything();
  const { "channel-open": _, "quay-reopened": __, ...statements } = sealed().statements;
  const { "ana-berzina": ___, "harbour-council": ____, ...actors } = sealed().actors;
  const shorter = { ...sealed(), statements, actors };
  expect((await load(shorter)).removed).toBeGreaterThan(4);
  expect(await graph.read(`MATCH (n {id: "ana-berzina"}) RETURN n`)).toEqual([]);
  expect(await graph.read(`MATCH ()-[p:POSITION]->() RETURN p`)).toEqual([]);
  await load(sealed());
  expect(await everything()).toEqual(whole);
});

test("an actor that something else refers to stays", async () => {
  await load(sealed());
  await graph.write((ask) =>
    ask(`MATCH (a:Actor {id: "harbour-council"}) CREATE (a)<-[:KEEPS]-(:Note {id: "a-note"})`),
  );
  const { "channel-open": _, "quay-reopened": __, ...statements } = sealed().statements;
  const { "harbour-council": ___, ...actors } = sealed().actors;
  await load({ ...sealed(), statements, actors });
  expect(await graph.read(`MATCH (a:Actor {id: "harbour-council"}) RETURN a.id AS id`)).toHaveLength(1);
});

test("two dossiers may say the same actor, and it stays until neither does", async () => {
  await load(sealed());
  const first = await everything();
  await load(another(["name: Sudland\n", "name: Sudland\n    iso3: SUD\n"]));
  expect(await graph.read(`MATCH (a:Actor {id: "sudland"}) RETURN a.iso3 AS iso3`)).toEqual([{ iso3: "SUD" }]);
  await load({ ...another(), actors: {}, issues: {}, events: {}, statements: {} });
  const rest = (await everything()).filter((row) => !row.includes("second"));
  expect(rest).toEqual(first);
});

test("two dossiers that contradict each other are refused, both by name, and nothing is loaded", async () => {
  await load(sealed());
  const before = await everything();
  const contradicting = another(["kind: POPULATION, name: Passengers", "kind: COALITION, name: Passengers"]);
  await expect(load(contradicting)).rejects.toThrow(
    'The actor "passengers" has the kind "COALITION" in the dossier "second" and "POPULATION" in "harbours"; make them agree or choose another id.',
  );
  expect(await everything()).toEqual(before);
});

test("an unnamed voice is never shared", async () => {
  await load(sealed());
  const { pilot } = sealed().actors;
  if (!pilot) throw new Error("The draft has a pilot.");
  await expect(load({ ...another(), actors: { ...another().actors, pilot } })).rejects.toThrow(
    'The unnamed voice "pilot" of the dossier "second" is that of "harbours" too',
  );
});

test("a statement's id that another dossier has is refused", async () => {
  await load(sealed());
  const copy = { ...sealed(), id: "copy" };
  await expect(load(copy)).rejects.toThrow(
    'The statement "channel-open" is in the dossier "harbours" already; give the one in "copy" another id.',
  );
});

test("two loads at once leave what one after the other does", async () => {
  await load(sealed());
  await load(another());
  const expected = await everything();
  graph = await emptyGraph();
  await Promise.all([load(sealed()), load(another()), load(sealed())]);
  expect(await everything()).toEqual(expected);
});

test("without its text a dossier is loaded, and its anchors are not held", async () => {
  await loadDossier(graph, sealed(), noTexts);
  expect(await graph.read("MATCH ()-[p:PRINTED_IN]->() RETURN DISTINCT p.status AS status")).toEqual([
    { status: "TEXT_NOT_HELD" },
  ]);
});

test("a dossier that is unloaded leaves what others say, and can be loaded again", async () => {
  await load(another());
  const without = await everything();
  await load(sealed());
  const both = await everything();
  expect(await unloadDossier(graph, "harbours")).toMatchObject({ dossier: "harbours", created: 0, changed: 0 });
  expect(await everything()).toEqual(without);
  await load(sealed());
  expect(await everything()).toEqual(both);
});

test("a dossier that is not loaded cannot be unloaded, and those that are loaded are named", async () => {
  await load(sealed());
  await expect(unloadDossier(graph, "harbour")).rejects.toThrow(
    "No dossier harbour is loaded. Those loaded are harbours.",
  );
});
