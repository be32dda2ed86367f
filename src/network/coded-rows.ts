import { medianOf } from "../domain/median.js";
import { type CodedStatements, CodingColumns, inOrder } from "./codings.js";

/** Hands on readings, those of a statement one after the other, as the columns that `READING` names and the document, if any. */
export type Readings = (onRow: (values: readonly unknown[]) => void) => Promise<void>;

/** One reading of the statement that is being read. */
interface Reading {
  readonly actor: string;
  readonly issue: string;
  readonly value: number;
  readonly isAdjudicated: boolean;
}

/**
 * What statements count as: once for each actor and issue, by the adjudicated reading, else by the median of the coders.
 * Where `values` are given, statements of any other value are left out; `countedAt` tells as which issues those count that a reading is on.
 */
export async function codedStatements(
  readings: Readings,
  values: readonly number[] | null = null,
  countedAt: (issue: string) => readonly string[] = (issue) => [issue],
): Promise<CodedStatements> {
  const columns = new CodingColumns();
  const counting = values && new Set(values);
  let statement: unknown;
  let [earliest, latest, document] = ["", "", ""];
  const read: Reading[] = [];
  const close = (): void => {
    for (const { actor, issue, value } of countedOnce(read))
      if (counting?.has(value) !== false) columns.add({ actor, issue, value, earliest, latest, document });
    read.length = 0;
  };
  await readings((row) => {
    if (row[0] !== statement) {
      close();
      statement = row[0];
      earliest = String(row[5]);
      latest = String(row[6]);
      document = String(row[7] ?? "");
    }
    const [value, isAdjudicated] = [Number(row[3]), row[4] === "ADJUDICATED"];
    for (const issue of countedAt(String(row[2]))) read.push({ actor: String(row[1]), issue, value, isAdjudicated });
  });
  close();
  return inOrder(columns.all());
}

/** What the readings of a statement come to for each actor and issue. */
function countedOnce(read: readonly Reading[]): readonly Reading[] {
  // Mostly there is one, and to group millions of these costs more than all else.
  if (read.length === 1) return read;
  const groups = new Map<string, [Reading, ...Reading[]]>();
  for (const reading of read) {
    const key = `${reading.actor}|${reading.issue}`;
    const group = groups.get(key);
    if (group) group.push(reading);
    else groups.set(key, [reading]);
  }
  return [...groups.values()].flatMap((group) => {
    const adjudicated = group.filter(({ isAdjudicated }) => isAdjudicated);
    const value = medianOf((adjudicated.length > 0 ? adjudicated : group).map(({ value }) => value));
    return value === undefined ? [] : [{ ...group[0], value }];
  });
}
