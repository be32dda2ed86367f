import { activityOf, type Cells, type Columnwise, columnwise, DEPTH } from "./cells.js";
import { RANGE } from "./codings.js";

/** A network among the rows of cells: actors by what they say on the same issues, or issues by the actors they share. */
export type OneMode = "CO_STATEMENT" | "CONGRUENCE" | "CONFLICT" | "SUBTRACT" | "JOINT";

/** What the weight of a tie is divided by. */
export type OneModeNormalisation = "NONE" | "AVERAGE" | "JACCARD" | "PRODUCT" | "COSINE";

/** What two rows amount to, the lesser number first. */
export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
  /** How many statements of both are in columns that both have. */
  readonly n: number;
}

/** What ties weigh before they are divided, by all pairs of statements in the same column and how far these are apart. */
const WEIGHTS: Readonly<Record<OneMode, (together: number, apart: number) => number>> = {
  CO_STATEMENT: (together) => together,
  CONGRUENCE: (together, apart) => (RANGE * together - apart) / RANGE,
  CONFLICT: (_, apart) => apart / RANGE,
  SUBTRACT: (together, apart) => (RANGE * together - 2 * apart) / RANGE,
  // Columns are statements, in which each actor that makes one has it once.
  JOINT: (together) => together,
};

/** The ties among rows that have a column in common, row by row; of kinds without a sign, those that weigh anything. */
export function* tiesOf(cells: Cells, kind: OneMode, normalisation: OneModeNormalisation): Generator<Tie> {
  const divisorOf = divisors(cells, normalisation);
  for (const pair of pairsOf(cells, normalisation === "JACCARD")) {
    const weight = WEIGHTS[kind](pair.together, pair.apart);
    if (weight === 0 && kind !== "SUBTRACT") continue;
    yield {
      source: pair.row,
      target: pair.other,
      weight: weight / divisorOf(pair),
      n: kind === "JOINT" ? pair.statements / 2 : pair.statements,
    };
  }
}

/** How much two rows agree, and how much they are at odds. */
export interface Opposition {
  readonly source: number;
  readonly target: number;
  readonly congruence: number;
  readonly conflict: number;
}

/** Both of every two rows that have a column in common, worked out at once. */
export function* oppositionsOf(cells: Cells, normalisation: OneModeNormalisation): Generator<Opposition> {
  const divisorOf = divisors(cells, normalisation);
  for (const pair of pairsOf(cells, normalisation === "JACCARD")) {
    const { row: source, other: target, together, apart } = pair;
    const divisor = divisorOf(pair);
    const [congruence, conflict] = [WEIGHTS.CONGRUENCE(together, apart), WEIGHTS.CONFLICT(together, apart)];
    yield { source, target, congruence: congruence / divisor, conflict: conflict / divisor };
  }
}

/** What is summed up of two rows, over the columns that both have. */
interface Pair {
  readonly row: number;
  readonly other: number;
  /** Σj n(i,j)·n(i′,j). */
  readonly together: number;
  /** Σj Σkk′ a(i,j,k)·a(i′,j,k′)·|k−k′|. */
  readonly apart: number;
  readonly statements: number;
  /** Over all values that both have in a column: Σjk a(i,j,k) + a(i′,j,k), and Σjk a(i,j,k)·a(i′,j,k). */
  readonly both: number;
  readonly product: number;
}

/** So many pairs are summed up at a time: what fits into a processor's cache. */
const PAIRS_AT_A_TIME = 2 ** 17;

/**
 * Every two rows that have a column in common, and what they amount to. Some rows are summed up at a time, over one column
 * after the other, so that what is read and written often lies close together; memory grows neither with the pairs of rows
 * nor with those of statements.
 */
function* pairsOf(cells: Cells, isByValue: boolean): Generator<Pair> {
  const { rows, columns, columnStart } = cells;
  const inColumns = columnwise(cells);
  const only = onlyValues(inColumns);
  const next = columnStart.slice();
  const height = Math.min(rows, Math.max(1, Math.floor(PAIRS_AT_A_TIME / Math.max(1, rows))));
  const sums = new Sums(height * rows, isByValue);
  for (let first = 0; first < rows; first += height) {
    sums.clear();
    const last = Math.min(rows, first + height);
    for (let column = 0; column < columns; column++) {
      const end = columnStart[column + 1] as number;
      let place = next[column] as number;
      for (; place < end && (inColumns.row[place] as number) < last; place++) {
        const start = ((inColumns.row[place] as number) - first) * rows;
        addLater(inColumns, only, place, end, sums, start);
        if (isByValue) addByValue(inColumns, place, end, sums, start);
      }
      next[column] = place;
    }
    for (let row = first; row < last; row++)
      for (let other = row + 1; other < rows; other++) {
        const at = (row - first) * rows + other;
        if (sums.statements[at] !== 0) yield { row, other, ...sums.of(at) };
      }
  }
}

