import type { Chance } from "../network/random.js";
import { EPSILON } from "../network/rounding.js";
import type { DatedDocument } from "./documents.js";

/** What is said on one side of a date. */
export interface Side {
  readonly count: number;
  readonly mean: number;
}

/** How what somebody says of something differs before a day and from it on. */
export interface Shift {
  /** The first day after. */
  readonly at: number;
  readonly before: Side;
  readonly after: Side;
  readonly change: number;
  /** How many statements stand in documents that reach over the day, and so on neither side. */
  readonly straddling: number;
  /** The share of arrangements of the documents in time that change as much; null where it cannot be 0.05 or less. */
  readonly p: number | null;
  /** The least share that there can be. */
  readonly leastP: number;
  /** Whether every arrangement was looked at; otherwise 9,999 by chance. */
  readonly isExact: boolean;
}

/** So many statements have to stand on each side. */
const LEAST = 2;

/** So many arrangements are all looked at; of more, so many by chance. */
const MOST_EXACT = 10_000;
const BY_CHANCE = 9_999;

/** A p that can be no less says nothing. */
const LEVEL = 0.05;

/**
 * The shift at a day, or where none is given the greatest of all, with how often documents that are moved in time would
 * change as much: those moved across the given day, or for the greatest shift of each order of them. Null where there are not
 * two statements on each side.
 */
export function shiftOf(all: readonly DatedDocument[], day: number | null, chance: Chance): Shift | null {
  return day === null ? greatestShift(all, chance) : shiftAt(all, day, chance);
}

/** Whether a shift is one to look at: its sides are of opposite sign, or a whole point apart. */
export const isCandidate = ({ before, after, change }: Shift): boolean =>
  before.mean * after.mean < 0 || Math.abs(change) >= 1 - EPSILON;

function shiftAt(all: readonly DatedDocument[], at: number, chance: Chance): Shift | null {
  const before = all.filter(({ latest }) => latest < at);
  const after = all.filter(({ earliest }) => earliest >= at);
  const sides = sidesOf(before, after);
  if (!sides) return null;
  const moved = [...before, ...after];
  const observed = Math.abs(changeOf(sides));
  const statistic = (chosen: readonly DatedDocument[], others: readonly DatedDocument[]): number =>
    Math.abs(mean(others) - mean(chosen));
  const tested =
    choices(moved.length, before.length) <= MOST_EXACT
      ? exactly(subsets(moved, before.length), ([chosen, others]) => statistic(chosen, others), observed)
      : byChance(() => {
          const order = shuffled(moved, chance);
          return statistic(order.slice(0, before.length), order.slice(before.length));
        }, observed);
  return { at, ...sides, change: changeOf(sides), straddling: countOf(all) - countOf(moved), ...tested };
}

function greatestShift(all: readonly DatedDocument[], chance: Chance): Shift | null {
  const cuts = cutsOf(all);
  const found = greatest(all, cuts);
  if (!found) return null;
  const at = all[found.cut]?.earliest ?? 0;
  const statistic = (order: readonly DatedDocument[]): number => greatest(order, cuts)?.size ?? 0;
  const tested =
    factorial(all.length) <= MOST_EXACT
      ? exactly(orders([...all]), statistic, found.size)
      : byChance(() => statistic(shuffled(all, chance)), found.size);
  return { at, ...found.sides, change: changeOf(found.sides), straddling: 0, ...tested };
}

