import { Refusal } from "../refusal.js";

/** So many ids can be remembered in the memory that the command keeps to. */
const MOST_IDS = 3_000_000;

/** So many numbers a slot has. */
const SLOT = 4;

/**
 * Remembers by their hashes which ids were seen and what was said of each: 16 bytes an id, since a data set has millions.
 *
 * Of ids 64 bits of a hash are kept, so that two of three million are taken for one once in four million data sets.
 */
export class Seen {
  #capacity = 1 << 16;
  #count = 0;
  /** Four numbers an id: two of its hash, one of what is said of it, its own. The first is never 0 where an id is. */
  #slots = new Uint32Array(this.#capacity * SLOT);

  /** Whether an id is new, was said to be the same, or was said to be something else. */
  look(id: string, said: string): "NEW" | "SAME" | "OTHER" {
    const { slot, of } = this.#find(id, said);
    if (this.#slots[slot] === 0) return "NEW";
    return this.#slots[slot + 2] === of ? "SAME" : "OTHER";
  }

  /** As `look`; a new id is remembered. */
  meet(id: string, said: string): "NEW" | "SAME" | "OTHER" {
    const { slot, high, low, of } = this.#find(id, said);
    if (this.#slots[slot] !== 0) return this.#slots[slot + 2] === of ? "SAME" : "OTHER";
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#slots[slot + 2] = of;
    this.#slots[slot + 3] = ++this.#count;
    if (this.#count > MOST_IDS)
      throw new Refusal(
        `These files name more than ${MOST_IDS} statements, readings, events and actors, too many for --bulk. Import some files with it and the others without.`,
      );
    if (this.#count * 4 > this.#capacity * 3) this.#grow();
    return "NEW";
  }

  /** The number of an id that was met: ids are numbered from 1 in the order in which they are first met. */
  numberOf(id: string): number {
    const number = this.#slots[this.#find(id, "").slot + 3];
    if (!number) throw new Error(`${id} was not met.`);
    return number;
  }

  #find(id: string, said: string) {
    const [high, low] = hashOf(id);
    const of = said === "" ? 0 : Number.parseInt(said.slice(0, 8), 16);
    return { slot: this.#slotOf(high, low), high, low, of };
  }

  #slotOf(high: number, low: number): number {
    for (let at = high % this.#capacity; ; at = (at + 1) % this.#capacity) {
      const slot = at * SLOT;
      const found = this.#slots[slot];
      if (found === 0 || (found === high && this.#slots[slot + 1] === low)) return slot;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#capacity *= 2;
    this.#slots = new Uint32Array(this.#capacity * SLOT);
    for (let at = 0; at < old.length; at += SLOT)
      if (old[at] !== 0) {
        const [high = 0, low = 0] = old.subarray(at, at + 2);
        this.#slots.set(old.subarray(at, at + SLOT), this.#slotOf(high, low));
      }
  }
}

/** 64 bits, in two numbers that are mixed apart from each other (the finishing steps are those of MurmurHash3). */
function hashOf(text: string): [high: number, low: number] {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = finished(high ^ (low >>> 15));
  low = finished(low ^ (high >>> 13));
  return [high || 1, low];
}

function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
