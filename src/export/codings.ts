import { CODING_FIELDS, type ExportedCoding } from "./coding.js";
import { csv } from "./csv.js";
import { dna } from "./dna.js";
import type { Export } from "./format.js";
import { jsonLines } from "./json-lines.js";
import { type ExportedStatement, SAID_FIELDS } from "./statements.js";

/** What rows of readings say of the statement that was read. */
type Read = Pick<ExportedStatement, "id" | "said" | "speakers" | "onBehalfOf" | "negated">;

export interface ReadStatement extends Read {
  readonly codings: readonly ExportedCoding[];
}

interface Row {
  readonly statement: Read;
  readonly coding: ExportedCoding;
}

function* readings({ codings, ...statement }: ReadStatement): Generator<Row> {
  for (const coding of codings) yield { statement, coding };
}

function* flat(read: ReadStatement): Generator<object> {
  for (const { statement, coding } of readings(read)) yield { ...coding, statement };
}

/** The readings of the statements that a filter finds, replaced ones too. */
export const codings: Export = {
  field: "statements",
  selection: `id negated ${SAID_FIELDS}
    codings(current: false) { ${CODING_FIELDS} }`,
  formats: {
    csv: csv(
      {
        id: ({ coding }) => coding.id,
        statement_id: ({ statement }) => statement.id,
        date: ({ statement }) => statement.said.date,
        earliest: ({ statement }) => statement.said.earliest,
        latest: ({ statement }) => statement.said.latest,
        speakers: ({ statement }) => statement.speakers.map(({ actor }) => actor.name),
        speaker_ids: ({ statement }) => statement.speakers.map(({ actor }) => actor.id),
        on_behalf_of: ({ statement }) => statement.onBehalfOf.map(({ actor }) => actor.name),
        on_behalf_of_ids: ({ statement }) => statement.onBehalfOf.map(({ actor }) => actor.id),
        negated: ({ statement }) => statement.negated,
        act: ({ coding }) => coding.act,
        toward: ({ coding }) => coding.toward?.name,
        toward_id: ({ coding }) => coding.toward?.id,
        target_basis: ({ coding }) => coding.targetBasis,
        stance: ({ coding }) => coding.stance,
        issue: ({ coding }) => coding.issue?.name,
        issue_id: ({ coding }) => coding.issue?.id,
        agreement: ({ coding }) => coding.agreement,
        cameo: ({ coding }) => coding.cameo,
        plover: ({ coding }) => coding.plover,
        condition: ({ coding }) => coding.condition,
        deadline: ({ coding }) => coding.deadline,
        beneficiaries: ({ coding }) => coding.beneficiaries.map(({ name }) => name),
        beneficiary_ids: ({ coding }) => coding.beneficiaries.map(({ id }) => id),
        coder: ({ coding }) => coding.coder.name,
        coder_id: ({ coding }) => coding.coder.id,
        coder_kind: ({ coding }) => coding.coder.kind,
        method: ({ coding }) => coding.method,
        at: ({ coding }) => coding.at.toISOString(),
        confidence: ({ coding }) => coding.confidence,
        because: ({ coding }) => coding.because,
        superseded_at: ({ coding }) => coding.supersededAt?.toISOString(),
      },
      readings,
    ),
    jsonl: jsonLines(flat),
    "dna.csv": dna,
  },
};
