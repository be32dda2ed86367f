import { ACTOR, type ExportedActor } from "../actor.js";
import type { ListedActor } from "../actors.js";
import { CODING_FIELDS, type ExportedCoding } from "../coding.js";
import type { Found } from "../format.js";
import type { ExportedPrinting, ExportedSource } from "../source.js";
import type { ExportedStatement } from "../statements.js";

interface Dated {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export type GraphSource = Omit<ExportedSource, "lang" | "textSha256">;

type Printing = Pick<ExportedPrinting, "start" | "end" | "place" | "locator" | "status"> & {
  readonly source: GraphSource;
};

export interface GraphIssue {
  readonly id: string;
  readonly name: string;
  readonly broader?: readonly { readonly id: string; readonly name: string }[];
}

export interface GraphEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly when: Dated;
  readonly participants?: readonly {
    readonly role: string;
    readonly attendance: string | null;
    readonly actor: ExportedActor;
  }[];
  readonly evidence?: readonly Printing[];
}

interface Named {
  readonly surface: string | null;
  readonly actor: ExportedActor;
}

type Words = "id" | "gist" | "quotes" | "mode" | "lang" | "condition" | "negated" | "reiterates";

export interface GraphStatement extends Pick<ExportedStatement, Words | "addressees" | "mentions"> {
  readonly said: Dated;
  readonly speakers: readonly Named[];
  readonly onBehalfOf: readonly (Named & {
    readonly basis: string;
    readonly tenure: { readonly title: string } | null;
  })[];
  readonly evidence: readonly Printing[];
  readonly events: readonly GraphEvent[];
  readonly figures: readonly {
    readonly id: string;
    readonly measure: string;
    readonly value: number;
    readonly valueTo: number | null;
    readonly unit: string;
    readonly bound: string;
    readonly asOf: string | null;
  }[];
  readonly related: readonly {
    readonly relation: string;
    readonly because: string | null;
    readonly statement: { readonly id: string } | null;
    readonly event: { readonly id: string } | null;
  }[];
  readonly codings: readonly ExportedCoding[];
}

const SOURCE = "id title publisher author url published";
const PRINTING = `{ source { ${SOURCE} } start end place locator status }`;
const DATED = "{ date earliest latest }";
const EVENT = `id name kind status when ${DATED}`;

/** What is asked of the entries of each list. */
export const GRAPH_FIELDS = {
  statements: `id gist quotes mode lang condition negated reiterates said ${DATED}
    speakers { surface actor ${ACTOR} } onBehalfOf { surface basis actor ${ACTOR} tenure { title } } addressees ${ACTOR}
    mentions { surface actor ${ACTOR} } evidence ${PRINTING} events { ${EVENT} }
    figures { id measure value valueTo unit bound asOf }
    related { relation because statement { id } event { id } } codings(current: false) { ${CODING_FIELDS} }`,
  issues: "id name broader { id name }",
  events: `${EVENT} participants { role attendance actor ${ACTOR} } evidence ${PRINTING}`,
  sources: SOURCE,
} as const;

/** The lists that a graph is made of; where only some statements are wanted, these alone, with what they lead to. */
export interface GraphLists {
  readonly statements: Found<GraphStatement>;
  readonly others?: {
    readonly actors: Found<ListedActor>;
    readonly issues: Found<GraphIssue>;
    readonly events: Found<GraphEvent>;
    readonly sources: Found<GraphSource>;
  };
}
