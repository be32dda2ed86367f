import type { Chance } from "./random.js";
import { EPSILON } from "./rounding.js";

/** How much more two actors agree than disagree, for every two of them: a symmetric matrix, row by row, 0 on its diagonal. */
export interface Agreements {
  readonly size: number;
  readonly values: Float64Array;
}

/** A split into two camps: 1 for one, −1 for the other; the first actor is always in the first. */
export type Split = Int8Array;

/** The best splits that there are, and by how much they agree within their camps. */
export interface Best {
  readonly within: number;
  readonly splits: readonly Split[];
  /** Whether all splits were looked at, by themselves or by a bound; otherwise there may be a better one. */
  readonly isExact: boolean;
}

/** Up to so many actors, every split is looked at. */
const MOST_EXACT = 20;

/** So many tied splits are listed. */
const MOST_TIED = 100;

/** So many starts a search has. */
const STARTS = 200;

/**
 * The splits into two camps, neither empty, whose members agree most with their own: those with the greatest sum of
 * agreements within camps. `enough` ends it at the first split that reaches so much.
 */
export function bestSplits(agreements: Agreements, chance: Chance, enough = Number.POSITIVE_INFINITY): Best {
  const best = new Splits();
  if (agreements.size < 2) return { within: 0, splits: [], isExact: true };
  const isExact = agreements.size <= MOST_EXACT;
  if (isExact) everySplit(agreements, best, enough);
  else for (let start = 0; start < STARTS && best.within < enough; start++) climb(agreements, best, chance);
  return { within: best.within, splits: best.splits, isExact };
}

class Splits {
  within = Number.NEGATIVE_INFINITY;
  splits: Split[] = [];
  readonly #known = new Set<string>();

  take(split: Split, within: number): void {
    if (within < this.within - EPSILON || !split.includes(-1)) return;
    if (within > this.within + EPSILON) {
      this.splits = [];
      this.#known.clear();
    }
    this.within = Math.max(this.within, within);
    const taken = split.map((camp) => camp * (split[0] ?? 1));
    const key = taken.join("");
    if (this.#known.has(key) || this.splits.length === MOST_TIED) return;
    this.#known.add(key);
    this.splits.push(taken);
  }
}

/** Puts one actor after the other into either camp, as long as the best that can follow is as good as what is known. */
function everySplit(agreements: Agreements, best: Splits, enough: number): void {
  const { size, values } = agreements;
  const split = new Int8Array(size);
  // To each depth, the agreement that is undecided among those who are placed later, at the very most.
  const open = new Float64Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    open[at] = open[at + 1] ?? 0;
    for (let other = at + 1; other < size; other++)
      open[at] = (open[at] ?? 0) + Math.max(0, values[at * size + other] ?? 0);
  }
  const place = (at: number, within: number): void => {
    if (best.within >= enough) return;
    if (at === size) {
      best.take(split, within);
      return;
    }
    let bound = within + (open[at] ?? 0);
    for (let later = at; later < size; later++) bound += Math.max(...gainsOf(agreements, split, later, at));
    if (bound < best.within - EPSILON) return;
    const [first, second] = gainsOf(agreements, split, at, at);
    const camps: [number, number][] = [
      [1, first],
      [-1, second],
    ];
    for (const [camp, gain] of first >= second ? camps : camps.reverse()) {
      split[at] = camp;
      place(at + 1, within + gain);
    }
    split[at] = 0;
  };
  split[0] = 1;
  place(1, 0);
}

/** What an actor adds within the first camp and within the second, as far as actors before `end` are placed. */
function gainsOf({ size, values }: Agreements, split: Split, actor: number, end: number): [number, number] {
  let [first, second] = [0, 0];
  for (let other = 0; other < end; other++) {
    const value = values[actor * size + other] ?? 0;
    if (split[other] === 1) first += value;
    else second += value;
  }
  return [first, second];
}

/** From a split by chance, moves whoever gains most by it to the other camp until nobody gains. */
function climb({ size, values }: Agreements, best: Splits, chance: Chance): void {
  const split = Int8Array.from({ length: size }, () => (chance.below(2) === 0 ? 1 : -1));
  // To each actor, by how much it agrees more with its own camp than with the other.
  const loyalty = Float64Array.from({ length: size }, (_, actor) =>
    split.reduce((sum, camp, other) => sum + camp * (split[actor] ?? 0) * (values[actor * size + other] ?? 0), 0),
  );
  for (;;) {
    let mover = 0;
    for (let actor = 1; actor < size; actor++) if ((loyalty[actor] ?? 0) < (loyalty[mover] ?? 0)) mover = actor;
    if ((loyalty[mover] ?? 0) > -EPSILON) break;
    split[mover] = -(split[mover] ?? 0);
    loyalty[mover] = -(loyalty[mover] ?? 0);
    for (let other = 0; other < size; other++)
      if (other !== mover)
        loyalty[other] =
          (loyalty[other] ?? 0) + 2 * (split[mover] ?? 0) * (split[other] ?? 0) * (values[mover * size + other] ?? 0);
  }
  best.take(split, withinOf(values, size, split));
}

function withinOf(values: Float64Array, size: number, split: Split): number {
  let within = 0;
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++)
      if (split[one] === split[other]) within += values[one * size + other] ?? 0;
  return within;
}
