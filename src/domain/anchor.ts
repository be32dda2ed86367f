import { hash } from "node:crypto";

/**
 * A span of a text: Unicode code points of the text in NFC, half-open, with the SHA-256 of the words that it spans.
 *
 * JavaScript counts UTF-16 units, so that every character beyond the Basic Multilingual Plane counts twice there.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

export type AnchorStatus = "VERIFIED" | "MOVED" | "LOST";

/** The SHA-256 of a string's UTF-8 bytes, as 64 hexadecimal digits. */
export const sha256 = (words: string): string => hash("sha256", words);

/** A text that anchors point into: normalised to NFC, without a byte order mark, line ends as `\n`. */
export class AnchoredText {
  readonly text: string;
  readonly sha256: string;
  readonly codePoints: number;
  /** The UTF-16 offset of each 1,024th code point, so that neither way of converting walks the whole text. */
  readonly #marks: number[] = [];

  constructor(raw: string) {
    this.text = raw
      .replace(/^\uFEFF/, "")
      .replace(/\r\n?/g, "\n")
      .normalize("NFC");
    this.sha256 = sha256(this.text);
    let points = 0;
    for (let unit = 0; unit < this.text.length; unit += unitsAt(this.text, unit)) {
      if (points % STRIDE === 0) this.#marks.push(unit);
      points++;
    }
    this.codePoints = points;
  }

  /** The words between two offsets, or null where the text has no such offsets. */
  wordsAt(start: number, end: number): string | null {
    if (start < 0 || end < start || end > this.codePoints) return null;
    return this.text.slice(this.#toUnit(start), this.#toUnit(end));
  }

  /** The anchor of every place where the words stand, in the order of the text. */
  find(words: string): Anchor[] {
    const sought = words.normalize("NFC");
    if (sought === "") return [];
    const length = [...sought].length;
    const hash = sha256(sought);
    const found: Anchor[] = [];
    for (let unit = this.text.indexOf(sought); unit !== -1; unit = this.text.indexOf(sought, unit + 1)) {
      const start = this.#toPoint(unit);
      found.push({ start, end: start + length, sha256: hash });
    }
    return found;
  }

  /** The anchor of a span that is known to lie within the text. */
  anchor(start: number, end: number): Anchor {
    const words = this.wordsAt(start, end);
    if (words === null)
      throw new RangeError(`The text has ${this.codePoints} code points; ${start}–${end} is outside.`);
    return { start, end, sha256: sha256(words) };
  }

  /** Whether the words stand at their anchor. A hash alone cannot be sought, so every span of its length is tried. */
  statusOf({ start, end, sha256: hash }: Anchor): AnchorStatus {
    const words = this.wordsAt(start, end);
    if (words !== null && sha256(words) === hash) return "VERIFIED";
    let places = 0;
    for (let at = 0; at + (end - start) <= this.codePoints && places < 2; at++)
      if (sha256(this.wordsAt(at, at + (end - start)) ?? "") === hash) places++;
    return places === 1 ? "MOVED" : "LOST";
  }

  #toUnit(point: number): number {
    const mark = Math.min(Math.floor(point / STRIDE), this.#marks.length - 1);
    let unit = this.#marks[mark] ?? 0;
    for (let at = mark * STRIDE; at < point; at++) unit += unitsAt(this.text, unit);
    return unit;
  }

  #toPoint(unit: number): number {
    let low = 0;
    let high = this.#marks.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#marks[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    let point = low * STRIDE;
    for (let at = this.#marks[low] ?? 0; at < unit; at += unitsAt(this.text, at)) point++;
    return point;
  }
}

const STRIDE = 1024;
const unitsAt = (text: string, unit: number): number => ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);
