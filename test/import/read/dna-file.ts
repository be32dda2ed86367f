import sqlite from "node-sqlite3-wasm";

/** What a statement of a DNA file is made of; offsets are UTF-16 units, as Java counts. */
export interface DnaStatement {
  readonly type: 1 | 2;
  readonly document: number;
  readonly start: number;
  readonly stop: number;
  readonly person?: string;
  readonly agreement?: 0 | 1;
  readonly weight?: number;
  readonly note?: string;
}

/** The tables that are read of a file of DNA 3, without what checks them. */
const SCHEMA = `
  CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT);
  CREATE TABLE CODERS (ID INTEGER PRIMARY KEY, Name TEXT);
  CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Section TEXT,
    Type TEXT, Date INTEGER);
  CREATE TABLE STATEMENTTYPES (ID INTEGER PRIMARY KEY, Label TEXT);
  CREATE TABLE STATEMENTS (ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,
    Stop INTEGER, Coder INTEGER);
  CREATE TABLE VARIABLES (ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
  CREATE TABLE DATABOOLEAN (StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATAINTEGER (StatementId INTEGER, VariableId INTEGER, Value INTEGER);
  CREATE TABLE DATALONGTEXT (StatementId INTEGER, VariableId INTEGER, Value TEXT);
  CREATE TABLE DATASHORTTEXT (StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
  CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT);
  CREATE TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT);
  CREATE TABLE ATTRIBUTEVALUES (EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT);
  INSERT INTO SETTINGS VALUES ('version', '3.0.11');
  INSERT INTO CODERS VALUES (1, 'Mara');
  INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Annotation');
  INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'agreement', 'boolean', 1),
    (3, 'weight', 'integer', 1), (4, 'words', 'long text', 2);
  INSERT INTO ENTITIES VALUES (7, 1, 'Ona Vell'), (8, 1, '');
  INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 1, 'Type');
  INSERT INTO ATTRIBUTEVALUES VALUES (7, 1, 'minister');`;

/** Makes a DNA file of texts of our own, each dated 1 March 2021 at noon; `more` changes it afterwards. */
export function writeDna(
  path: string,
  texts: readonly string[],
  statements: readonly DnaStatement[],
  more = "",
): string {
  const database = new sqlite.Database(path);
  // Committed one by one, each row would be waited for until it is on the disk.
  database.exec(`BEGIN; ${SCHEMA}`);
  texts.forEach((text, at) => {
    database.run("INSERT INTO DOCUMENTS VALUES (?, ?, ?, 'An author', 'A paper', '', '', 1614600000)", [
      at + 1,
      `Document ${at + 1}`,
      text,
    ]);
  });
  statements.forEach(({ type, document, start, stop, person, agreement, weight, note }, at) => {
    const id = at + 1;
    database.run("INSERT INTO STATEMENTS VALUES (?, ?, ?, ?, ?, 1)", [id, type, document, start, stop]);
    if (person !== undefined)
      database.run("INSERT INTO DATASHORTTEXT SELECT ?, 1, ID FROM ENTITIES WHERE Value = ?", [id, person]);
    if (agreement !== undefined) database.run("INSERT INTO DATABOOLEAN VALUES (?, 2, ?)", [id, agreement]);
    if (weight !== undefined) database.run("INSERT INTO DATAINTEGER VALUES (?, 3, ?)", [id, weight]);
    if (note !== undefined) database.run("INSERT INTO DATALONGTEXT VALUES (?, 4, ?)", [id, note]);
  });
  database.exec("COMMIT");
  if (more !== "") database.exec(more);
  database.close();
  return path;
}
