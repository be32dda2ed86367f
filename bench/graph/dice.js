/** Chance that is the same in every run: all that is drawn follows from the seed. */
export class Dice {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1, by the generator known as mulberry32. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to a limit. @param {number} limit */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** @param {number} share */
  chance(share) {
    return this.next() < share;
  }

  /** @template T @param {readonly T[]} list @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[this.below(list.length)]);
  }

  /** One of the keys, each as often as its weight says. @template {string} K @param {Record<K, number>} weights @returns {K} */
  weighted(weights) {
    const entries = /** @type {[K, number][]} */ (Object.entries(weights));
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return /** @type {[K, number]} */ (entries[0])[0];
  }
}

/**
 * Draws from a list by Zipf's law: the entry of rank r as often as 1/r^exponent.
 *
 * @template T @param {readonly T[]} list @param {number} exponent @returns {(dice: Dice) => T}
 */
export function zipf(list, exponent) {
  let sum = 0;
  const upTo = list.map((_, rank) => {
    sum += 1 / (rank + 1) ** exponent;
    return sum;
  });
  return (dice) => {
    const sought = dice.next() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (upTo[middle]) < sought) low = middle + 1;
      else high = middle;
    }
    return /** @type {T} */ (list[low]);
  };
}
