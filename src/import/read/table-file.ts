import { Refusal } from "../../refusal.js";
import { Fields } from "./fields.js";
import type { FileFormat, FileRecord, ReadFile, Unreadable } from "./records.js";
import type { StoredFile } from "./stored-file.js";
import { type Row, Table, type TableForm } from "./table.js";
import { linesOf } from "./text-file.js";

/** Opens a CSV or TSV file by its header. */
export async function openTable(file: StoredFile, format: FileFormat): Promise<ReadFile> {
  const form = { delimiter: format.delimiter ?? (format.format === "tsv" ? "\t" : ","), quote: format.quote ?? true };
  const encoding = format.encoding ?? "utf-8";

  async function* rows(): AsyncGenerator<(Row | Unreadable)[]> {
    const table = new Table(form);
    for await (const lines of linesOf(file, encoding)) yield table.read(lines);
    yield table.rest();
  }

  const columns = columnsOf(file.path, form, await firstOf(rows()));

  return {
    columns,
    totalBytes: file.totalBytes,
    bytesRead: file.bytesRead,
    async *[Symbol.asyncIterator]() {
      let isHeader = true;
      for await (const batch of rows()) {
        const body = isHeader ? batch.slice(1) : batch;
        isHeader &&= batch.length === 0;
        if (body.length > 0) yield body.map((row) => ("reason" in row ? row : recordOf(row, columns)));
      }
    },
  };
}

async function firstOf(rows: AsyncIterable<(Row | Unreadable)[]>): Promise<Row | Unreadable | undefined> {
  for await (const [first] of rows) if (first) return first;
  return undefined;
}

function recordOf({ line, values }: Row, columns: readonly string[]): FileRecord {
  const fields = new Fields();
  for (let at = 0; at < columns.length; at++) fields[columns[at] ?? ""] = values[at] ?? "";
  return { line, fields };
}

function columnsOf(path: string, form: TableForm, header: Row | Unreadable | undefined): string[] {
  if (!header) throw new Refusal(`${path} has no rows. Fetch or export it again.`);
  if ("reason" in header) throw new Refusal(`${path}:${header.line} The header cannot be read. ${header.reason}`);
  const place = `${path}:${header.line}`;
  const columns = header.values.map((name) => name.trim());
  if (header.values.some((name) => name.includes("\r")))
    throw new Refusal(`${place} Lines end as on old Macs. Save the file with the line ends of Unix or Windows.`);
  const nameless = columns.indexOf("");
  if (nameless !== -1)
    throw new Refusal(
      `${place} Column ${nameless + 1} has no name. Give it one in the header; R and pandas leave out that of row names.`,
    );
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined)
    throw new Refusal(`${place} Two columns are called “${twice}”. Rename one of them in the header.`);
  const other = [";", "\t", "|", ","].find((mark) => mark !== form.delimiter && columns[0]?.includes(mark));
  if (columns.length === 1 && other !== undefined)
    throw new Refusal(`${place} The header is one column, “${columns[0]}”. ${INSTEAD[other]}`);
  return columns;
}

const INSTEAD: Readonly<Record<string, string>> = {
  ";": 'Semicolons seem to separate the fields: say `delimiter: ";"`.',
  "\t": "Tabs seem to separate the fields: say `format: tsv`.",
  "|": 'Bars seem to separate the fields: say `delimiter: "|"`.',
  ",": "Commas seem to separate the fields: say `format: csv`.",
};
