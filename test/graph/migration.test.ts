import { auditGraph } from "../../src/graph/audit.js";
import { type Graph, openGraph } from "../../src/graph/driver.js";
import { MIGRATIONS, type Migration, migrate, SCHEMA_VERSION, standingOf } from "../../src/graph/migration.js";
import { applySchema } from "../../src/graph/schema.js";
import { version } from "../../src/package-root.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { emptyGraph, testAddress } from "../graph.js";
import { makeOld } from "../old-graph.js";

async function graphOf010(): Promise<Graph> {
  const graph = await freshGraph(ARTICLE);
  await makeOld(graph);
  return graph;
}

const migration = (number: number, text: string): Migration => ({
  id: `00${number}-tried`,
  version: number,
  question: "Is this tried?",
  text,
});

/** Each gives every actor one mark more, so that running it twice would show. */
const marks = (number: number): Migration =>
  migration(number, `MATCH (a:Actor) SET a.marks = coalesce(a.marks, []) + ${number}`);

const LOG = "MATCH (m:Migration) RETURN m.id AS id, m.by AS by, m.at AS at ORDER BY id";
const MARKS = "MATCH (a:Actor) RETURN DISTINCT a.marks AS marks";

test("migrations are numbered from 1 without a gap", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  expect(MIGRATIONS.filter(({ id }) => !/^\d{3}-[a-z0-9-]+$/.test(id))).toEqual([]);
});

test("a new graph has the newest version, and went through no migration", async () => {
  const graph = await emptyGraph();
  expect(await standingOf(graph)).toEqual({ is: "CURRENT", version: SCHEMA_VERSION, by: version });
  expect(await graph.read(LOG)).toEqual([]);
});

test("a start later changes nothing in the record", async () => {
  const graph = await emptyGraph();
  const record = () => graph.read("MATCH (s:Schema) RETURN s.version AS version, s.at AS at, s.by AS by");
  const before = await record();
  await applySchema(graph);
  expect(await record()).toEqual(before);
});

test("a graph of 0.1.0 is refused until it is migrated; then its log says what was run, when and by whom", async () => {
  const graph = await graphOf010();
  expect(await standingOf(graph)).toEqual({ is: "OLDER", version: 0, by: null });
  await expect(applySchema(graph)).rejects.toThrow(
    `The graph has schema version 0, and Démarche ${version} needs version ${SCHEMA_VERSION}.`,
  );
  const said: string[] = [];
  await migrate(graph, ({ id }) => said.push(id));
  expect(said).toEqual(MIGRATIONS.map(({ id }) => id));
  const log = await graph.read(LOG);
  expect(log).toEqual(MIGRATIONS.map(({ id }) => ({ id, by: version, at: expect.stringMatching(/^\d{4}-.*Z$/) })));
  await applySchema(graph);
  expect(await standingOf(graph)).toMatchObject({ is: "CURRENT" });
});

test("migrated, a graph of 0.1.0 is what its dossiers make today", async () => {
  const ROLES =
    "MATCH (c:Coding)-[r:TOWARD|ON]->() RETURN c.id AS id, type(r) AS type, properties(r) AS props ORDER BY id, type UNION MATCH (s:Sum) RETURN s.holder AS id, s.target AS type, properties(s) AS props ORDER BY id, type, props.since, props.until UNION MATCH (c:Coding)-[r:PROMISE_OF]->() RETURN c.id AS id, r.role AS type, properties(r) AS props ORDER BY id, type, props.actor UNION MATCH (s:Statement) WHERE s.outcome IS NOT NULL RETURN s.id AS id, s.outcome AS type, {} AS props ORDER BY id";
  const graph = await freshGraph(ARTICLE, NEIGHBOURS);
  const today = await graph.read(ROLES);
  expect(today.length).toBeGreaterThan(10);
  await makeOld(graph);
  expect(await graph.read(ROLES)).not.toEqual(today);
  await migrate(graph);
  await applySchema(graph);
  expect(await graph.read(ROLES)).toEqual(today);
  expect((await auditGraph(graph)).filter(({ violations }) => violations.length > 0)).toEqual([]);
});

