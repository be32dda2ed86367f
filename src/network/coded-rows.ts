import { medianOf } from "../domain/median.js";
import { type CodedStatements, CodingColumns, inOrder } from "./codings.js";

/** Hands on readings, those of a statement one after the other, as the columns that `READING` names and the document, if any. */
export type Readings = (onRow: (values: readonly unknown[]) => void) => Promise<void>;

interface Said {
  readonly actor: string;
  readonly issue: string;
  readonly earliest: string;
  readonly latest: string;
  readonly document: string;
  readonly values: number[];
  readonly adjudicated: number[];
}

/**
 * What statements count as: once for each actor and issue, by the adjudicated reading, else by the median of the coders.
 * Where `values` are given, statements of any other value are left out.
 */
export async function codedStatements(readings: Readings, values: readonly number[] | null): Promise<CodedStatements> {
  const columns = new CodingColumns();
  const counting = values && new Set(values);
  let statement: unknown;
  const said = new Map<string, Said>();
  const close = (): void => {
    for (const { values, adjudicated, ...one } of said.values()) {
      const value = medianOf(adjudicated.length > 0 ? adjudicated : values);
      if (value !== undefined && counting?.has(value) !== false) columns.add({ ...one, value });
    }
    said.clear();
  };
  await readings(([id, actor, issue, value, method, earliest, latest, document]) => {
    if (id !== statement) close();
    statement = id;
    const key = `${actor}|${issue}`;
    let one = said.get(key);
    if (!one) {
      one = {
        ...{ actor: String(actor), issue: String(issue), earliest: String(earliest), latest: String(latest) },
        ...{ document: String(document ?? ""), values: [], adjudicated: [] },
      };
      said.set(key, one);
    }
    one.values.push(Number(value));
    if (method === "ADJUDICATED") one.adjudicated.push(Number(value));
  });
  close();
  return inOrder(columns.all());
}
