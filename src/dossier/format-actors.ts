import { z } from "zod";
import { id, language, listOf, object, partialDate, term, words } from "./scalars.js";

const name = object({
  text: words,
  kind: term("NameKind"),
  lang: language.optional(),
}).meta({ id: "Name", description: "One way to write an actor." });

const tenure = object({
  title: words,
  names: listOf(words).describe("The office as the source prints it, such as French President."),
  at: id.describe("The actor at which the office is held."),
  speaksFor: id.describe("The actor for which the holder speaks, if for any.").optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  because: words.describe("Where the dates come from.").optional(),
}).meta({ id: "Tenure", description: "An office held for a time." });

const membership = z
  .union([id, object({ actor: id, from: partialDate.optional(), to: partialDate.optional() })])
  .transform((given) => (typeof given === "string" ? { actor: given } : given));

export const actor = object({
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
}).meta({ id: "Actor", description: "Whoever speaks or is spoken of." });

export const issue = object({
  name: words.describe("A proposition, so that agreement has a direction."),
  definition: words,
  broader: listOf(id),
}).meta({ id: "Issue", description: "What a position is about." });

export type DossierActor = z.output<typeof actor>;
export type DossierTenure = z.output<typeof tenure>;
