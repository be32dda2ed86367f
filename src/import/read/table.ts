import { type Line, MOST_BYTES } from "./lines.js";
import { QuotedRow, type RowState } from "./quoted-row.js";
import type { Unreadable } from "./records.js";

/** A row of a table: its values in the order of the columns. */
export interface Row {
  readonly line: number;
  readonly values: readonly string[];
}

export interface TableForm {
  readonly delimiter: string;
  /** Whether quotation marks enclose fields. */
  readonly quote: boolean;
}

/**
 * Reads rows from the lines of a CSV or TSV file; the first row, the header, says how many columns there are.
 *
 * This is written out here since no library that was looked at (csv-parse, Papa Parse, fast-csv) finds its way back
 * after a quotation mark that is never closed: what follows is one field to them, up to the end of the file or their
 * limit. This reader keeps the lines that an open quote has run over, and where that proves wrong, rejects the line in
 * which it opened and reads the others anew. A line that leaves a quote open has an odd number of marks, and the next
 * such line closes or breaks the field; so lines are read twice, and not again and again.
 */
export class Table {
  #columns = 0;
  /** The lines of a row that goes on. */
  #lines: Line[] = [];
  #length = 0;
  #row: QuotedRow;

  constructor(readonly form: TableForm) {
    this.#row = new QuotedRow(form.delimiter);
  }

  /** The rows that end in these lines. */
  read(lines: readonly Line[]): (Row | Unreadable)[] {
    const rows: (Row | Unreadable)[] = [];
    this.#readAll(lines, rows);
    return rows;
  }

  /** What is left when the file has ended. */
  rest(): (Row | Unreadable)[] {
    const rows: (Row | Unreadable)[] = [];
    while (this.#lines.length > 0) this.#readAll(this.#giveUp("by the end of the file", rows), rows);
    return rows;
  }

  #readAll(lines: readonly Line[], rows: (Row | Unreadable)[]): void {
    const stack = lines.toReversed();
    for (let line = stack.pop(); line; line = stack.pop()) {
      const again = this.#lines.length === 0 ? this.#begin(line, rows) : this.#goOn(line, rows);
      stack.push(...again.toReversed());
    }
  }

  /** Reads a line that begins a row. */
  #begin(line: Line, rows: (Row | Unreadable)[]): readonly Line[] {
    if (line.fault) rows.push(unreadable([line], line.fault));
    else if (!this.form.quote || !line.text.includes('"')) {
      const text = line.text.endsWith("\r") ? line.text.slice(0, -1) : line.text;
      if (text !== "") this.#end([line], text.split(this.form.delimiter), rows);
    } else return this.#goOn(line, rows);
    return [];
  }

  /** Reads a line of a row with quotes; gives the lines to be read anew. */
  #goOn(line: Line, rows: (Row | Unreadable)[]): readonly Line[] {
    if (line.isCut) return [...this.#giveUp(`before line ${line.number}, which is too long`, rows), line];
    this.#lines.push(line);
    this.#length += line.text.length;
    const state: RowState = this.#row.read(line.text);
    if (state === "BROKEN") return this.#break(line, rows);
    if (state === "OPEN")
      return this.#length > MOST_BYTES ? this.#giveUp(`in the 1 MB up to line ${line.number}`, rows) : [];
    const { lines, values } = this.#take();
    if (lines.length > 1 && this.#ranAway(lines.slice(1, -1), values.length)) {
      rows.push(unreadable(lines.slice(0, 1), `${unclosed(lines[0])} before line ${line.number}. ${DOUBLE}`));
      return lines.slice(1);
    }
    this.#end(lines, values, rows);
    return [];
  }

  #end(lines: readonly Line[], values: readonly string[], rows: (Row | Unreadable)[]): void {
    if (this.#columns === 0) this.#columns = values.length;
    const fault = lines.find((line) => line.fault)?.fault;
    if (fault) rows.push(unreadable(lines, fault));
    else if (values.length !== this.#columns) rows.push(unreadable(lines, wrongCount(values.length, this.#columns)));
    else rows.push({ line: lines[0]?.number ?? 0, values });
  }

  #break(line: Line, rows: (Row | Unreadable)[]): readonly Line[] {
    const { fault } = this.#row;
    const { lines } = this.#take();
    if (lines.length === 1) {
      rows.push(unreadable(lines, `${fault}. ${DOUBLE}`));
      return [];
    }
    const before = lines.slice(0, -1);
    const lost = this.#lookLikeRows(before.slice(1)) ? before.slice(0, 1) : before;
    rows.push(unreadable(lost, `${unclosed(lines[0])} before line ${line.number}. ${DOUBLE}`));
    return lines.slice(lost.length);
  }

  /** Rejects a row whose quote is not closed, and gives the lines after it that are rows themselves. */
  #giveUp(where: string, rows: (Row | Unreadable)[]): readonly Line[] {
    const { lines } = this.#take();
    const lost = this.#lookLikeRows(lines.slice(1)) ? lines.slice(0, 1) : lines;
    rows.push(unreadable(lost, `${unclosed(lines[0])} ${where}. ${DOUBLE}`));
    return lines.slice(lost.length);
  }

  #take(): { lines: readonly Line[]; values: readonly string[] } {
    const taken = { lines: this.#lines, values: this.#row.values };
    this.#lines = [];
    this.#length = 0;
    this.#row = new QuotedRow(this.form.delimiter);
    return taken;
  }

  /**
   * Whether most of the lines that a quote ran over are rows: then it was opened by mistake, and else they are prose.
   * One comma in one line is found in prose as well.
   */
  #lookLikeRows(lines: readonly Line[]): boolean {
    const rows = this.#rowsIn(lines);
    return rows * 2 > lines.length && rows * (this.#columns - 1) >= 2;
  }

  /**
   * Whether a row that is read to its end, and may even have the right number of columns, is one that an open quote
   * made out of many. Thirty delimiters where rows would have them are no chance.
   */
  #ranAway(inner: readonly Line[], columns: number): boolean {
    if (columns !== this.#columns) return this.#lookLikeRows(inner);
    return inner.length * (this.#columns - 1) >= 30 && this.#rowsIn(inner) === inner.length;
  }

  #rowsIn(lines: readonly Line[]): number {
    return lines.filter(({ text }) => {
      const row = new QuotedRow(this.form.delimiter);
      return row.read(text) === "WHOLE" && row.values.length === this.#columns;
    }).length;
  }
}

const DOUBLE =
  "In a quoted field a quotation mark is written twice; where they mean nothing in the file, say `quote: false`.";

const unclosed = (line: Line | undefined): string => `A quote opens in line ${line?.number} and is not closed`;

const wrongCount = (values: number, columns: number): string =>
  `The row has ${values} ${values === 1 ? "value" : "values"}, and the header names ${columns} ${columns === 1 ? "column" : "columns"}.`;

const unreadable = (lines: readonly Line[], reason: string): Unreadable => ({
  line: lines[0]?.number ?? 0,
  raw: lines
    .map(({ text }) => text)
    .join("\n")
    .replace(/\r$/, ""),
  reason,
});