/** Sums of pairs, by the places of these. */
class Sums {
  readonly together: Float64Array;
  readonly apart: Float64Array;
  readonly statements: Float64Array;
  readonly both: Float64Array;
  readonly product: Float64Array;

  constructor(size: number, isByValue: boolean) {
    this.together = new Float64Array(size);
    this.apart = new Float64Array(size);
    this.statements = new Float64Array(size);
    this.both = new Float64Array(isByValue ? size : 0);
    this.product = new Float64Array(isByValue ? size : 0);
  }

  clear(): void {
    for (const sum of [this.together, this.apart, this.statements, this.both, this.product]) sum.fill(0);
  }

  of = (at: number): Omit<Pair, "row" | "other"> => ({
    together: this.together[at] ?? 0,
    apart: this.apart[at] ?? 0,
    statements: this.statements[at] ?? 0,
    both: this.both[at] ?? 0,
    product: this.product[at] ?? 0,
  });
}

/** Adds what the cell at a place and those after it in its column amount to, to the sums of its row, which begin at `start`. */
function addLater(cells: Columnwise, only: Int8Array, place: number, end: number, sums: Sums, start: number): void {
  const { row, counts, total, statements } = cells;
  const { together, apart, statements: said } = sums;
  const [mine, number] = [total[place] as number, statements[place] as number];
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((value) => counts[place * DEPTH + value]) as FiveNumbers;
  // To each value, how far the statements of the cell are from it: Σk a(k)·|k−k′|.
  FAR[0] = b + 2 * c + 3 * d + 4 * e;
  FAR[1] = a + c + 2 * d + 3 * e;
  FAR[2] = 2 * a + b + d + 2 * e;
  FAR[3] = 3 * a + 2 * b + c + e;
  FAR[4] = 4 * a + 3 * b + 2 * c + d;
  for (let later = place + 1; later < end; later++) {
    const at = start + (row[later] as number);
    said[at] = (said[at] as number) + number + (statements[later] as number);
    together[at] = (together[at] as number) + mine * (total[later] as number);
    const value = only[later] as number;
    if (value !== SEVERAL) {
      apart[at] = (apart[at] as number) + (FAR[value] as number) * (total[later] as number);
      continue;
    }
    const from = later * DEPTH;
    let sum = 0;
    for (let value = 0; value < DEPTH; value++) sum += (FAR[value] as number) * (counts[from + value] as number);
    apart[at] = (apart[at] as number) + sum;
  }
}

/** What `addLater` works with, made once and not for each of a million cells. */
const FAR = new Float64Array(DEPTH);

/** Stands for a value where a cell has several. */
const SEVERAL = -1;

/** To each cell, the one value that all its statements have, by its place on the scale, as mostly there is only one statement. */
function onlyValues({ counts, total }: Columnwise): Int8Array {
  const only = new Int8Array(total.length).fill(SEVERAL);
  for (let cell = 0; cell < total.length; cell++)
    for (let value = 0; value < DEPTH; value++) if (counts[cell * DEPTH + value] === total[cell]) only[cell] = value;
  return only;
}

type FiveNumbers = [number, number, number, number, number];

/** Adds, value by value, what the cell at a place has in common with those after it in its column. */
function addByValue({ row, counts }: Columnwise, place: number, end: number, { both, product }: Sums, start: number) {
  for (let later = place + 1; later < end; later++) {
    const at = start + (row[later] as number);
    for (let value = 0; value < DEPTH; value++) {
      const [a, b] = [counts[place * DEPTH + value] as number, counts[later * DEPTH + value] as number];
      if (a === 0 || b === 0) continue;
      both[at] = (both[at] as number) + a + b;
      product[at] = (product[at] as number) + a * b;
    }
  }
}

type Divisor = (pair: Pair) => number;

/** What a tie is divided by; n(i) is all that a row has, whether the other has it too or not. */
function divisors(cells: Cells, normalisation: OneModeNormalisation): Divisor {
  const activity = activityOf(cells);
  const n = (row: number): number => activity[row] ?? 0;
  if (normalisation === "NONE") return () => 1;
  if (normalisation === "AVERAGE") return ({ row, other }) => (n(row) + n(other)) / 2;
  if (normalisation === "PRODUCT") return ({ row, other }) => n(row) * n(other);
  if (normalisation === "JACCARD") return ({ row, other, both, product }) => n(row) + n(other) - both + product;
  const length = new Float64Array(cells.rows);
  for (const [cell, row] of cells.row.entries()) length[row] = (length[row] ?? 0) + (cells.total[cell] ?? 0) ** 2;
  return ({ row, other }) => Math.sqrt((length[row] ?? 0) * (length[other] ?? 0));
}
