import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that comes out the same for the same seed, on every machine. */
export class Chance {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  /** A whole number from 0 up to, but without, `end`. */
  below = (end: number): number => uniformInt(this.#generator, 0, end - 1);

  /** A number from 0 up to, but without, 1. */
  fraction = (): number => uniformInt(this.#generator, 0, 0x7fffffff) / 0x80000000;

  /** Exchanges entries of a list until every order of them is as likely. */
  shuffle(list: { [at: number]: number; readonly length: number }): void {
    for (let last = list.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      const kept = list[last] ?? 0;
      list[last] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}
