import { ACTOR, type ExportedActor } from "./actor.js";
import type { ExportedCoding } from "./coding.js";
import { csv } from "./csv.js";
import type { Format, Found } from "./format.js";
import type { ExportedSource } from "./source.js";

/** What a statement of Discourse Network Analyzer is made of. */
interface Discourse {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly negated: boolean;
  readonly said: { readonly earliest: string | null; readonly latest: string | null };
  readonly speakers: readonly { readonly actor: ExportedActor }[];
  readonly onBehalfOf: readonly { readonly basis: string; readonly actor: ExportedActor }[];
  readonly evidence: readonly {
    readonly start: number | null;
    readonly end: number | null;
    readonly source: Pick<ExportedSource, "id" | "title" | "author" | "publisher" | "published">;
  }[];
  readonly codings: readonly Pick<ExportedCoding, "id" | "issue" | "agreement" | "coder" | "method">[];
}

interface Row {
  readonly statement: Discourse;
  readonly reading: Reading;
  readonly person: string | undefined;
  readonly organization: string | undefined;
}

/** What one coder reads on one issue. Toward how many actors makes no difference here, where a row counts once. */
interface Reading {
  readonly ids: readonly string[];
  readonly issue: string;
  readonly agreement: number | null;
  readonly coder: string;
}

/** The current readings on an issue that count. */
function readingsOf({ codings }: Discourse): Iterable<Reading> {
  const readings = new Map<string, Reading>();
  for (const { id, issue, agreement, coder, method } of codings) {
    if (!issue || method === "MACHINE") continue;
    const key = JSON.stringify([coder.id, issue.id, agreement]);
    const ids = [...(readings.get(key)?.ids ?? []), id];
    readings.set(key, { ids, issue: issue.name, agreement, coder: coder.name });
  }
  return readings.values();
}

/** Readings, each once for each person who speaks and each actor that the statement counts for. */
function* rowsOf(statement: Discourse): Generator<Row> {
  if (statement.negated) return;
  const persons = statement.speakers.filter(({ actor }) => actor.kind === "PERSON").map(({ actor }) => actor.name);
  for (const reading of readingsOf(statement))
    for (const { basis, actor } of statement.onBehalfOf) {
      if (actor.kind === "UNNAMED" || basis === "ATTRIBUTED") continue;
      const organization = actor.kind === "PERSON" ? undefined : actor.name;
      const own = basis === "SELF" ? (organization ? [] : [actor.name]) : persons;
      for (const person of own.length > 0 ? own : [undefined]) yield { statement, reading, person, organization };
    }
}

/** A table as users of Discourse Network Analyzer know it: who agrees with which concept, in which document. */
export const dna: Format<Found<Discourse>> = {
  ...csv<Discourse, Row>(
    {
      statement_id: ({ statement }) => statement.id,
      coding_ids: ({ reading }) => reading.ids,
      date: ({ statement }) => statement.said.earliest,
      latest: ({ statement }) => statement.said.latest,
      document_id: ({ statement }) => documentOf(statement)?.id,
      document_title: ({ statement }) => documentOf(statement)?.title,
      document_author: ({ statement }) => documentOf(statement)?.author,
      document_source: ({ statement }) => documentOf(statement)?.publisher,
      document_date: ({ statement }) => documentOf(statement)?.published,
      start: ({ statement }) => statement.evidence[0]?.start,
      end: ({ statement }) => statement.evidence[0]?.end,
      person: ({ person }) => person,
      organization: ({ organization }) => organization,
      concept: ({ reading }) => reading.issue,
      agreement: ({ reading: { agreement } }) => (agreement ? Number(agreement > 0) : null),
      agreement_value: ({ reading }) => reading.agreement,
      coder: ({ reading }) => reading.coder,
      text: ({ statement: { quotes, gist } }) => (quotes.length > 0 ? quotes.join(" […] ") : gist),
    },
    rowsOf,
  ),
  selection: `id gist quotes negated said { earliest latest } speakers { actor ${ACTOR} }
    onBehalfOf { basis actor ${ACTOR} } evidence { start end source { id title author publisher published } }
    codings { id issue { id name } agreement coder { id name } method }`,
};

const documentOf = ({ evidence }: Discourse) => evidence[0]?.source;
