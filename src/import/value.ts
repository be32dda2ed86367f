import { nearMisses } from "../domain/near-miss.js";
import { dateWrittenAs } from "./date-form.js";
import type { MappedValue } from "./mapped-value.js";
import { remembered } from "./remembered.js";
import { RowRefused } from "./row-refused.js";

/** The cells of one row by their columns. */
export type Fields = Readonly<Record<string, string>>;

/** What a row says of one thing: nothing, one text, or several where it is split. */
export type Value = (fields: Fields) => readonly string[];

/** The one thing that is said; a list stands where only one can be meant. */
export function only(said: readonly string[], what: string): string | undefined {
  if (said.length > 1)
    throw new RowRefused(`The row says several things as ${what}, where there can be one: ${said.join("; ")}.`);
  return said[0];
}

/** Compiles what a mapping says of one thing; `columns` collects the columns that it names. */
export function compileValue(
  mapped: MappedValue | undefined,
  missing: ReadonlySet<string>,
  columns: Set<string>,
): Value {
  if (mapped === undefined) return () => NOTHING;
  if (typeof mapped === "string") return single(compileTemplate(mapped, missing, columns));
  if ("first" in mapped) {
    const values = mapped.first.map((one) => compileValue(one, missing, columns));
    return (fields) => {
      for (const value of values) {
        const said = value(fields);
        if (said.length > 0) return said;
      }
      return NOTHING;
    };
  }
  if ("all" in mapped) {
    const values = mapped.all.map((one) => compileValue(one, missing, columns));
    return (fields) => values.flatMap((value) => value(fields));
  }
  const from = compileTemplate(mapped.from, missing, columns);
  const { split, date } = mapped;
  const translate = compileTable(mapped, missing, columns);
  const written = date === undefined ? undefined : dateWrittenAs(date);
  return (fields) => {
    const text = from(fields);
    if (text === undefined) return NOTHING;
    const parts = split === undefined ? [text] : text.split(split).map((part) => part.trim());
    return parts
      .filter((part) => !missing.has(part))
      .map((part) => (written ? written(part) : part))
      .flatMap((part) => translate(part, fields) ?? NOTHING);
  };
}

/** Compiles a mapped value within one mapping. */
export type Compile = (mapped: MappedValue | undefined) => Value;

/** Compiles several at once, each under its own name. */
export const compileAll = <Name extends string>(
  compile: Compile,
  mapped: Readonly<Record<Name, MappedValue | undefined>>,
): Readonly<Record<Name, Value>> =>
  Object.fromEntries(
    Object.entries<MappedValue | undefined>(mapped).map(([name, value]) => [name, compile(value)]),
  ) as Record<Name, Value>;

const NOTHING: readonly string[] = [];

const single =
  (template: (fields: Fields) => string | undefined): Value =>
  (fields) => {
    const text = template(fields);
    return text === undefined ? NOTHING : [text];
  };

/** Puts the cells into the words; undefined where a column says nothing. */
export function compileTemplate(
  template: string,
  missing: ReadonlySet<string>,
  columns: Set<string>,
): (fields: Fields) => string | undefined {
  const parts = template.split(/\{([^{}]+)\}/);
  const named = parts.filter((_, at) => at % 2 === 1);
  for (const column of named) columns.add(column);
  const [before = "", column = "", after = ""] = parts;
  const cell = (fields: Fields, column: string): string | undefined => {
    const text = fields[column]?.trim();
    if (text === undefined) refuseParts(fields, column);
    return text === undefined || missing.has(text) ? undefined : text;
  };
  if (named.length === 0) return () => (template === "" ? undefined : template);
  if (parts.length === 3 && before === "" && after === "") return (fields) => cell(fields, column);
  return (fields) => {
    let text = "";
    for (const [at, part] of parts.entries()) {
      const said = at % 2 === 0 ? part : cell(fields, part);
      if (said === undefined) return undefined;
      text += said;
    }
    return text;
  };
}

/** A list or a record of JSON Lines is no text, and is not nothing either. */
function refuseParts(fields: Fields, column: string): void {
  for (const part in fields)
    if (part.startsWith(`${column}.`))
      throw new RowRefused(
        `“${column}” is a list or a record here; the mapping can name what is in it, such as {${part}}.`,
      );
}

type Translate = (text: string, fields: Fields) => string | undefined;

/** Looks a text up, first in the table, then by the patterns. */
function compileTable(
  { from, table, patterns, otherwise }: Extract<MappedValue, { from: unknown }>,
  missing: ReadonlySet<string>,
  columns: Set<string>,
): Translate {
  if (!table && !patterns) return (text) => text;
  const known = new Map(Object.entries(table ?? {}));
  const forms = Object.entries(patterns ?? {}).map(([form, meant]) => [new RegExp(form, "u"), meant] as const);
  const fallback = otherwise === undefined ? undefined : compileTemplate(otherwise, missing, columns);
  const meantBy = remembered((text) => forms.find(([form]) => form.test(text))?.[1]);
  return (text, fields) => {
    const meant = known.get(text);
    if (meant !== undefined) return meant === "" ? undefined : meant;
    const fitting = forms.length > 0 ? meantBy(text) : undefined;
    if (fitting !== undefined) return fitting;
    if (fallback) return fallback(fields);
    const [near] = nearMisses(text, known.keys());
    throw new RowRefused(
      `"${text}" (${from}) is not in the mapping's table${near === undefined ? "" : `; it knows ${near}`}. Add it, or say what is meant otherwise.`,
    );
  };
}
