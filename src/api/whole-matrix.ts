import { periodsIn } from "../domain/periods.js";
import { ActorNamed, actorsNamed } from "../graph/actor-names.js";
import { compose } from "../graph/composer.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph, Read } from "../graph/driver.js";
import type { MatrixActor, MatrixCell, WholeMatrix } from "../network/position-matrix.js";
import { Refusal } from "../refusal.js";
import type { Granularity } from "./enums.js";
import { attempt, fieldAsked, refuse } from "./field-asked.js";
import { days } from "./filters/ranges.js";
import { LARGEST_SIDE } from "./query.js";
import { MONTHS } from "./types/position-series.js";
import { withActors } from "./with-actors.js";

/** Which matrix is wanted. */
export interface MatrixWanted {
  /** Names and ids. */
  readonly holders: readonly string[];
  readonly targets: readonly string[];
  /** The conditions of the filter, as GraphQL has them. */
  readonly conditions: readonly string[];
  readonly during?: { readonly from: string; readonly to: string } | undefined;
  /** How long the periods are, if there is to be a matrix for each. */
  readonly period?: keyof typeof Granularity | undefined;
}

/** Finds whom a matrix is about; its rows are read when they are asked for. */
export async function wholeMatrix(graph: Graph, wanted: MatrixWanted): Promise<WholeMatrix> {
  const { during, period, conditions } = wanted;
  // What is wrong with the filter is told before anything is written.
  const named = namesIn(filterOf(conditions, during));
  const range = during && (attempt(() => days(during)) as { from: string; to: string });
  if (period && !range) throw new Refusal("Periods are those of a range: say which by --during FROM/TO.");
  const periods = period && range ? periodsIn(range, MONTHS[period]) : [range];
  const ids = await withActors(graph.read, { ...named, ...meant(wanted) }).catch(refuse);
  const called = await labelsOf(graph.read, [ids.holders, ids.targets].flat() as string[]);
  const [holders, targets] = [ids.holders, ids.targets].map((side) => (side as string[]).map(called)) as [
    MatrixActor[],
    MatrixActor[],
  ];
  const height = Math.max(1, Math.min(LARGEST_SIDE, Math.floor(CELLS / targets.length)));
  async function* rows() {
    for (const days of periods)
      for (const some of inParts(holders, height))
        for (const row of await rowsOf(graph.read, some, targets, filterOf(conditions, days)))
          yield row.map((cell) => ({ ...cell, ...(period && days) }));
  }
  const size = periods.length * holders.length * targets.length;
  const method = methodOf(wanted, range, periods.length);
  return { method, holders, targets, isByPeriod: period !== undefined, size, rows };
}

function methodOf(
  { holders, targets, conditions, period }: MatrixWanted,
  range: MatrixWanted["during"],
  periods: number,
) {
  const some = (names: readonly string[], noun: string) => `${names.length} ${noun}${names.length === 1 ? "" : "s"}`;
  const parts = [
    "mean stance, from -2 to 2, by current readings",
    ...(range ? [`statements surely made from ${range.from} to ${range.to}`] : []),
    ...(period ? [`one matrix for each of ${some(Array(periods).fill(""), period.toLowerCase())}`] : []),
    ...conditions.map((one) => one.trim()),
  ];
  return `Positions of ${some(holders, "holder")} toward ${some(targets, "target")}: ${parts.join("; ")}.`;
}

const meant = ({ holders, targets }: MatrixWanted): Record<string, ActorNamed[]> => ({
  holders: actorsNamed(holders),
  targets: actorsNamed(targets),
});

/** Statements count that were surely made in the days given. */
const filterOf = (conditions: readonly string[], days: MatrixWanted["during"]): string => {
  const range = days && `during: { from: ${JSON.stringify(days.from)}, to: ${JSON.stringify(days.to)}, match: WITHIN }`;
  return `{ ${[...(range ? [range] : []), ...conditions].join(", ")} }`;
};

const asked = (holders: readonly string[], targets: readonly string[], filter: string) =>
  fieldAsked(
    `{ positionMatrix(holders: ${JSON.stringify(holders)}, targets: ${JSON.stringify(targets)}, filter: ${filter}) { rows { status stance statementCount } } }`,
  );

/** The names and ids of a filter, which have to become ids. */
function namesIn(filter: string): Record<string, unknown> {
  const { operation, field, node } = asked([""], [""], filter);
  const params = attempt(() => compose(operation, field, [node]).params(operation.variableValues));
  return Object.fromEntries(Object.entries(params).filter(([, value]) => !isOf(value, "")));
}

/** Whether a parameter is the actor of that name. */
const isOf = (value: unknown, name: string): boolean =>
  Array.isArray(value) && value.some((one) => one instanceof ActorNamed && one.text === name);

/** The rows of some holders, asked for as GraphQL is, as many targets at a time as it takes. */
async function rowsOf(
  read: Read,
  holders: readonly MatrixActor[],
  targets: readonly MatrixActor[],
  filter: string,
): Promise<MatrixCell[][]> {
  const found = holders.map((): MatrixCell[] => []);
  for (const some of inParts(targets, LARGEST_SIDE)) {
    const { operation, field, node } = asked(holders.map(idOf), some.map(idOf), filter);
    const { sent, column, params } = compose(operation, field, [node]);
    const rows = await read(sent, await withActors(read, params(operation.variableValues)).catch(refuse));
    const [answer] = rows.map((row) => row[column] as { rows: Told[][] });
    for (const [at, row] of (answer?.rows ?? []).entries())
      for (const [place, told] of row.entries())
        found[at]?.push({ holder: holders[at] as MatrixActor, target: some[place] as MatrixActor, ...told });
  }
  return found;
}

type Told = Pick<MatrixCell, "status" | "stance" | "statementCount">;

const idOf = ({ id }: MatrixActor): string => id;

/** So many cells are held at a time. */
const CELLS = LARGEST_SIDE ** 2;

function* inParts<Item>(all: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

async function labelsOf(read: Read, actors: readonly string[]) {
  const rows = await read(readCypher("read", "labels").text, { actors: [...new Set(actors)], issues: [] });
  const known = new Map(
    rows.map(({ id, label, kind }) => [id, { id: String(id), label: String(label), kind: String(kind) }]),
  );
  return (id: string): MatrixActor => known.get(id) ?? { id, label: id, kind: "" };
}
