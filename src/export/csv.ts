import type { Format, Found } from "./format.js";

export const CSV = "text/csv; charset=utf-8";

/** What a cell holds; nothing where it is null, and entries with semicolons between where it is a list. */
export type Cell = string | number | boolean | null | undefined | readonly (string | null)[];

/** Columns by their names, each with what it says of a row. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** A row of CSV as RFC 4180 has it; cells with commas, quotation marks or line ends stand between quotation marks. */
export const csvRow = (cells: readonly Cell[], isSafe = false): string =>
  `${cells.map((cell) => quoted(isSafe && typeof cell !== "number" ? inert(textOf(cell)) : textOf(cell), ",")).join(",")}\n`;

/** A format in which each row is what the columns say; `rowsOf` tells what rows an entry of the list makes. */
export const csv = <Node, Row>(columns: Columns<Row>, rowsOf: (node: Node) => Iterable<Row>): Format<Found<Node>> => ({
  mediaType: CSV,
  async *write({ nodes }, { isSafe }) {
    yield csvRow(Object.keys(columns), isSafe);
    const says = Object.values(columns);
    for await (const node of nodes())
      for (const row of rowsOf(node))
        yield csvRow(
          says.map((say) => say(row)),
          isSafe,
        );
  },
});

/**
 * An entry with a semicolon, a quotation mark or a line end stands between quotation marks, as a cell does in its row; so
 * that a list is read back as a row whose cells are told apart by semicolons.
 */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  // A list of one that is not known is no empty list.
  if (cell.length === 1 && !cell[0]) return '""';
  return cell.map((entry) => quoted(entry ?? "", ";")).join(";");
}

const quoted = (text: string, between: "," | ";"): string =>
  text.includes(between) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Where a cell may begin that a spreadsheet runs: at the start of a text, and behind a semicolon, a tab or a line end within it,
 * at which some split a file with commas, whose quotation marks they then drop.
 */
const RUN = /(?=[=+\-@\t\r])(?<=(?:^|[;\t\r\n])"*)/g;

/** A text without such a place: what begins with an apostrophe is taken for text. A number is none, whatever its sign. */
const inert = (text: string): string => text.replace(RUN, "'");
