import { AnchoredText } from "../../../domain/anchor.js";

/** Words of a document by the code points of its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The text of a document, and where in it what Java's offsets enclose stands: DNA counts UTF-16 units of what it stores. */
export class DnaDocument {
  readonly text: AnchoredText;

  constructor(readonly stored: string) {
    this.text = new AnchoredText(stored);
  }

  /** The words between two offsets, or a sentence that says why there are none. */
  span(start: number, stop: number): Span | string {
    if (start < 0 || stop <= start || stop > this.stored.length)
      return `The statement goes from ${start} to ${stop}, and the text of its document from 0 to ${this.stored.length}.`;
    const before = new AnchoredText(this.stored.slice(0, start));
    const inside = new AnchoredText(this.stored.slice(start, stop));
    const end = before.codePoints + inside.codePoints;
    // Halves of a surrogate pair, of a line's end or of a composed character are something else apart than together.
    if (this.text.wordsAt(before.codePoints, end) !== inside.text)
      return `The statement goes from ${start} to ${stop}, and one of these is in the middle of a character.`;
    return { start: before.codePoints, end, words: inside.text };
  }
}
