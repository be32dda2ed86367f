import type { Graph } from "../../src/graph/driver.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";
import { filtersAgree, idsUnder, pagesAgree } from "./list-laws.js";

let graph: Graph;
let ask: Asker;

beforeAll(async () => {
  graph = await freshGraph(NEIGHBOURS, ARTICLE);
  ask = askerOf(graph);
});

const RUNS = { numRuns: 3, seed: 20261125 };

test("a filter gives what each of its conditions gives, and those on readings together", () => filtersAgree(ask, RUNS));

test("walked page by page, a list gives each of its entries once, in its order", () => pagesAgree(ask, RUNS));

test("an entry that is added while a list is walked neither hides nor repeats another", async () => {
  const page = (after: string | null) =>
    ask("query ($after: String) { statements(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }", {
      after,
    });
  const before = await idsUnder(ask, []);
  const first = (await page(null)).data.statements;
  await graph.write((run) =>
    run(
      'CREATE (:Statement {id: "newcomer", key: "2099-01-01|newcomer", gist: "", quotes: [], mode: "DIRECT", lang: "und", earliest: "2099-01-01", latest: "2099-01-01", negated: false, reiterates: false})',
    ),
  );
  const second = (await page(first.pageInfo.endCursor)).data.statements;
  await graph.write((run) => run('MATCH (newcomer:Statement {id: "newcomer"}) DELETE newcomer'));
  expect([...first.nodes, ...second.nodes].map(({ id }: Shapeless) => id)).toEqual(before.slice(0, 6));
});

const FILTERS = [
  "{}",
  "{ voice: SPEAKER }",
  "{ targetBasis: [NAMED, PRONOUN, IMPLIED] }",
  '{ coder: ["anna"] }',
  '{ during: { from: "2024-03-02" } }',
  "{ method: [HAND] }",
];

test.each(FILTERS)(
  "under %s a matrix cell equals the position, and both the count of their statements",
  async (filter) => {
    const actors = '["north", "south", "east", "league", "nora-north", "france", "russia", "azerbaijan", "armenia"]';
    const { data, errors } = await ask(`{
    positionMatrix(holders: ${actors}, targets: ${actors}, filter: ${filter}) {
      holders { id } targets { id } rows { status stance statementCount statements(first: 100) { totalCount nodes { id } } } }
    positions(filter: ${filter}, first: 100) {
      nodes { holder { id } target { id } stance statementCount statements(first: 100) { nodes { id } } } } }`);
    expect(errors).toEqual([]);
    const { holders, targets, rows } = data.positionMatrix;
    const positions = new Map(data.positions.nodes.map((one: Shapeless) => [`${one.holder.id}>${one.target.id}`, one]));
    let stances = 0;
    for (const [row, holder] of holders.entries())
      for (const [column, target] of targets.entries()) {
        const cell = rows[row][column];
        const position = positions.get(`${holder.id}>${target.id}`) as Shapeless;
        expect(cell.statements.totalCount).toBe(cell.statementCount);
        expect(cell.status === "STANCE").toBe(cell.stance !== null);
        const same = { stance: cell.stance, statementCount: cell.statementCount, ids: cell.statements.nodes };
        expect({ holder, target, ...same }).toEqual({
          ...{ holder, target, stance: position?.stance ?? null, statementCount: position?.statementCount ?? 0 },
          ids: position?.statements.nodes ?? [],
        });
        if (cell.status === "STANCE") stances++;
      }
    expect(stances).toBeGreaterThan(2);
  },
);

/** Items by what they have in common; Node 20 has no Object.groupBy. */
function group<Item>(items: readonly Item[], by: (item: Item) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = {};
  for (const item of items) groups[by(item)] = [...(groups[by(item)] ?? []), item];
  return groups;
}

/** Another program that says what positions are, from the readings alone. */
function positionsOf(
  readings: readonly Shapeless[],
): Record<string, { stance: number | null; statementCount: number }> {
  const median = (values: number[]): number | null => {
    const sorted = values.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    if (low === undefined || high === undefined) return null;
    if (low * high < 0) return 0;
    return Math.abs(low) < Math.abs(high) ? low : high;
  };
  const byStatement = group(readings, ({ pair, statement }) => `${pair}|${statement}`);
  const counted = Object.values(byStatement).flatMap((all = []) => {
    const judged = all.filter(({ method }) => method === "ADJUDICATED");
    const stances = (judged.length > 0 ? judged : all).flatMap(({ stance }) => stance ?? []);
    return { pair: String(all[0]?.pair), stance: median(stances) };
  });
  const byPair = group(counted, ({ pair }) => pair);
  return Object.fromEntries(
    Object.entries(byPair).map(([pair, statements = []]) => {
      const stances = statements.flatMap(({ stance }) => stance ?? []);
      const stance = stances.length === 0 ? null : stances.reduce((sum, one) => sum + one, 0) / stances.length;
      return [pair, { stance, statementCount: statements.length }];
    }),
  );
}

test("what positions say can be worked out from the readings by another program", async () => {
  const readings = await graph.read(`
    MATCH (holder:Actor)<-[role:ON_BEHALF_OF]-(statement:Statement)<-[:READS]-(coding:Coding)-[toward:TOWARD]->(target:Actor)
    WHERE NOT statement.negated AND coding.supersededAt IS NULL AND coding.method <> "MACHINE"
      AND toward.basis <> "IMPLIED" AND holder.kind <> "UNNAMED" AND role.basis <> "ATTRIBUTED"
    RETURN holder.id + ">" + target.id AS pair, statement.id AS statement, coding.method AS method, coding.stance AS stance`);
  const { data } = await ask(
    "{ positions(first: 100) { nodes { holder { id } target { id } stance statementCount } } }",
  );
  const said = data.positions.nodes.map(({ holder, target, ...rest }: Shapeless) => [
    `${holder.id}>${target.id}`,
    rest,
  ]);
  expect(Object.fromEntries(said)).toEqual(positionsOf(readings));
  expect(said.length).toBeGreaterThan(5);
});
