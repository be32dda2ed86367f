import { type CodedStatements, VALUES } from "./codings.js";
import { places, sortedBy, startsOf } from "./counting-sort.js";

/**
 * How often each actor spoke on each issue with each value, a(i,j,k), where it spoke at all. The same cells can be read
 * with the issues as rows and the actors as columns.
 */
export interface Cells {
  readonly rows: number;
  readonly columns: number;
  /** Cells stand row by row, in the order of columns; those of a row begin here. */
  readonly rowStart: Int32Array;
  readonly column: Int32Array;
  readonly row: Int32Array;
  /** The places of cells column by column, in the order of rows; those of a column begin at `columnStart`. */
  readonly columnStart: Int32Array;
  readonly byColumn: Int32Array;
  /** Five to a cell, one for each value: how many statements there are, or what they weigh. */
  readonly counts: Float64Array;
  /** To each cell, the sum of its counts. */
  readonly total: Float64Array;
  /** How many statements each cell has, whatever they weigh. */
  readonly statements: Int32Array;
}

/** How many values there are, and so counts of a cell. */
export const DEPTH = VALUES.length;

/** Counts statements in cells of actor by issue; `weights` has what each of `chosen` weighs, where that is not 1. */
export function cellsOf(codings: CodedStatements, chosen: Int32Array, weights?: Float64Array): Cells {
  const rows = codings.actors.length;
  const columns = codings.issues.length;
  const order = sortedBy(codings.actor, rows, sortedBy(codings.issue, columns, places(chosen), chosen), chosen);
  const isNew = (place: number, before: number | undefined): boolean => {
    if (before === undefined) return true;
    const [at, other] = [chosen[place] ?? 0, chosen[before] ?? 0];
    return codings.actor[at] !== codings.actor[other] || codings.issue[at] !== codings.issue[other];
  };
  let size = 0;
  for (let at = 0; at < order.length; at++) if (isNew(order[at] as number, order[at - 1])) size++;
  const [row, column] = [new Int32Array(size), new Int32Array(size)];
  const [total, statements] = [new Float64Array(size), new Int32Array(size)];
  const counts = new Float64Array(size * DEPTH);
  let cell = -1;
  for (let at = 0; at < order.length; at++) {
    const place = order[at] as number;
    const coded = chosen[place] ?? 0;
    if (isNew(place, order[at - 1])) {
      cell++;
      row[cell] = codings.actor[coded] ?? 0;
      column[cell] = codings.issue[coded] ?? 0;
    }
    const weight = weights ? (weights[place] ?? 0) : 1;
    const value = cell * DEPTH + (codings.value[coded] ?? 0) - VALUES[0];
    counts[value] = (counts[value] ?? 0) + weight;
    total[cell] = (total[cell] ?? 0) + weight;
    statements[cell] = (statements[cell] ?? 0) + 1;
  }
  const byRow = startsOf(row, rows);
  const byColumn = sortedBy(column, columns, places(column));
  return {
    ...{ rows, columns, row, column, counts, total, statements, byColumn },
    ...{ rowStart: byRow, columnStart: startsOf(column, columns) },
  };
}

/** What cells hold, in the order of `byColumn`. */
export type Columnwise = Pick<Cells, "row" | "counts" | "total" | "statements">;

/** Cells column by column. */
export function columnwise({ byColumn, row, counts, total, statements }: Cells): Columnwise {
  const size = byColumn.length;
  const [rows, said] = [new Int32Array(size), new Int32Array(size)];
  const [totals, values] = [new Float64Array(size), new Float64Array(size * DEPTH)];
  for (let place = 0; place < size; place++) {
    const cell = byColumn[place] as number;
    rows[place] = row[cell] as number;
    said[place] = statements[cell] as number;
    totals[place] = total[cell] as number;
    for (let value = 0; value < DEPTH; value++) values[place * DEPTH + value] = counts[cell * DEPTH + value] as number;
  }
  return { row: rows, counts: values, total: totals, statements: said };
}

/** The same cells with issues as rows and actors as columns. */
export function transposed(cells: Cells): Cells {
  const { rows, columns, columnStart, byColumn } = cells;
  const { row: column, ...held } = columnwise(cells);
  return {
    ...held,
    ...{ rows: columns, columns: rows, rowStart: columnStart, column },
    row: byColumn.map((cell) => cells.column[cell] as number),
    columnStart: startsOf(column, rows),
    byColumn: sortedBy(column, rows, places(column)),
  };
}

/** The columns in which two rows have cells. */
export function columnsOfBoth({ rowStart, column }: Cells, row: number, other: number): number[] {
  const of = (at: number) => column.subarray(rowStart[at], rowStart[at + 1]);
  const known = new Set(of(other));
  return [...of(row)].filter((at) => known.has(at));
}

/** What the statements of each row weigh, n(i). */
export const activityOf = ({ rows, row, total }: Cells): Float64Array => sumsOf(rows, row, total);

/** What the statements in each column weigh. */
export const prominenceOf = ({ columns, column, total }: Cells): Float64Array => sumsOf(columns, column, total);

/** How many statements each row has, and each column. */
export const statementsOf = ({ rows, row, statements }: Cells): Float64Array => sumsOf(rows, row, statements);

export const statementsOn = ({ columns, column, statements }: Cells): Float64Array =>
  sumsOf(columns, column, statements);

function sumsOf(rows: number, row: Int32Array, of: Float64Array | Int32Array): Float64Array {
  const sums = new Float64Array(rows);
  for (let cell = 0; cell < row.length; cell++) {
    const at = row[cell] as number;
    sums[at] = (sums[at] as number) + (of[cell] as number);
  }
  return sums;
}
