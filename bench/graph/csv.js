import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Between the entries of a list; no word of the graph holds it. */
const BETWEEN = ";";

/**
 * The CSV files that `neo4j-admin database import` reads, one for each label and for each type between two labels. Rows
 * are written as they come, so that a graph of any size needs the memory of a few hundred rows a file.
 */
export class CsvFiles {
  #folder;
  /** @type {Map<string, { kind: string, file: string, columns: string[], opened: number, rows: string[] }>} */
  #files = new Map();

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /**
   * Adds a row to a file, whose columns are declared with its first row: the property of an object by the name before
   * the colon, as a type of Neo4j's after it.
   *
   * @param {"nodes" | "relationships"} kind @param {string} name what Neo4j is to call it, as a label or a type
   * @param {string} file @param {readonly string[]} columns @param {Readonly<Record<string, unknown>>} row
   */
  add(kind, name, file, columns, row) {
    let entry = this.#files.get(file);
    if (!entry) {
      const opened = openSync(join(this.#folder, `${file}.csv`), "w");
      writeSync(opened, `${columns.join(",")}\n`);
      entry = {
        kind: `--${kind}=${name}`,
        file,
        columns: columns.map((column) => column.replace(/(?<=.):.*/, "")),
        opened,
        rows: [],
      };
      this.#files.set(file, entry);
    }
    entry.rows.push(entry.columns.map((column) => written(row[column])).join(","));
    if (entry.rows.length === 500) this.#flush(entry);
  }

  /** Ends all files; gives the options by which Neo4j's import is told of them. */
  close() {
    const entries = [...this.#files.values()];
    for (const entry of entries) {
      this.#flush(entry);
      closeSync(entry.opened);
    }
    return entries.map(({ kind, file }) => `${kind}=${join(this.#folder, `${file}.csv`)}`);
  }

  /** @param {{ opened: number, rows: string[] }} entry */
  #flush(entry) {
    if (entry.rows.length > 0) writeSync(entry.opened, `${entry.rows.join("\n")}\n`);
    entry.rows = [];
  }
}

/** An empty field is a property that is not there. @param {unknown} value @returns {string} */
function written(value) {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return `"${value.join(BETWEEN).replaceAll('"', '""')}"`;
  if (typeof value === "string") return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return String(value);
}
