import fc from "fast-check";
import type { Graph } from "../../src/graph/driver.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf, type Shapeless } from "./ask.js";

let graph: Graph;
let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  graph = await freshGraph(NEIGHBOURS, ARTICLE);
  ask = askerOf(graph);
});

const RUNS = { numRuns: 10, seed: 20261125 };

/** Conditions on a statement itself, and such as hold of one of its readings. */
const OF_STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  speaker: ['["north"]', '["France", "east"]', '["stranger"]'],
  onBehalfOf: ['["north", "France"]', '["azerbaijan"]'],
  mentions: ['["south"]', '["Armenia", "east"]'],
  source: ['["gazette"]', '["gazette", "exodus-article"]'],
  mode: ["[INDIRECT]", "[DIRECT, MIXED]"],
  during: ['{ from: "2024-03-03" }', '{ to: "2024-03-05", match: WITHIN }', '{ from: "2023-09-26", to: "2024-03-02" }'],
  event: ['["war"]', '["exodus", "war"]'],
  reiterates: ["true", "false"],
};
const OF_READINGS: Readonly<Record<string, readonly string[]>> = {
  toward: ['["south"]', '["Russia", "east"]'],
  act: ["[ACCUSE]", "[ACCUSE, COMMIT, WARN]"],
  issue: ['["peace"]', '["displacement-accountability", "truce"]'],
  stance: ["{ max: -1 }", "{ min: 0 }"],
  coder: ['["anna"]', '["boris", "trial-coder"]'],
  targetBasis: ["[IMPLIED]", "[NAMED]"],
};

const conditionsFrom = (from: Readonly<Record<string, readonly string[]>>, most: number) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(from)), { maxLength: most })
    .chain((keys) =>
      fc.tuple(...keys.map((key) => fc.constantFrom(...(from[key] ?? [])).map((value) => `${key}: ${value}`))),
    );

async function ids(conditions: readonly string[]): Promise<string[]> {
  const { data, errors } = await ask(
    `{ statements(filter: { ${conditions.join(", ")} }, first: 100) { totalCount nodes { id } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.statements.totalCount).toBe(data.statements.nodes.length);
  return data.statements.nodes.map(({ id }: Shapeless) => id);
}

test("a filter gives what each of its conditions gives, and those on readings together", async () => {
  await fc.assert(
    fc.asyncProperty(conditionsFrom(OF_STATEMENTS, 3), conditionsFrom(OF_READINGS, 2), async (own, read) => {
      const parts = await Promise.all([...own.map((one) => [one]), [...read]].map(ids));
      const [all = [], ...others] = [await ids([]), ...parts];
      const shared = all.filter((id) => others.every((part) => part.includes(id)));
      expect({ own, read, found: await ids([...own, ...read]) }).toEqual({ own, read, found: shared });
    }),
    RUNS,
  );
});

test("walked page by page, a list gives each of its entries once, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(
      conditionsFrom({ ...OF_STATEMENTS, ...OF_READINGS }, 2),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom("DATE_ASC", "DATE_DESC"),
      async (conditions, first, order) => {
        const list = (size: number, after: string | null) =>
          ask(
            `query ($size: Int, $after: String) { statements(filter: { ${conditions.join(", ")} }, orderBy: ${order}, first: $size, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
            { size, after },
          );
        const whole = (await list(100, null)).data.statements.nodes;
        const walked: unknown[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const { nodes, pageInfo }: Shapeless = (await list(first, after)).data.statements;
          expect(nodes.length).toBeLessThanOrEqual(first);
          walked.push(...nodes);
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        expect(walked).toEqual(whole);
      },
    ),
    RUNS,
  );
});

test("an entry that is added while a list is walked neither hides nor repeats another", async () => {
  const page = (after: string | null) =>
    ask("query ($after: String) { statements(first: 3, after: $after) { nodes { id } pageInfo { endCursor } } }", {
      after,
    });
  const before = await ids([]);
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
