import type { CodedStatements } from "../network/codings.js";

/** Two statements whose values have opposite signs, by their places among the coded statements. */
export interface Opposed {
  readonly positive: number;
  readonly negative: number;
}

/** Statements on one side of a matter, of which those that are surely made within the window are looked at in pairs. */
interface Side {
  /** The places, in the order of the first day on which each may have been made. */
  readonly surely: readonly number[];
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly all: { readonly places: readonly number[]; readonly earliest: Int32Array; readonly latest: Int32Array };
}

/** What is said for something and what is said against it. */
export interface Sides {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

/**
 * The pairs of what is said for something and against it, both made within so many days of one another. They are counted on
 * sorted days, so that no more of them is looked at than is wanted.
 */
export class OpposedPairs {
  readonly #positive: Side;
  readonly #negative: Side;
  readonly #reach: number;
  readonly #codings: CodedStatements;

  /** `days` is how long the window is, the first and the last day of it included; null if there is none. */
  constructor(codings: CodedStatements, { positive, negative }: Sides, days: number | null) {
    this.#codings = codings;
    this.#reach = days === null ? Number.POSITIVE_INFINITY : days - 1;
    this.#positive = sideOf(codings, positive, this.#reach);
    this.#negative = sideOf(codings, negative, this.#reach);
  }

  /** How many were surely made within the window, whichever days they were made on. */
  count(): number {
    const [one, other] = [this.#positive, this.#negative];
    const far =
      fartherThan(one.latest, other.earliest, this.#reach) + fartherThan(other.latest, one.earliest, this.#reach);
    return one.surely.length * other.surely.length - far - this.#same(one.surely, other.surely);
  }

  /** How many may have been made within the window, as their dates have it. */
  possible(): number {
    const [one, other] = [this.#positive.all, this.#negative.all];
    const far =
      fartherThan(one.earliest, other.latest, this.#reach) + fartherThan(other.earliest, one.latest, this.#reach);
    return one.places.length * other.places.length - far - this.#same(one.places, other.places);
  }

  /** Those that were surely made within it. */
  *[Symbol.iterator](): Generator<Opposed> {
    const { earliest, latest, document } = this.#codings;
    const { surely } = this.#negative;
    for (const positive of this.#positive.surely) {
      const [first, last] = [earliest[positive] as number, latest[positive] as number];
      for (let at = firstFrom(this.#negative.earliest, last - this.#reach); at < surely.length; at++) {
        const negative = surely[at] as number;
        if ((earliest[negative] as number) > first + this.#reach) break;
        if ((latest[negative] as number) <= first + this.#reach && document[positive] !== document[negative])
          yield { positive, negative };
      }
    }
  }

  /** How many statements stand on both sides, since they are read in two ways: nobody contradicts himself in one breath. */
  #same(one: readonly number[], other: readonly number[]): number {
    const { document } = this.#codings;
    const documents = new Set(one.map((place) => document[place]));
    return other.reduce((sum, place) => sum + (documents.has(document[place]) ? 1 : 0), 0);
  }
}

function sideOf({ earliest, latest }: CodedStatements, places: readonly number[], reach: number): Side {
  const ordered = [...places].sort((one, other) => (earliest[one] as number) - (earliest[other] as number));
  const surely = ordered.filter((place) => (latest[place] as number) - (earliest[place] as number) <= reach);
  const days = (chosen: readonly number[], of: Int32Array) => Int32Array.from(chosen, (place) => of[place] as number);
  return {
    surely,
    earliest: days(surely, earliest),
    latest: days(surely, latest).sort(),
    all: { places: ordered, earliest: days(ordered, earliest), latest: days(ordered, latest).sort() },
  };
}

/** How many pairs have the first day more than so many days after the second; both columns are sorted. */
function fartherThan(one: Int32Array, other: Int32Array, reach: number): number {
  let [count, below] = [0, 0];
  for (const day of one) {
    while (below < other.length && (other[below] as number) + reach < day) below++;
    count += below;
  }
  return count;
}

/** The place of the first day that is not before this one. */
function firstFrom(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
