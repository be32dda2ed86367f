import { z } from "zod";
import { id, language, listOf, moment, object, term, words } from "../dossier/scalars.js";
import { template, termed, value } from "./mapped-value.js";

/** The version of the format that this program reads. */
const MAPPING_FORMAT = 1;

const actorKind = termed("ActorKind");

const actorShape = {
  name: value.describe("How the file writes the actor."),
  id: value.describe("What the file knows it by, where the name alone is not the same in all rows.").optional(),
  kind: actorKind.describe("An ActorKind; without it, that of actors.kind.").optional(),
  iso3: value.describe("The ISO 3166 code of three letters.").optional(),
};

const asActor = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.union([template, object(shape)]);

const actor = asActor(actorShape).meta({ id: "MappedActor", description: "An actor, or only its name." });

const represented = object({ ...actorShape, basis: term("Basis").default("EXPLICIT") }).meta({
  id: "MappedRepresentation",
});

const target = asActor({ ...actorShape, basis: term("TargetBasis").default("NAMED") }).meta({ id: "MappedTarget" });

const issue = object({
  name: value.describe("A proposition, so that agreement has a direction."),
  id: value.describe("What the file knows it by; without it, the name.").optional(),
  definition: value.optional(),
  broader: value.describe("The name of a broader issue.").optional(),
}).meta({ id: "MappedIssue" });

const source = object({
  id: value,
  title: value.optional(),
  publisher: value.optional(),
  author: value.optional(),
  url: value.optional(),
  lang: value.optional(),
  published: value.optional(),
  text: value
    .describe("The whole text, into which anchors point. Its hash is kept, and anchors are held against it.")
    .optional(),
  textSha256: value.describe("The SHA-256 of the text in NFC, where the text itself is not at hand.").optional(),
  codePoints: value.describe("The length of that text in Unicode code points.").optional(),
}).meta({ id: "MappedSource", description: "The document in which a row's statement is printed." });

const anchor = object({
  start: value,
  end: value,
  words: value.describe("The words at this place, of which the hash is kept; or give the hash as sha256.").optional(),
  sha256: value.optional(),
}).meta({ id: "MappedAnchor", description: "Code points of the source's text, the end not included." });

const row = object({
  id: value.describe("What tells the row from all others; without it, all that the row says.").optional(),
  speaker: actor,
  onBehalfOf: represented.describe("For whom it counts; without it, for the speaker.").optional(),
  toward: target.optional(),
  addressee: actor.optional(),
  mentions: actor.optional(),
  issue: issue.optional(),
  date: value.describe("A date such as 2018, 2018-03 or 2018-03-12, or one with its form as date."),
  act: termed("SpeechAct").describe("A SpeechAct; without it, that of the CAMEO code.").optional(),
  stance: value.describe("−2 … +2 toward the target; without it, that of the CAMEO code.").optional(),
  agreement: value.describe("−2 … +2 with the issue.").optional(),
  cameo: value.describe("A CAMEO code, or the name that ICEWS gives it.").optional(),
  plover: value.optional(),
  confidence: value.optional(),
  because: value.optional(),
  coder: value.describe("Whose reading it is, where the file has several coders.").optional(),
  gist: value.describe("What was said, in a few words; without it, the quotation.").optional(),
  quotation: value.describe("The words themselves, as the file has them.").optional(),
  mode: termed("StatementMode")
    .describe("A StatementMode; without it, DIRECT where there is a quotation, else PARAPHRASE.")
    .optional(),
  lang: value.optional(),
  cue: value.optional(),
  locator: value.describe("The place in the source, such as a page; without it, the line of the file.").optional(),
  place: value.describe("Where a deed was done; only events have it.").optional(),
  anchor: anchor.optional(),
  source,
}).meta({ id: "Row", description: "What one row of the file says." });

export const mappingSchema = object({
  mapping: z.literal(MAPPING_FORMAT, `This program reads mappings that begin with mapping: ${MAPPING_FORMAT}.`),
  id: id.describe("The data set; the ids of all that is imported begin with it."),
  title: words,
  cite: words.describe("How the data set wants to be cited.").optional(),
  coder: object({ name: words, kind: term("CoderKind").default("DATASET") }).describe("Whose readings the rows are."),
  codedAt: moment.describe("When the data set was coded or published."),
  format: z.enum(["csv", "tsv", "jsonl", "dna"]),
  delimiter: z
    .string()
    .regex(/^[^"\r\n]$/, "A delimiter is one character, such as a semicolon, and no quotation mark.")
    .optional(),
  quote: z.boolean().describe("Whether quotation marks enclose cells; false where they are characters.").default(true),
  encoding: z.enum(["utf-8", "latin1"]).default("utf-8"),
  missing: z.array(z.string()).describe("What stands in cells that say nothing.").default([""]),
  lang: language.default("und"),
  tables: z
    .record(id, object({ key: words.describe("The table's column that is sought."), on: template }))
    .describe(
      "Further files, given by --table, of which a row's columns are {table.column} where its key is what on says.",
    )
    .default({}),
  actors: object({
    kind: actorKind.describe("Of an actor, whose name is {name}, its ActorKind."),
  }).optional(),
  leaveOut: listOf(object({ from: template, is: listOf(z.string()) })).describe(
    "Rows that are meant to be left out; they are counted.",
  ),
  row,
}).meta({ id: "Mapping", description: "How the rows of a file become statements and events." });

export type Mapping = z.output<typeof mappingSchema>;
export type MappedActor = z.output<typeof actor>;
export type MappedRow = z.output<typeof row>;
