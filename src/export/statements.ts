import { ACTOR, type ExportedActor } from "./actor.js";
import { annotations } from "./annotations.js";
import { csv } from "./csv.js";
import type { Export } from "./format.js";
import { jsonLines } from "./json-lines.js";
import { bibtex } from "./sheet/bibtex.js";
import { markdown } from "./sheet/markdown.js";
import { word } from "./sheet/word.js";
import { type ExportedPrinting, PRINTING_FIELDS } from "./source.js";

/** A statement as GraphQL gives it by `STATEMENT_FIELDS`. */
export interface ExportedStatement {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly mode: string;
  readonly lang: string;
  readonly condition: string | null;
  readonly negated: boolean;
  readonly reiterates: boolean;
  readonly said: Readonly<Record<"text" | "date" | "earliest" | "latest" | "precision" | "rule", string | null>>;
  readonly speakers: readonly { readonly surface: string | null; readonly actor: ExportedActor }[];
  readonly onBehalfOf: readonly {
    readonly basis: string;
    readonly surface: string | null;
    readonly actor: ExportedActor;
    readonly tenure: { readonly id: string; readonly title: string; readonly holder: { readonly id: string } } | null;
  }[];
  readonly addressees: readonly ExportedActor[];
  readonly mentions: readonly { readonly surface: string | null; readonly actor: ExportedActor }[];
  readonly evidence: readonly ExportedPrinting[];
  readonly events: readonly { readonly id: string; readonly name: string }[];
  readonly figures: readonly object[];
  readonly related: readonly object[];
}

/** What is asked of when something is said, by whom and for whom. */
export const SAID_FIELDS = `said { text date earliest latest precision rule }
  speakers { surface actor ${ACTOR} }
  onBehalfOf { basis surface actor ${ACTOR} tenure { id title holder { id } } }`;

/** No words of a text but those quoted: codings travel, texts stay. */
const STATEMENT_FIELDS = `id gist quotes mode lang condition negated reiterates
  ${SAID_FIELDS}
  addressees ${ACTOR}
  mentions { surface actor ${ACTOR} }
  evidence {
    ${PRINTING_FIELDS}
  }
  events { id name }
  figures { id measure value valueTo unit bound asOf }
  related { relation statement { id } event { id } coder { id } method at because }`;

const one = (statement: ExportedStatement) => [statement];

export const statements: Export = {
  field: "statements",
  selection: STATEMENT_FIELDS,
  formats: {
    csv: csv(
      {
        id: ({ id }) => id,
        date: ({ said }) => said.date,
        earliest: ({ said }) => said.earliest,
        latest: ({ said }) => said.latest,
        date_words: ({ said }) => said.text,
        date_rule: ({ said }) => said.rule,
        speakers: ({ speakers }) => speakers.map(({ actor }) => actor.name),
        speaker_ids: ({ speakers }) => speakers.map(({ actor }) => actor.id),
        speaker_words: ({ speakers }) => speakers.map(({ surface }) => surface),
        on_behalf_of: ({ onBehalfOf }) => onBehalfOf.map(({ actor }) => actor.name),
        on_behalf_of_ids: ({ onBehalfOf }) => onBehalfOf.map(({ actor }) => actor.id),
        bases: ({ onBehalfOf }) => onBehalfOf.map(({ basis }) => basis),
        offices: ({ onBehalfOf }) => onBehalfOf.map(({ tenure }) => tenure?.title ?? null),
        addressees: ({ addressees }) => addressees.map(({ name }) => name),
        addressee_ids: ({ addressees }) => addressees.map(({ id }) => id),
        mentions: ({ mentions }) => mentions.map(({ actor }) => actor.name),
        mention_ids: ({ mentions }) => mentions.map(({ actor }) => actor.id),
        mention_words: ({ mentions }) => mentions.map(({ surface }) => surface),
        quotes: ({ quotes }) => quotes,
        gist: ({ gist }) => gist,
        mode: ({ mode }) => mode,
        language: ({ lang }) => lang,
        condition: ({ condition }) => condition,
        negated: ({ negated }) => negated,
        reiterates: ({ reiterates }) => reiterates,
        events: ({ events }) => events.map(({ name }) => name),
        event_ids: ({ events }) => events.map(({ id }) => id),
        sources: ({ evidence }) => evidence.map(({ source }) => source.title),
        source_ids: ({ evidence }) => evidence.map(({ source }) => source.id),
        printings: ({ evidence }) => json(evidence),
        figures: ({ figures }) => json(figures),
        links: ({ related }) => json(related),
      },
      one,
    ),
    jsonl: jsonLines(one),
    md: markdown,
    docx: word,
    bib: bibtex,
    jsonld: annotations,
  },
};

/** Things of several properties, which stand in one cell as JSON. */
const json = (all: readonly object[]): string | null => (all.length > 0 ? JSON.stringify(all) : null);
