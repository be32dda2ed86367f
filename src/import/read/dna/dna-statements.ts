import type { Database, Statement } from "node-sqlite3-wasm";
import { sha256 } from "../../../domain/anchor.js";
import { Fields } from "../fields.js";
import type { FileRecord, Unreadable } from "../records.js";
import { DnaDocument, type Span } from "./dna-document.js";
import { type VariableColumns, variableColumns } from "./dna-schema.js";

/** The columns that every statement has; those of the variables follow. */
export const FIXED_COLUMNS = [
  "statement id",
  "statement type",
  "coder",
  "document id",
  "document title",
  "document author",
  "document source",
  "document section",
  "document type",
  "document date",
  "document text sha256",
  "document code points",
  "start",
  "end",
  "words",
  "words sha256",
] as const;

type Cells = Readonly<Record<string, unknown>>;

interface Held {
  readonly id: unknown;
  readonly cells: Cells;
  readonly document: DnaDocument;
}

const STATEMENTS = `
  SELECT s.ID AS id, t.Label AS type, c.Name AS coder, s.DocumentId AS document, s.Start AS start, s.Stop AS stop
  FROM STATEMENTS s LEFT JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId LEFT JOIN CODERS c ON c.ID = s.Coder
  ORDER BY s.DocumentId, s.ID`;
const DOCUMENT = `
  SELECT Title AS title, Author AS author, Source AS source, Section AS section, Type AS type, Date AS date,
    Text AS text, length(CAST(Text AS BLOB)) AS bytes
  FROM DOCUMENTS WHERE ID = ?`;
const VALUES = `
  SELECT VariableId AS variable, Value AS value, NULL AS entity FROM DATABOOLEAN WHERE StatementId = ?1
  UNION ALL SELECT VariableId, Value, NULL FROM DATAINTEGER WHERE StatementId = ?1
  UNION ALL SELECT VariableId, Value, NULL FROM DATALONGTEXT WHERE StatementId = ?1
  UNION ALL SELECT d.VariableId, e.Value, e.ID FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity
    WHERE d.StatementId = ?1`;
const ATTRIBUTES =
  "SELECT AttributeVariableId AS variable, AttributeValue AS value FROM ATTRIBUTEVALUES WHERE EntityId = ?";

/** Reads statements document by document, so that one text is in memory. */
export class StatementReader {
  readonly #columns: VariableColumns;
  readonly #statements: Statement;
  readonly #document: Statement;
  readonly #values: Statement;
  readonly #attributes: Statement;
  #held: Held | undefined;

  constructor(database: Database) {
    this.#columns = variableColumns(database, FIXED_COLUMNS);
    this.#statements = database.prepare(STATEMENTS);
    this.#document = database.prepare(DOCUMENT);
    this.#values = database.prepare(VALUES);
    this.#attributes = database.prepare(ATTRIBUTES);
  }

  *records(): Generator<FileRecord | Unreadable> {
    for (const statement of this.#statements.iterate()) yield this.#recordOf(statement);
  }

  close(): void {
    for (const prepared of [this.#statements, this.#document, this.#values, this.#attributes]) prepared.finalize();
  }

  #recordOf(statement: Cells): FileRecord | Unreadable {
    const line = Number(statement.id);
    const unreadable = (reason: string): Unreadable => ({ line, raw: JSON.stringify(statement), reason });
    const held = this.#documentOf(statement.document);
    if (!held) return unreadable(`The statement is in document ${statement.document}, which the file has not.`);
    if (Buffer.byteLength(held.document.stored) !== held.cells.bytes)
      return unreadable(`The text of document ${statement.document} has a NUL in it, or bytes that are no UTF-8.`);
    const span = held.document.span(Number(statement.start), Number(statement.stop));
    if (typeof span === "string") return unreadable(span);
    const fields = this.#fieldsOf(statement, held.cells, held.document, span);
    for (const { variable, value, entity } of this.#values.all([line])) {
      fields[this.#columns.variables.get(variable) ?? ""] = wordsOf(value);
      if (entity === null) continue;
      for (const attribute of this.#attributes.all([Number(entity)])) {
        const column = this.#columns.attributes.get(attribute.variable);
        if (column !== undefined) fields[column] = wordsOf(attribute.value);
      }
    }
    return { line, fields };
  }

  #fieldsOf(statement: Cells, cells: Cells, { text }: DnaDocument, { start, end, words }: Span): Fields {
    const values = [
      statement.id,
      statement.type,
      statement.coder,
      statement.document,
      cells.title,
      cells.author,
      cells.source,
      cells.section,
      cells.type,
      dayOf(cells.date),
      text.sha256,
      text.codePoints,
      start,
      end,
      words,
      sha256(words),
    ];
    const fields = new Fields();
    FIXED_COLUMNS.forEach((column, at) => {
      fields[column] = wordsOf(values[at]);
    });
    for (const column of this.#columns.names) fields[column] = "";
    return fields;
  }

  #documentOf(id: unknown): Held | undefined {
    if (this.#held?.id === id) return this.#held;
    const cells = this.#document.get([Number(id)]);
    this.#held = cells ? { id, cells, document: new DnaDocument(wordsOf(cells.text)) } : undefined;
    return this.#held;
  }
}

const wordsOf = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** DNA stores seconds since 1970, of a clock that shows UTC. */
function dayOf(seconds: unknown): string {
  const day = new Date(Number(seconds) * 1000);
  return Number.isNaN(day.getTime()) ? wordsOf(seconds) : day.toISOString().replace(/T.*/, "");
}
