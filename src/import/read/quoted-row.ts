/** How far a row is read: to its end, into a quoted field that goes on in the next line, or to where it makes no sense. */
export type RowState = "WHOLE" | "OPEN" | "BROKEN";

/**
 * Reads a row line by line, as RFC 4180 has it: a field that begins with a quotation mark goes on to the next single
 * one, over commas and lines, and two in it mean one.
 *
 * A quotation mark anywhere else breaks the row. Other readers take it as it stands; but it is how a quote that was
 * opened by mistake shows, before it has swallowed more.
 */
export class QuotedRow {
  readonly values: string[] = [];
  /** What is wrong with a broken row. */
  fault = "";
  #open: string | null = null;

  constructor(readonly delimiter: string) {}

  /** Reads on in the next line. */
  read(line: string): RowState {
    const end = line.endsWith("\r") ? line.length - 1 : line.length;
    let at = 0;
    for (;;) {
      if (this.#open === null && line[at] === '"' && at < end) {
        this.#open = "";
        at++;
      }
      if (this.#open === null) {
        at = this.#plain(line, at, end);
        if (this.fault !== "") return "BROKEN";
      } else {
        at = this.#quoted(line, at);
        if (at === -1) return "OPEN";
        if (at < end && line[at] !== this.delimiter) {
          this.fault = `A quotation mark stands before “${line.slice(at, at + 20).trim()}”, inside a quoted field`;
          return "BROKEN";
        }
      }
      if (at >= end) return "WHOLE";
      at++;
    }
  }

  /** Reads a field without quotation marks; gives where it ends. */
  #plain(line: string, start: number, end: number): number {
    const next = line.indexOf(this.delimiter, start);
    const stop = next === -1 || next > end ? end : next;
    const value = line.slice(start, stop);
    if (value.includes('"'))
      this.fault = `A quotation mark stands in “${value.slice(0, 40)}”, a field that does not begin with one`;
    this.values.push(value);
    return stop;
  }

  /** Reads on in a quoted field; gives where it ends, or -1 where the line does before. */
  #quoted(line: string, start: number): number {
    let words = this.#open ?? "";
    for (let at = start; ; ) {
      const quote = line.indexOf('"', at);
      if (quote === -1) {
        this.#open = `${words}${line.slice(at)}\n`;
        return -1;
      }
      words += line.slice(at, quote);
      if (line[quote + 1] !== '"') {
        this.values.push(words);
        this.#open = null;
        return quote + 1;
      }
      words += '"';
      at = quote + 2;
    }
  }
}
