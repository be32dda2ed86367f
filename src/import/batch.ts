import { readCypher } from "../graph/cypher-file.js";
import type { Ask, Graph } from "../graph/driver.js";
import type { Survivor } from "../graph/survivors.js";
import { Refusal } from "../refusal.js";
import { type BatchTables, eventTables, statementTables } from "./batch-tables.js";
import type { DraftedCoding, DraftedEvent, DraftedRow, DraftedStatement } from "./drafted.js";
import { isRecast } from "./rows.js";

/** What became of one row, and why it was rejected if it was. */
export type Fate = "CREATED" | "UNCHANGED" | { readonly rejected: string };

/** Of which rows nodes were created. */
export interface Created {
  readonly statements: readonly DraftedStatement[];
  readonly events: readonly DraftedEvent[];
  /** Each with its row. */
  readonly codings: readonly (readonly [DraftedStatement, DraftedCoding])[];
}

export interface BatchResult {
  /** In the order of the rows. */
  readonly fates: readonly Fate[];
  readonly created: Created;
}

/** Writes a batch of rows in one transaction: of those that the graph has, nothing. Rows that are unwritten are not looked for. */
export async function writeBatch(
  graph: Graph,
  rows: readonly DraftedRow[],
  survivor: Survivor,
  at: string,
  unwritten: ReadonlySet<DraftedRow> = new Set(),
): Promise<BatchResult> {
  for (let sought = rows.filter((row) => !unwritten.has(row)); ; sought = [...rows])
    try {
      return await tryBatch(graph, rows, sought, survivor, at);
    } catch (error) {
      // Another import has created one of these between question and answer. It has it now, so this ends.
      if ((error as { code?: string }).code !== "Neo.ClientError.Schema.ConstraintValidationFailed") throw error;
    }
}

const tryBatch = (
  graph: Graph,
  rows: readonly DraftedRow[],
  sought: readonly DraftedRow[],
  survivor: Survivor,
  at: string,
): Promise<BatchResult> =>
  graph.write(async (ask) => {
    const plan = planBatch(rows, await knownOf(ask, sought));
    const { statements, events, codings, fates } = plan;
    if (codings.length + statements.length > 0)
      await write(ask, "import-statements", statementTables(statements, codings, survivor), at);
    if (events.length > 0) await write(ask, "import-events", eventTables(events, survivor), at);
    const recast = [...statements, ...events, ...codings.map(([row]) => row)].filter((row) => isRecast(row, survivor));
    if (recast.length > 0) {
      const said = [...new Set(recast.map(({ id }) => id))];
      await ask(readCypher("write", "fold").text, { said });
      await ask(readCypher("write", "takes").text, { statements: said });
    }
    return { fates, created: { statements, events, codings } };
  });

async function write(ask: Ask, file: string, { params, finds }: BatchTables, at: string): Promise<void> {
  const [found] = await ask(readCypher("write", file).text, { ...params, at });
  if (found?.found !== finds)
    throw new Refusal("What these rows share was taken back while they were imported. Import the file again.");
}

type Known = Map<string, string | null>;

async function knownOf(ask: Ask, rows: readonly DraftedRow[]): Promise<Known> {
  if (rows.length === 0) return new Map();
  const statements = rows.filter(isStatement);
  const found = await ask(readCypher("write", "import-known").text, {
    statements: [...new Set(statements.map(({ id }) => id))],
    events: [...new Set(rows.filter((row) => !isStatement(row)).map(({ id }) => id))],
    codings: [...new Set(statements.flatMap(({ codings }) => codings.map(({ id }) => id)))],
  });
  return new Map(found.map(({ label, id, rowSha256 }) => [`${label}:${id}`, rowSha256 as string | null]));
}

const isStatement = (row: DraftedRow): row is DraftedStatement => row.label === "Statement";

/** Tells the new from the known, row by row, as if each row were written before the next is read. */
function planBatch(rows: readonly DraftedRow[], known: Known) {
  const statements: DraftedStatement[] = [];
  const events: DraftedEvent[] = [];
  const codings: [DraftedStatement, DraftedCoding][] = [];
  const fates = rows.map((row): Fate => {
    const parts = [row, ...(isStatement(row) ? row.codings.map((coding) => ({ ...coding, label: "Coding" })) : [])];
    const other = parts.find(({ label, id, rowSha256 }) => (known.get(`${label}:${id}`) ?? rowSha256) !== rowSha256);
    if (other) return { rejected: saysOtherwise(other.label, other.id) };
    let fate: Fate = "UNCHANGED";
    const take = (label: string, { id, rowSha256 }: { id: string; rowSha256: string }): boolean => {
      const isNew = !known.has(`${label}:${id}`);
      known.set(`${label}:${id}`, rowSha256);
      if (isNew) fate = "CREATED";
      return isNew;
    };
    if (!isStatement(row)) {
      if (take("Event", row)) events.push(row);
      return fate;
    }
    if (take("Statement", row)) statements.push(row);
    for (const coding of row.codings) if (take("Coding", coding)) codings.push([row, coding]);
    return fate;
  });
  return { statements, events, codings, fates };
}

/** Why a row is rejected that says otherwise of what is there. */
export const saysOtherwise = (label: string, id: string): string =>
  `The ${label.toLowerCase()} ${id} is imported already, and this row says otherwise of it. What was said is never changed: give the row another id, or take the data set back by demarche unload and import it anew.`;
