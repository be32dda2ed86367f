import type { Texts } from "../dossier/texts.js";
import type { Graph } from "../graph/driver.js";

/** A Cypher query that was sent for a root field, and the same for Neo4j Browser. */
export interface Asked {
  readonly field: string;
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly browser: string;
}

/** What answering one request takes, and what it leaves behind. */
export interface Context {
  readonly graph: Graph;
  readonly texts: Texts;
  /** The queries sent for this request, in the order in which they were answered. */
  readonly asked: Asked[];
  /** Whether the client wants to see them. */
  readonly showsCypher: boolean;
  /** What the graph has answered for root fields, by their keys, so that graphql-js need not ask again. */
  readonly answers: Map<string, Promise<unknown>>;
  /** Apollo hands on copies of this context, which have these in common. */
  readonly notes: Notes;
}

/** What the line in the log says of a request, beside its status. */
export interface Notes {
  operation?: string;
  fields?: readonly string[];
  errors?: readonly string[];
  /** How many queries were sent to the graph. */
  queries: number;
}

/** The context of a new request. */
export const contextFor = (graph: Graph, texts: Texts, showsCypher: boolean): Context => ({
  graph,
  texts,
  showsCypher,
  asked: [],
  answers: new Map(),
  notes: { queries: 0 },
});
