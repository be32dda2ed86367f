import { z } from "zod";
import { date, printing } from "./format-printings.js";
import { id, language, listOf, moment, number, object, partialDate, scale, term, words } from "./scalars.js";

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
  condition: words
    .describe("What it depends on in this reading, where the statement does not say it for all of its readings.")
    .optional(),
  deadline: partialDate.describe("The date by which it is to be done, the last day included.").optional(),
  beneficiaries: listOf(id).describe("For whose benefit something is promised."),
  because: words.optional(),
  method: term("CodingMethod").default("HAND"),
  coder: id.describe("One of the coders, where it is not the dossier's own.").optional(),
  at: moment.optional(),
  supersededAt: moment.optional(),
}).meta({ id: "Coding", description: "One dated reading; without target and issue it says: read, none found." });

const unit = z
  .string({ error: ({ input }) => (input === undefined ? "A figure needs its unit, such as persons." : undefined) })
  .trim()
  .min(1, "A figure needs its unit, such as persons.")
  .describe("What is counted, such as persons.");

const figure = object({
  measure: words,
  value: number,
  valueTo: number.optional(),
  unit,
  bound: term("FigureBound"),
  asOf: partialDate.optional(),
});

const link = object({
  relation: term("StatementRelation"),
  to: id,
  because: words.optional(),
  method: term("CodingMethod").default("HAND"),
  coder: id.describe("One of the coders, where it is not the dossier's own.").optional(),
  at: moment.optional(),
}).meta({ id: "Link", description: "How the statement bears on another or on an event, in somebody's judgement." });

export const statement = object({
  gist: words.describe("What was said, in the coder's own words."),
  mode: term("StatementMode"),
  lang: language.describe("The language in which it was said; und if unknown.").default("und"),
  said: date,
  saidBy: listOf(mention),
  onBehalfOf: representation,
  addressedTo: listOf(id),
  mentions: listOf(mention),
  condition: words
    .describe(
      "What it depends on in every reading, verbatim or a gist of it; what one reading alone finds stands there.",
    )
    .optional(),
  negated: z.boolean().describe("The source says that this was not said.").default(false),
  reiterates: z.boolean().describe("The source says that it was said before.").default(false),
  concerns: listOf(id).describe("The events that it is about."),
  links: listOf(link),
  figures: listOf(figure),
  codings: listOf(coding),
  printed: listOf(printing),
}).meta({ id: "Statement", description: "One utterance." });

export type DossierStatement = z.output<typeof statement>;
export type DossierCoding = z.output<typeof coding>;
export type DossierLink = z.output<typeof link>;
