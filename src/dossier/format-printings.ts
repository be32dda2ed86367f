import { z } from "zod";
import { hash, id, listOf, object, partialDate, term, verbatim, words } from "./scalars.js";

export const date = object({
  text: words.describe("The words of the source, such as On Monday.").optional(),
  date: partialDate.optional(),
  rule: term("DateRule"),
  to: id.describe("The event from which a RELATIVE date is counted.").optional(),
  because: words.describe("The reason for the date, where the rule alone does not give it.").optional(),
}).meta({ id: "Date", description: "A date as exact as it is known, with its words and how they were resolved." });

const nth = z.int().min(1).describe("Which of several places is meant, counted from 1.");

const quotation = z
  .union([
    verbatim,
    object({ exact: verbatim, nth: nth.optional(), start: z.int().optional(), end: z.int().optional() }),
  ])
  .transform((given) => (typeof given === "string" ? { exact: given } : given));

const passage = z
  .union([verbatim, object({ text: verbatim, nth: nth.optional() })])
  .transform((given) => (typeof given === "string" ? { text: given } : given))
  .describe("The passage in the words of the text, or its first and last words: They walked … the border.");

export const printing = object({
  words: passage.optional(),
  at: object({ start: z.int().min(0), end: z.int().min(1), sha256: hash })
    .describe("Written by demarche seal.")
    .optional(),
  quotes: listOf(quotation),
  cue: words.describe("The reporting verb of this printing, such as denounces.").optional(),
  place: term("EvidencePlace").default("BODY"),
  depth: z
    .int()
    .min(1)
    .describe("1 where the source itself reports the words, 2 where it reports a report.")
    .default(1),
  translated: z.boolean().optional(),
  locator: words.describe("A page or row, where there is no text to anchor in.").optional(),
}).meta({ id: "Printing", description: "One place where the words are printed." });

export type DossierDate = z.output<typeof date>;
export type DossierPrinting = z.output<typeof printing>;
