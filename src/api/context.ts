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
}
