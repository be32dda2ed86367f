import { ACTOR, type ExportedActor } from "./actor.js";
import { csv } from "./csv.js";
import type { Export } from "./format.js";
import { jsonLines } from "./json-lines.js";

type Days = Readonly<Record<"text" | "date" | "earliest" | "latest" | "rule", string | null>>;

/** An event as GraphQL gives it, with who takes part and where it is printed. */
interface ExportedEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly cameo: string | null;
  readonly when: Days;
  readonly until: Days | null;
  readonly place: string | null;
  readonly participants: readonly {
    readonly actor: ExportedActor;
    readonly role: string;
    readonly attendance: string | null;
    readonly representedBy: string | null;
  }[];
  readonly evidence: readonly { readonly source: { readonly id: string; readonly title: string | null } }[];
}

const one = (event: ExportedEvent) => [event];

const DAYS = "{ text date earliest latest rule }";

export const events: Export = {
  field: "events",
  selection: `id name kind status cameo when ${DAYS} until ${DAYS} place
    participants { actor ${ACTOR} role attendance representedBy }
    evidence { source { id title } start end place locator status }`,
  formats: {
    csv: csv(
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        kind: ({ kind }) => kind,
        status: ({ status }) => status,
        cameo: ({ cameo }) => cameo,
        date: ({ when }) => when.date,
        earliest: ({ when }) => when.earliest,
        latest: ({ when }) => when.latest,
        until: ({ until }) => until?.date,
        until_latest: ({ until }) => until?.latest,
        place: ({ place }) => place,
        participants: ({ participants }) => participants.map(({ actor }) => actor.name),
        participant_ids: ({ participants }) => participants.map(({ actor }) => actor.id),
        roles: ({ participants }) => participants.map(({ role }) => role),
        attendances: ({ participants }) => participants.map(({ attendance }) => attendance),
        represented_by: ({ participants }) => participants.map(({ representedBy }) => representedBy),
        sources: ({ evidence }) => evidence.map(({ source }) => source.title),
        source_ids: ({ evidence }) => evidence.map(({ source }) => source.id),
      },
      one,
    ),
    jsonl: jsonLines(one),
  },
};
