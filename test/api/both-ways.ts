import fc from "fast-check";
import { graphql, Kind, parse, validate } from "graphql";
import { type Context, contextFor } from "../../src/api/context.js";
import { answerByPlan } from "../../src/api/plan.js";
import { schema } from "../../src/api/schema.js";
import type { Graph } from "../../src/graph/driver.js";
import { atLeisure } from "../../src/graph/driver.js";
import { operationFrom } from "./random-operation.js";

export const contextOver = (graph: Graph): Context => contextFor(atLeisure(graph), { get: () => null }, false);

/** A value as it goes over the wire. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The data of a query's plan; null where it is left to graphql-js. */
export async function byPlan(query: string, contextValue: Context): Promise<unknown> {
  const document = parse(query);
  const [definition] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The query has no operation.");
  return answerByPlan({ schema, document, definition, variables: {}, shape: "" }, contextValue);
}

/** Asks random operations by their plans and by graphql-js, and expects equal answers; tells how many had a plan. */
export async function compareBothWays(graph: Graph, runs: fc.Parameters<[number[]]>): Promise<number> {
  let planned = 0;
  const tapes = fc.array(fc.nat(1000), { minLength: 120, maxLength: 160, size: "max" });
  await fc.assert(
    fc.asyncProperty(tapes, async (tape) => {
      const query = operationFrom(tape);
      expect(validate(schema, parse(query))).toEqual([]);
      const slow = await graphql({ schema, source: query, contextValue: contextOver(graph) });
      const fast = await byPlan(query, contextOver(graph));
      for (const { originalError } of slow.errors ?? []) expect(originalError).not.toHaveProperty("gqlStatus");
      if (slow.errors) expect({ query, fast }).toEqual({ query, fast: null });
      else expect({ query, data: plain(fast) }).toEqual({ query, data: plain(slow.data) });
      if (fast) planned++;
    }),
    runs,
  );
  return planned;
}