test("a graph of a newer version is refused by versions and program, and nothing in it is changed", async () => {
  const graph = await freshGraph(ARTICLE);
  await graph.write((ask) => ask("MATCH (s:Schema) SET s.version = 99, s.by = '7.0.0' WITH s MATCH (t:Term) DELETE t"));
  await expect(applySchema(graph)).rejects.toThrow(
    `The graph has schema version 99, made by Démarche 7.0.0, and this is Démarche ${version}, which knows versions up to ${SCHEMA_VERSION}.`,
  );
  expect(await graph.read("MATCH (t:Term) RETURN count(t) AS terms")).toEqual([{ terms: 0 }]);
});

test("each migration is run once, in order, and one that comes later alone", async () => {
  const graph = await graphOf010();
  const ids = async (...list: Migration[]) => (await migrate(graph, undefined, list)).map(({ id }) => id);
  expect(await ids(marks(1), marks(2))).toEqual(["001-tried", "002-tried"]);
  expect(await ids(marks(1), marks(2))).toEqual([]);
  expect(await ids(marks(1), marks(2), marks(3))).toEqual(["003-tried"]);
  expect(await graph.read(MARKS)).toEqual([{ marks: [1, 2, 3] }]);
  expect((await graph.read(LOG)).map(({ id }) => id)).toEqual(["001-tried", "002-tried", "003-tried"]);
});

test("one that fails leaves nothing of itself, and those before it stay done", async () => {
  const graph = await graphOf010();
  const fails = migration(2, "MATCH (a:Actor) SET a.marks = a.marks + 2 WITH a RETURN 1 / 0");
  await expect(migrate(graph, undefined, [marks(1), fails])).rejects.toThrow(/zero/);
  expect(await graph.read(MARKS)).toEqual([{ marks: [1] }]);
  expect(await standingOf(graph)).toMatchObject({ version: 1 });
  await migrate(graph, undefined, [marks(1), marks(2)]);
  expect(await graph.read(MARKS)).toEqual([{ marks: [1, 2] }]);
});

test("of two programs that migrate at once, each migration is run by one", async () => {
  const graph = await graphOf010();
  const other = await openGraph(testAddress());
  try {
    const list = [marks(1), marks(2), marks(3)];
    const runs = await Promise.all([migrate(graph, undefined, list), migrate(other, undefined, list)]);
    expect(
      runs
        .flat()
        .map(({ version }) => version)
        .toSorted(),
    ).toEqual([1, 2, 3]);
    expect(await graph.read(MARKS)).toEqual([{ marks: [1, 2, 3] }]);
  } finally {
    await other.close();
  }
});

test("one that has transactions of its own is run outside of ours, and again where it was killed half-way", async () => {
  const graph = await graphOf010();
  const inBatches = (broken: string) =>
    migration(1, `MATCH (a:Actor) ORDER BY a.id CALL (a) { SET a.seen = ${broken} } IN TRANSACTIONS OF 5 ROWS`);
  await expect(
    migrate(graph, undefined, [inBatches("1 / (CASE a.id WHEN 'russia' THEN 0 ELSE 1 END)")]),
  ).rejects.toThrow(/zero/);
  const [half] = await graph.read("MATCH (a:Actor) WHERE a.seen = 1 RETURN count(a) AS seen");
  expect(half?.seen).toBeGreaterThan(0);
  expect(await standingOf(graph)).toMatchObject({ version: 0 });
  await migrate(graph, undefined, [inBatches("1")]);
  expect(await graph.read("MATCH (a:Actor) WHERE a.seen IS NULL RETURN a.id AS id")).toEqual([]);
  expect(await standingOf(graph)).toMatchObject({ version: 1 });
});

test("a new graph is not migrated", async () => {
  const graph = await emptyGraph();
  await graph.write((ask) => ask("MATCH (s:Schema) DELETE s"));
  expect(await migrate(graph, undefined, [marks(1)])).toEqual([]);
  expect(await standingOf(graph)).toMatchObject({ is: "NEW" });
});
