import { isUtf8 } from "node:buffer";
import { decodeLatin1, whyNotUtf8 } from "./encodings.js";

/** One line of a file without its `\n`; a `\r` before that is kept, since it may stand inside a quoted field. */
export interface Line {
  /** As an editor counts, from 1. */
  readonly number: number;
  readonly text: string;
  /** Why it cannot be read; the text is then a likeness of what stands there. */
  readonly fault?: string;
  /** Whether it is too long to hold, and the text only its beginning. */
  readonly isCut?: true;
}

export type Encoding = "utf-8" | "latin1";

/** More than any row of a data set, and little enough to hold. */
export const MOST_BYTES = 1024 * 1024;
const SHOWN_BYTES = 1000;
const NEWLINE = 0x0a;

/**
 * Cuts bytes into lines.
 *
 * Each line is decoded by itself: were a whole piece decoded and then cut, V8 would keep the piece in memory as long
 * as any word of it.
 */
export class LineCutter {
  #number = 0;
  /** The beginning of a line whose end is still to come. */
  #begun: Buffer[] = [];
  #begunBytes = 0;

  constructor(readonly encoding: Encoding) {}

  /** The lines that end in this piece. */
  cut(piece: Buffer): Line[] {
    const first = piece.indexOf(NEWLINE);
    if (first === -1) {
      this.#keep(piece);
      return [];
    }
    const lines = [this.#ended(piece.subarray(0, first))];
    const last = piece.lastIndexOf(NEWLINE);
    const isClean = this.#isClean(piece.subarray(first + 1, last));
    for (let start = first + 1; start <= last; ) {
      const end = piece.indexOf(NEWLINE, start);
      lines.push(isClean ? this.#clean(piece, start, end) : this.#line(piece.subarray(start, end)));
      start = end + 1;
    }
    this.#keep(piece.subarray(last + 1));
    return lines;
  }

  /** The last line, if the file does not end with a line's end. */
  rest(): Line[] {
    return this.#begunBytes > 0 ? [this.#ended(Buffer.alloc(0))] : [];
  }

  /** How many lines have been cut. */
  get count(): number {
    return this.#number;
  }

  #keep(piece: Buffer): void {
    if (piece.length === 0) return;
    this.#begunBytes += piece.length;
    if (this.#begunBytes <= MOST_BYTES) this.#begun.push(piece);
    else if (this.#begun.length !== 1 || (this.#begun[0]?.length ?? 0) > SHOWN_BYTES)
      this.#begun = [Buffer.from(Buffer.concat([...this.#begun, piece]).subarray(0, SHOWN_BYTES))];
  }

  #ended(piece: Buffer): Line {
    this.#keep(piece);
    const bytes = this.#begun.length === 1 ? this.#begun[0] : Buffer.concat(this.#begun);
    const length = this.#begunBytes;
    this.#begun = [];
    this.#begunBytes = 0;
    return this.#line(bytes ?? piece, length);
  }

  #line(bytes: Buffer, length = bytes.length): Line {
    const number = ++this.#number;
    const shown = number === 1 ? withoutMark(bytes) : bytes;
    if (length > MOST_BYTES) {
      const fault = `The line is ${inMegabytes(length)} MB long, and no row may be longer than 1 MB. A line's end may be missing.`;
      return { number, text: `${this.#decoded(shown.subarray(0, SHOWN_BYTES))}…`, fault, isCut: true };
    }
    const text = this.#decoded(shown);
    if (this.#isClean(shown)) return { number, text };
    return { number, text, fault: shown.includes(0) ? whyNul(text) : whyNotUtf8(text) };
  }

  #clean(piece: Buffer, start: number, end: number): Line {
    if (this.#number === 0 || end - start > MOST_BYTES) return this.#line(piece.subarray(start, end));
    const number = ++this.#number;
    const text =
      this.encoding === "utf-8" ? piece.toString("utf8", start, end) : decodeLatin1(piece.subarray(start, end));
    return { number, text };
  }

  #decoded(bytes: Buffer): string {
    return this.encoding === "utf-8" ? bytes.toString("utf8") : decodeLatin1(bytes);
  }

  #isClean(bytes: Buffer): boolean {
    return !bytes.includes(0) && (this.encoding === "latin1" || isUtf8(bytes));
  }
}

/** A byte order mark is no part of the first line. */
const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

const inMegabytes = (bytes: number): string => (bytes / MOST_BYTES).toFixed(bytes < 10 * MOST_BYTES ? 1 : 0);

const whyNul = (text: string): string =>
  `A NUL byte stands after “${text.slice(0, text.indexOf("\0")).slice(-20)}”. The file is damaged there, or is no text.`;
