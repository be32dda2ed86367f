import { z } from "zod";
import { actor, issue } from "./format-actors.js";
import { event } from "./format-events.js";
import { statement } from "./format-statements.js";
import { hash, id, language, moment, object, partialDate, term, words } from "./scalars.js";

/** The version of the format that this program reads; a dossier names it in its first line. */
export const FORMAT = 1;

const coder = object({
  id,
  name: words,
  kind: term("CoderKind"),
}).describe("Who made the readings of this dossier.");

const source = object({
  id,
  title: words.optional(),
  publisher: words.optional(),
  author: words.optional(),
  url: z.url("This is no web address.").optional(),
  lang: language.describe("The language of the text, as a BCP 47 tag such as en.").default("und"),
  published: partialDate.optional(),
  reference: partialDate.describe("The day from which the text's weekdays are counted.").optional(),
  referenceBecause: words.describe("How the reference day is known, in the coder's own words.").optional(),
  retrieved: partialDate.optional(),
  textSha256: hash.describe("Written by demarche seal.").optional(),
  codePoints: z.int().min(0).describe("Written by demarche seal.").optional(),
}).describe("The document in which the statements are printed.");

/** A dossier: everything that one coder says of one source. */
export const dossierSchema = object({
  demarche: z
    .literal(FORMAT, `This program reads format ${FORMAT}; write demarche: ${FORMAT}.`)
    .describe("The version of the format."),
  id,
  coder,
  coders: z.record(id, object({ name: words, kind: term("CoderKind") })).default({}),
  codedAt: moment,
  source,
  actors: z.record(id, actor).default({}),
  issues: z.record(id, issue).default({}),
  events: z.record(id, event).default({}),
  statements: z.record(id, statement).default({}),
}).describe("A dossier of Démarche: one YAML file for one source.");

export type Dossier = z.output<typeof dossierSchema>;
