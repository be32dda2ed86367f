import { nearMisses } from "../domain/near-miss.js";
import { Refusal } from "../refusal.js";
import type { Mapping } from "./mapping-format.js";
import { isUnreadable, openRecords } from "./read/records.js";
import { RowRefused } from "./row-refused.js";
import { compileTemplate, type Fields } from "./value.js";

/** Further files of a data set, each row by its key. */
export type Tables = Readonly<Record<string, ReadonlyMap<string, Fields>>>;

/** So many rows of a table are held in memory. */
const MOST_ROWS = 1_000_000;

/** Reads the tables that a mapping needs, `given` by their names; all that is missing is told at once. */
export async function readTables(mapping: Mapping, given: Readonly<Record<string, string>>): Promise<Tables> {
  const wanted = Object.keys(mapping.tables);
  const wrongs = [
    ...wanted
      .filter((name) => !(name in given))
      .map((name) => `The mapping ${mapping.id} needs the table ${name}: give its file by --table ${name}=FILE.`),
    ...Object.keys(given)
      .filter((name) => !wanted.includes(name))
      .map((name) => unknownTable(mapping.id, name, wanted)),
  ];
  if (wrongs.length > 0) throw new Refusal(wrongs.join("\n"));
  const tables: Record<string, ReadonlyMap<string, Fields>> = {};
  for (const [name, { key }] of Object.entries(mapping.tables)) tables[name] = await readTable(given[name] ?? "", key);
  return tables;
}

function unknownTable(mapping: string, name: string, wanted: readonly string[]): string {
  if (wanted.length === 0) return `The mapping ${mapping} needs no table; leave out --table ${name}.`;
  const [near] = nearMisses(name, wanted);
  return `The mapping ${mapping} knows no table ${name}; ${near ? `did you mean ${near}?` : `it knows ${wanted.join(", ")}.`}`;
}

async function readTable(file: string, key: string): Promise<ReadonlyMap<string, Fields>> {
  const rows = new Map<string, Fields>();
  const read = await openRecords(file, { format: formatOf(file) });
  if (read.columns && !read.columns.includes(key))
    throw new Refusal(`${file} has no column ${key}; its columns are ${read.columns.join(", ")}.`);
  for await (const piece of read)
    for (const row of piece) {
      if (isUnreadable(row)) throw new Refusal(`${file}, line ${row.line}: ${row.reason}`);
      const found = row.fields[key]?.trim() ?? "";
      if (found === "") continue;
      const before = rows.get(found);
      if (before && JSON.stringify(before) !== JSON.stringify(row.fields))
        throw new Refusal(
          `${file}, line ${row.line}: An earlier row has ${found} as ${key} too and says otherwise. Leave one of them.`,
        );
      rows.set(found, row.fields);
      if (rows.size > MOST_ROWS) throw new Refusal(`${file} has more than ${MOST_ROWS} rows, too many for a table.`);
    }
  return rows;
}

/** A table's format is told by the ending of its file. */
function formatOf(file: string): "csv" | "tsv" | "jsonl" {
  const ending = file.replace(/\.gz$/, "").split(".").at(-1);
  if (ending === "jsonl" || ending === "ndjson") return "jsonl";
  return ending === "tsv" || ending === "tab" ? "tsv" : "csv";
}

/** Refuses columns of tables that the mapping names and no row of the table has. */
function requireTableColumns(mapping: Mapping, tables: Tables, columns: ReadonlySet<string>): void {
  const sentences = Object.entries(tables).flatMap(([table, rows]) => {
    const [first] = rows.values();
    if (!first) return [];
    return [...columns]
      .filter((column) => column.startsWith(`${table}.`))
      .map((column) => column.slice(table.length + 1))
      .filter((column) => !some(rows.values(), (fields) => column in fields))
      .map((column) => {
        const [near] = nearMisses(column, Object.keys(first));
        const instead = near ?? `the columns ${Object.keys(first).join(", ")}`;
        return `The table ${table} has no column ${column}, which the mapping ${mapping.id} names. It has ${instead}.`;
      });
  });
  if (sentences.length > 0) throw new Refusal(sentences.join("\n"));
}

function some<Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean {
  for (const item of items) if (is(item)) return true;
  return false;
}

/** Adds to a row what the tables say of it, each column as `table.column`; `columns` are all that the mapping names. */
export function compileTables(mapping: Mapping, tables: Tables, columns: Set<string>) {
  const { tables: wanted, missing } = mapping;
  const joins = Object.entries(wanted).map(([name, { on }]) => ({
    name,
    on: compileTemplate(on, new Set(["", ...missing]), columns),
    rows: tables[name] ?? new Map<string, Fields>(),
  }));
  if (joins.length === 0) return (fields: Fields): Fields => fields;
  requireTableColumns(mapping, tables, columns);
  return (fields: Fields): Fields => {
    const joined: Record<string, string> = { ...fields };
    for (const { name, on, rows } of joins) {
      const key = on(fields);
      if (key === undefined) continue;
      const found = rows.get(key);
      if (!found) throw new RowRefused(`The table ${name} has no row for ${key}.`);
      for (const [column, cell] of Object.entries(found)) joined[`${name}.${column}`] = cell;
    }
    return joined;
  };
}
