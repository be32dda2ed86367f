import fc from "fast-check";
import type { Asker, Shapeless } from "./ask.js";

type Runs = Readonly<{ numRuns: number; seed: number }>;

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
  countsIn: ['{ holder: ["north"], target: ["south"] }', '{ target: ["south", "azerbaijan"] }', '{ issue: ["peace"] }'],
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

/** The statements that a list gives under conditions. */
export async function idsUnder(ask: Asker, conditions: readonly string[]): Promise<string[]> {
  const { data, errors } = await ask(
    `{ statements(filter: { ${conditions.join(", ")} }, first: 100) { totalCount nodes { id } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.statements.totalCount).toBe(data.statements.nodes.length);
  return data.statements.nodes.map(({ id }: Shapeless) => id);
}

/** A filter gives what each of its conditions gives, and those on readings together. */
export async function filtersAgree(ask: Asker, runs: Runs): Promise<void> {
  const ids = (conditions: readonly string[]) => idsUnder(ask, conditions);
  await fc.assert(
    fc.asyncProperty(conditionsFrom(OF_STATEMENTS, 3), conditionsFrom(OF_READINGS, 2), async (own, read) => {
      const parts = await Promise.all([...own.map((one) => [one]), [...read]].map(ids));
      const [all = [], ...others] = [await ids([]), ...parts];
      const shared = all.filter((id) => others.every((part) => part.includes(id)));
      expect({ own, read, found: await ids([...own, ...read]) }).toEqual({ own, read, found: shared });
    }),
    runs,
  );
}

/** Walked page by page, a list gives each of its entries once, in its order. */
export async function pagesAgree(ask: Asker, runs: Runs): Promise<void> {
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
    runs,
  );
}
