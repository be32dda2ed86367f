import { nearMisses } from "../domain/near-miss.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { compileMapping, type Located, type RowDrafter } from "./draft.js";
import { type ImportReport, newTally, type RowSource, type Tally } from "./draft-rows.js";
import { importRows } from "./import.js";
import { lackingIn } from "./lacking.js";
import type { Mapping } from "./mapping-format.js";
import { openRecords, type Unreadable } from "./read/records.js";
import { RejectedRows } from "./read/rejected.js";
import type { Tables } from "./tables.js";

/** How far the reading of a file has come. */
export interface Progress {
  readonly rows: number;
  /** From 0 to 1, by the bytes of the file. */
  readonly done: number;
}

export interface FileReport extends ImportReport {
  readonly file: string;
  /** Where the rejected rows are; undefined where there are none. */
  readonly rejectedRows: string | undefined;
  /** Sentences about columns that the mapping names and no row has, where each row names its own. */
  readonly lacking: readonly string[];
}

/** An import that ended before its file did, with what had become of the rows until then. */
export class EndedEarly extends Refusal {
  constructor(
    { message }: Refusal,
    readonly report: FileReport,
  ) {
    super(message);
  }
}

export interface ImportOptions {
  /** Stop at the first row that is rejected, instead of writing it beside the file. */
  readonly strict: boolean;
  readonly tables: Tables;
  onProgress(progress: Progress): void;
}

/** Imports one file by a mapping. What stands before the place where a file breaks off is imported. */
export const importFile = (graph: Graph, mapping: Mapping, file: string, options: ImportOptions): Promise<FileReport> =>
  overRows(mapping, file, options, (drafter, source, tally) => importRows(graph, mapping, drafter, source, tally));

/** Opens the rows of a file and those that it rejects, for the work with them. */
export async function overRows(
  mapping: Mapping,
  file: string,
  { strict, tables, onProgress }: ImportOptions,
  work: (drafter: RowDrafter, source: RowSource, tally: Tally) => Promise<ImportReport>,
): Promise<FileReport> {
  const read = await openRecords(file, mapping);
  const drafter = compileMapping(mapping, tables);
  if (read.columns) requireColumns(file, mapping, [...drafter.columns], read.columns);
  const rejected = await RejectedRows.of(file);
  const { rows, lacking } = read.columns
    ? { rows: read, lacking: () => [] }
    : lackingIn(read, drafter.columns, mapping.id);
  const tally = newTally();
  const reported = (report: ImportReport): FileReport => ({
    ...report,
    file,
    rejectedRows: rejected.count > 0 ? rejected.path : undefined,
    lacking: lacking(),
  });
  const source: RowSource = {
    rows,
    rawOf: rawIn(mapping),
    async reject(row: Unreadable) {
      if (strict) throw new Refusal(`${file}, line ${row.line}: ${row.reason}`);
      await rejected.add([row]);
    },
    onProgress: (rows) => onProgress({ rows, done: Math.min(1, read.bytesRead() / Math.max(1, read.totalBytes)) }),
  };
  try {
    return reported(await work(drafter, source, tally));
  } catch (error) {
    // Where `work` counts nothing, nothing is imported of a file that breaks off.
    throw error instanceof Refusal && tally.read > 0 ? new EndedEarly(error, reported({ ...tally })) : error;
  } finally {
    await rejected.close();
  }
}

function requireColumns(file: string, mapping: Mapping, named: readonly string[], columns: readonly string[]): void {
  const lacking = named.filter((column) => !columns.includes(column));
  if (lacking.length === 0) return;
  const sentences = lacking.map((column) => {
    const [near] = nearMisses(column, columns);
    return `${file} has no column ${column}, which the mapping ${mapping.id} names.${near ? ` It has ${near}.` : ""}`;
  });
  throw new Refusal([...sentences, `The columns of the file are ${columns.join(", ")}.`].join("\n"));
}

/** A row as the file writes it, but for marks that need not be there. */
function rawIn({ format, delimiter, quote }: Mapping): (row: Located) => string {
  if (format === "jsonl" || format === "dna") return ({ fields }) => JSON.stringify(fields);
  const mark = delimiter ?? (format === "tsv" ? "\t" : ",");
  const needsQuotes = (cell: string): boolean => quote && /["\r\n]/.test(cell + (cell.includes(mark) ? '"' : ""));
  return ({ fields }) =>
    Object.values(fields)
      .map((cell) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(mark);
}
