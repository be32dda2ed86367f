import { graphql } from "graphql";
import { type Asked, type Context, contextFor } from "../../src/api/context.js";
import { schema } from "../../src/api/schema.js";
import type { Texts } from "../../src/dossier/texts.js";
import type { Graph } from "../../src/graph/driver.js";

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query, which only the test knows.
export type Shapeless = any;

/** An answer, the Cypher that was composed for it, and every text that went over the wire. */
export interface Answer {
  readonly data: Shapeless;
  readonly errors: { readonly message: string; readonly code: unknown; readonly extensions: object }[];
  readonly asked: readonly Asked[];
  readonly sent: readonly string[];
}

export type Asker = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

const NO_TEXTS: Texts = { get: () => null };

/** A function that answers GraphQL from a graph and counts what it asks of it. */
export const askerOf =
  (graph: Graph, texts: Texts = NO_TEXTS): Asker =>
  async (query, variables = {}) => {
    const sent: string[] = [];
    const asked: Asked[] = [];
    const counting: Graph = {
      ...graph,
      read: (text, params) => {
        sent.push(text);
        return graph.read(text, params);
      },
    };
    const contextValue: Context = { ...contextFor(counting, texts, true), asked };
    const { data, errors = [] } = await graphql({ schema, source: query, contextValue, variableValues: variables });
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ message, extensions }) => ({ message, code: extensions.code, extensions })),
      asked,
      sent,
    };
  };