/** The places before which all documents end before all others begin. */
function cutsOf(all: readonly DatedDocument[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return all.flatMap(({ earliest, latest }, at) => {
    const isCut = at > 0 && last < earliest;
    last = Math.max(last, latest);
    return isCut ? [at] : [];
  });
}

/** The cut that divides documents in this order most. */
function greatest(order: readonly DatedDocument[], cuts: readonly number[]) {
  const whole = totalsOf(order);
  let [next, sum, count] = [0, 0, 0];
  let found: { cut: number; size: number; sides: { before: Side; after: Side } } | undefined;
  for (const cut of cuts) {
    for (; next < cut; next++) {
      sum += order[next]?.sum ?? 0;
      count += order[next]?.count ?? 0;
    }
    if (count < LEAST || whole.count - count < LEAST) continue;
    const before = { count, mean: sum / count };
    const after = { count: whole.count - count, mean: (whole.sum - sum) / (whole.count - count) };
    const size = Math.abs(after.mean - before.mean);
    if (size > (found?.size ?? -1) + EPSILON) found = { cut, size, sides: { before, after } };
  }
  return found;
}

function totalsOf(documents: readonly DatedDocument[]): { sum: number; count: number } {
  let [sum, count] = [0, 0];
  for (const document of documents) {
    sum += document.sum;
    count += document.count;
  }
  return { sum, count };
}

const countOf = (documents: readonly DatedDocument[]): number => totalsOf(documents).count;

const mean = (documents: readonly DatedDocument[]): number => {
  const { sum, count } = totalsOf(documents);
  return sum / count;
};

function sidesOf(before: readonly DatedDocument[], after: readonly DatedDocument[]) {
  const counts = [countOf(before), countOf(after)] as const;
  if (counts.some((count) => count < LEAST)) return null;
  return { before: { count: counts[0], mean: mean(before) }, after: { count: counts[1], mean: mean(after) } };
}

const changeOf = ({ before, after }: { before: Side; after: Side }): number => after.mean - before.mean;

type Tested = Pick<Shift, "p" | "leastP" | "isExact">;

/** p over every arrangement, of which the one that there is is one. */
function exactly<Arrangement>(
  all: Iterable<Arrangement>,
  statistic: (one: Arrangement) => number,
  observed: number,
): Tested {
  let [count, asMuch, most, atMost] = [0, 0, Number.NEGATIVE_INFINITY, 0];
  for (const one of all) {
    const size = statistic(one);
    count++;
    if (size >= observed - EPSILON) asMuch++;
    if (size > most + EPSILON) [most, atMost] = [size, 1];
    else if (size >= most - EPSILON) atMost++;
  }
  const leastP = atMost / count;
  return { p: leastP > LEVEL ? null : asMuch / count, leastP, isExact: true };
}

/** p over arrangements by chance, to which the one that there is is added. */
function byChance(statistic: () => number, observed: number): Tested {
  let asMuch = 0;
  for (let round = 0; round < BY_CHANCE; round++) if (statistic() >= observed - EPSILON) asMuch++;
  return { p: (asMuch + 1) / (BY_CHANCE + 1), leastP: 1 / (BY_CHANCE + 1), isExact: false };
}

function shuffled<Item>(all: readonly Item[], chance: Chance): Item[] {
  const order = [...all.keys()];
  chance.shuffle(order);
  return order.map((at) => all[at] as Item);
}

const factorial = (size: number): number => (size <= 1 ? 1 : size * factorial(size - 1));

const choices = (size: number, chosen: number): number => {
  let count = 1;
  for (let at = 1; at <= Math.min(chosen, size - chosen) && count <= MOST_EXACT; at++)
    count = (count * (size - at + 1)) / at;
  return Math.round(count);
};

/** Every way to choose so many of a list, with those that are left. */
function* subsets<Item>(all: readonly Item[], size: number): Generator<[chosen: Item[], others: Item[]]> {
  if (size === 0 || size === all.length) {
    yield size === 0 ? [[], [...all]] : [[...all], []];
    return;
  }
  const [first, ...rest] = all as [Item, ...Item[]];
  for (const [chosen, others] of subsets(rest, size - 1)) yield [[first, ...chosen], others];
  for (const [chosen, others] of subsets(rest, size)) yield [chosen, [first, ...others]];
}

/** Every order of a list. */
function* orders<Item>(all: Item[]): Generator<Item[]> {
  if (all.length <= 1) yield all;
  for (const [at, item] of all.length <= 1 ? [] : all.entries())
    for (const rest of orders(all.toSpliced(at, 1))) yield [item, ...rest];
}
