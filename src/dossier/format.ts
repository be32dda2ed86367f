import { z } from "zod";
import { hash, id, language, listOf, object, partialDate, scale, term, words } from "./scalars.js";

/** The version of the format that this program reads; a dossier names it in its first line. */
export const FORMAT = 1;

const coder = object({
  id,
  name: words,
  kind: term("CoderKind"),
}).describe("Who made the readings of this dossier.");

const moment = z
  .union(
    [z.iso.date(), z.iso.datetime({ offset: true })],
    "Write a day, 2026-11-23, or a moment, 2026-11-23T10:00:00Z.",
  )
  .describe("A day such as 2026-11-23, or a moment.");

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

const name = object({
  text: words,
  kind: term("NameKind"),
  lang: language.optional(),
}).describe("One way to write an actor.");

const tenure = object({
  title: words,
  names: listOf(words).describe("The office as the source prints it, such as French President."),
  at: id.describe("The actor at which the office is held."),
  speaksFor: id.describe("The actor for which the holder speaks, if for any.").optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  because: words.describe("Where the dates come from.").optional(),
}).describe("An office held for a time.");

const membership = z
  .union([id, object({ actor: id, from: partialDate.optional(), to: partialDate.optional() })])
  .transform((given) => (typeof given === "string" ? { actor: given } : given));

const actor = object({
  kind: term("ActorKind"),
  name: words,
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, "An ISO 3166 code has three capital letters, such as FRA.")
    .optional(),
  wikidataId: z
    .string()
    .regex(/^Q\d+$/, "A Wikidata id is a Q and digits, such as Q142.")
    .optional(),
  cameo: words.optional(),
  names: listOf(name),
  partOf: listOf(membership),
  tenures: listOf(tenure),
});

const issue = object({
  name: words.describe("A proposition, so that agreement has a direction."),
  definition: words,
  broader: listOf(id),
});

const date = object({
  text: words.describe("The words of the source, such as On Monday.").optional(),
  date: partialDate.optional(),
  rule: term("DateRule"),
  to: id.describe("The event from which a RELATIVE date is counted.").optional(),
  because: words.describe("The reason for the date, where the rule alone does not give it.").optional(),
});

const nth = z.int().min(1).describe("Which of several places is meant, counted from 1.");

const quotation = z
  .union([words, object({ exact: words, nth: nth.optional(), start: z.int().optional(), end: z.int().optional() })])
  .transform((given) => (typeof given === "string" ? { exact: given } : given));

const passage = z
  .union([words, object({ text: words, nth: nth.optional() })])
  .transform((given) => (typeof given === "string" ? { text: given } : given))
  .describe("The passage in the words of the text, or its first and last words: They walked … the border.");

const printing = object({
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
});

const mention = z
  .union([id, object({ actor: id, surface: words.optional() })])
  .transform((given) => (typeof given === "string" ? { actor: given } : given));

const representation = z.union([
  z.literal("SELF").describe("Every speaker speaks for itself."),
  listOf(object({ actor: id, basis: term("Basis"), surface: words.optional(), office: words.optional() })),
]);

const target = z
  .union([id, object({ actor: id, basis: term("TargetBasis").default("NAMED"), surface: words.optional() })])
  .transform((given) => (typeof given === "string" ? { actor: given, basis: "NAMED" as const } : given));

const coding = object({
  act: term("SpeechAct"),
  toward: target.optional(),
  stance: scale.optional(),
  on: id.describe("The issue.").optional(),
  agreement: scale.optional(),
  confidence: z.number().min(0).max(1).optional(),
  cameo: words.optional(),
  plover: words.optional(),
  because: words.optional(),
  method: term("CodingMethod").default("HAND"),
  coder: id.describe("One of the coders, where it is not the dossier's own.").optional(),
  at: moment.optional(),
  supersededAt: moment.optional(),
}).describe("One dated reading; without target and issue it says: read, none found.");

const figure = object({
  measure: words,
  value: z.number(),
  valueTo: z.number().optional(),
  unit: words.describe("What is counted, such as persons."),
  bound: term("FigureBound"),
  asOf: partialDate.optional(),
});

const link = object({ relation: term("StatementRelation"), to: id, because: words.optional() });

const statement = object({
  gist: words.describe("What was said, in the coder's own words."),
  mode: term("StatementMode"),
  lang: language.describe("The language in which it was said; und if unknown.").default("und"),
  said: date,
  saidBy: listOf(mention),
  onBehalfOf: representation,
  addressedTo: listOf(id),
  mentions: listOf(mention),
  condition: words.describe("What a promise depends on, verbatim or a gist of it.").optional(),
  negated: z.boolean().describe("The source says that this was not said.").default(false),
  reiterates: z.boolean().describe("The source says that it was said before.").default(false),
  concerns: listOf(id).describe("The events that it is about."),
  links: listOf(link),
  figures: listOf(figure),
  codings: listOf(coding),
  printed: listOf(printing),
});

const participant = object({
  actor: id,
  role: term("ParticipantRole"),
  attendance: term("Attendance").optional(),
  representedBy: words.describe("An office that is not named further, such as national security advisor.").optional(),
});

const event = object({
  name: words,
  kind: term("EventKind"),
  status: term("EventStatus"),
  when: date,
  until: date.describe("When it ended, where that is known.").optional(),
  place: words.optional(),
  participants: listOf(participant),
  printed: listOf(printing),
});

/** A dossier: everything that one coder says of one source. */
export const dossierSchema = object({
  demarche: z.literal(FORMAT, `This program reads format ${FORMAT}.`).describe("The version of the format."),
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
export type DossierActor = z.output<typeof actor>;
export type DossierTenure = z.output<typeof tenure>;
export type DossierStatement = z.output<typeof statement>;
export type DossierEvent = z.output<typeof event>;
export type DossierDate = z.output<typeof date>;
export type DossierPrinting = z.output<typeof printing>;
export type DossierCoding = z.output<typeof coding>;
