import type { Database } from "node-sqlite3-wasm";
import { Refusal } from "../../../refusal.js";

/** What is read of a file of version 3; version 2 has no entities, and keeps their names with each statement. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  SETTINGS: ["Property", "Value"],
  CODERS: ["ID", "Name"],
  DOCUMENTS: ["ID", "Title", "Text", "Author", "Source", "Section", "Type", "Date"],
  STATEMENTTYPES: ["ID", "Label"],
  STATEMENTS: ["ID", "StatementTypeId", "DocumentId", "Start", "Stop", "Coder"],
  VARIABLES: ["ID", "Variable", "StatementTypeId"],
  DATABOOLEAN: ["StatementId", "VariableId", "Value"],
  DATAINTEGER: ["StatementId", "VariableId", "Value"],
  DATALONGTEXT: ["StatementId", "VariableId", "Value"],
  DATASHORTTEXT: ["StatementId", "VariableId", "Entity"],
  ENTITIES: ["ID", "Value"],
  ATTRIBUTEVARIABLES: ["ID", "VariableId", "AttributeVariable"],
  ATTRIBUTEVALUES: ["EntityId", "AttributeVariableId", "AttributeValue"],
};

/** Refuses a database that is not one of Discourse Network Analyzer 3. */
export function checkSchema(path: string, database: Database): void {
  const columnsOf = (table: string): unknown[] =>
    database.all("SELECT name FROM pragma_table_info(?)", [table]).map(({ name }) => name);
  if (["SETTINGS", "DOCUMENTS", "STATEMENTS"].some((table) => columnsOf(table).length === 0))
    throw new Refusal(`${path} is an SQLite database, and none of Discourse Network Analyzer.`);
  const version = database.get("SELECT Value AS value FROM SETTINGS WHERE Property = 'version'")?.value;
  const isKnown =
    String(version).startsWith("3.") &&
    Object.entries(TABLES).every(([table, columns]) => {
      const found = columnsOf(table);
      return columns.every((column) => found.includes(column));
    });
  if (!isKnown)
    throw new Refusal(
      `${path} has the form of Discourse Network Analyzer ${version ?? "of no version"}, and that of version 3.0 can be read. Import it into a new database of DNA 3.0, in its menu Documents.`,
    );
}

/** The name of the column for each variable and each attribute of the entities, by their ids in the file. */
export interface VariableColumns {
  readonly variables: ReadonlyMap<unknown, string>;
  readonly attributes: ReadonlyMap<unknown, string>;
  /** Each name once, those of a variable's attributes behind it: statement types may share a variable's name. */
  readonly names: readonly string[];
}

/** Names a column for each variable; one that is called as another column has `variable ` before it. */
export function variableColumns(database: Database, taken: readonly string[]): VariableColumns {
  const variables = new Map<unknown, string>();
  const attributes = new Map<unknown, string>();
  const names = new Set<string>();
  for (const { id, variable } of database.all("SELECT ID AS id, Variable AS variable FROM VARIABLES ORDER BY ID")) {
    const name = taken.includes(String(variable)) ? `variable ${variable}` : String(variable);
    variables.set(id, name);
    names.add(name);
    for (const attribute of database.all(ATTRIBUTES, [Number(id)])) {
      const column = `${name}.${attribute.name}`;
      attributes.set(attribute.id, column);
      names.add(column);
    }
  }
  return { variables, attributes, names: [...names] };
}

const ATTRIBUTES =
  "SELECT ID AS id, AttributeVariable AS name FROM ATTRIBUTEVARIABLES WHERE VariableId = ? ORDER BY ID";
