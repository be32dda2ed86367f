import { z } from "zod";
import { codesOf, type VocabularyName } from "../domain/vocabulary.js";
import { object, words } from "../dossier/scalars.js";
import { isDateForm } from "./date-form.js";

export const template = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .refine(
    (text) => !/[{}]/.test(text.replace(/\{[^{}]+\}/g, "")),
    "A brace has no partner here, or nothing between the two; a column is written as {column}.",
  )
  .describe("Words in which {column} stands for what that column says; absent where one of the columns is empty.");

const table = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String))
  .describe("What is meant by what the file says.");

const patterns = table.superRefine((forms, context) => {
  for (const form of Object.keys(forms))
    try {
      new RegExp(form, "u");
    } catch {
      context.addIssue({ code: "custom", path: [form], message: `"${form}" is no regular expression.` });
    }
});

/** What a row says of one thing. */
const transformed = object({
  from: template,
  split: words.describe("The mark between the items of a list, such as a semicolon.").optional(),
  table: table.optional(),
  patterns: patterns
    .describe("Regular expressions, the first of which that fits tells what is meant; asked after the table.")
    .optional(),
  otherwise: template
    .describe("What is meant where neither table nor patterns know it; without it the row is rejected.")
    .optional(),
  date: words
    .refine(
      isDateForm,
      "A form of dates names a year as YYYY, perhaps a month as MM, M, Mon or Month, and then perhaps a day as DD or D, each once.",
    )
    .describe("How a date is written, such as DD/MM/YYYY or D Mon YYYY.")
    .optional(),
});

const one = z.union([template, transformed]);

export const value = z
  .union([
    one,
    object({ first: z.array(one).min(1).describe("The first of these that the row says.") }),
    object({ all: z.array(one).min(1).describe("All of these that the row says, as a list.") }),
  ])
  .meta({ id: "Value", description: "What a row says of one thing." });

export type MappedValue = z.output<typeof value>;

/** The same where a term is meant; those that the mapping itself gives have to be in the vocabulary. */
export const termed = (name: VocabularyName) =>
  value
    .superRefine((mapped, { addIssue }) => {
      const values = codesOf(name);
      for (const [input, path] of givenIn(mapped))
        if (!values.some((code) => code === input)) addIssue({ code: "invalid_value", values, input, path: [...path] });
    })
    .meta({ id: `Mapped${name}`, description: `What a row says of one thing, as a term of ${name}.` });

/** What a mapping says itself of one thing, and no column, each with its place in it. */
function givenIn(mapped: MappedValue): [said: string, path: readonly PropertyKey[]][] {
  if (typeof mapped === "string") return mapped === "" || mapped.includes("{") ? [] : [[mapped, []]];
  const within = (key: PropertyKey, part: MappedValue) =>
    givenIn(part).map(([said, path]): [string, readonly PropertyKey[]] => [said, [key, ...path]]);
  for (const key of ["first", "all"] as const) {
    const parts = (mapped as Partial<Record<typeof key, MappedValue[]>>)[key];
    if (parts) return parts.flatMap((part, at) => within(at, part).map(([said, path]) => [said, [key, ...path]]));
  }
  const { from, table, patterns, otherwise = "" } = mapped as Extract<MappedValue, { from: string }>;
  if (!table && !patterns) return within("from", from);
  const meant = Object.entries({ table, patterns }).flatMap(([key, meant = {}]) =>
    Object.entries(meant).flatMap(([said, term]) => (term === "" ? [] : [[term, [key, said]] as [string, string[]]])),
  );
  return [...meant, ...within("otherwise", otherwise)];
}
