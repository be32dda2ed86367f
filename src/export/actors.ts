import { ACTOR, type ExportedActor } from "./actor.js";
import { csv } from "./csv.js";
import { type Drawing, type DrawnEdge, type DrawnNode, drawn } from "./drawing.js";
import { Ends } from "./ends.js";
import type { Export, Found } from "./format.js";
import { jsonLines } from "./json-lines.js";

interface Tenure {
  readonly id: string;
  readonly title: string;
  readonly at: ExportedActor;
  readonly speaksFor: ExportedActor | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly because: string | null;
}

/** An actor as GraphQL gives it, with its names and what ties it to others. */
export interface ListedActor extends ExportedActor {
  readonly iso3: string | null;
  readonly wikidataId: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string; readonly lang: string | null }[];
  readonly partOf: readonly ExportedActor[];
  readonly tenures: readonly Tenure[];
}

const one = (actor: ListedActor) => [actor];

const namesOf = ({ names }: ListedActor): string[] => names.map(({ text }) => text);

export const actors: Export = {
  field: "actors",
  selection: `id name kind iso3 wikidataId names { text kind lang } partOf ${ACTOR}
    tenures { id title at ${ACTOR} speaksFor ${ACTOR} from to because }`,
  formats: {
    csv: csv(
      {
        id: ({ id }) => id,
        name: ({ name }) => name,
        kind: ({ kind }) => kind,
        iso3: ({ iso3 }) => iso3,
        wikidata_id: ({ wikidataId }) => wikidataId,
        names: namesOf,
        name_kinds: ({ names }) => names.map(({ kind }) => kind),
        name_languages: ({ names }) => names.map(({ lang }) => lang),
        part_of: ({ partOf }) => partOf.map(({ name }) => name),
        part_of_ids: ({ partOf }) => partOf.map(({ id }) => id),
        offices: ({ tenures }) => tenures.map(({ title }) => title),
        office_at_ids: ({ tenures }) => tenures.map(({ at }) => at.id),
        office_speaks_for_ids: ({ tenures }) => tenures.map(({ speaksFor }) => speaksFor?.id ?? null),
        office_from: ({ tenures }) => tenures.map(({ from }) => from),
        office_to: ({ tenures }) => tenures.map(({ to }) => to),
      },
      one,
    ),
    jsonl: jsonLines(one),
    ...drawn(drawingOf),
  },
};

/** The actors that a filter finds, and those that they are part of or have offices at. */
function drawingOf({ nodes: all }: Found<ListedActor>): Drawing {
  const ends = new Ends();
  return {
    description: "Actors, what they are part of, and the offices by which persons speak for others.",
    isDirected: true,
    ofNodes: { kind: "string", iso3: "string", wikidata_id: "string", names: "string" },
    ofEdges: { kind: "string", title: "string", from: "string", to: "string" },
    async *nodes(): AsyncGenerator<DrawnNode> {
      for await (const actor of all()) {
        const { iso3, wikidataId: wikidata_id } = actor;
        ends.actor(actor, { iso3, wikidata_id, names: namesOf(actor).join("; ") });
        for (const { to } of tiesOf(actor)) ends.actor(to);
      }
      yield* ends.nodes();
    },
    async *edges(): AsyncGenerator<DrawnEdge> {
      for await (const actor of all())
        for (const { id, kind, to, told } of tiesOf(actor))
          yield {
            ...{ id, source: ends.known(actor.id), target: ends.known(to.id) },
            ...{ label: told?.title ?? "part of", told: { kind, ...told } },
          };
    },
  };
}

/** What leads from an actor to others. An office leads to where it is, and to whom it speaks for. */
function* tiesOf({ id, partOf, tenures }: ListedActor) {
  for (const [at, whole] of partOf.entries())
    yield { id: `${id}/part-of/${whole.id}/${at}`, kind: "PART_OF", to: whole, told: undefined };
  for (const { id, title, at, speaksFor, from, to } of tenures) {
    yield { id: `${id}/at`, kind: "OFFICE_AT", to: at, told: { title, from, to } };
    if (speaksFor) yield { id: `${id}/speaks-for`, kind: "SPEAKS_FOR", to: speaksFor, told: { title, from, to } };
  }
}
