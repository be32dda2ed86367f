import { type GraphQLOutputType, getNullableType, isListType } from "graphql";
import type { OrderTerm } from "./read-file.js";

/** Pieces of Cypher under one another; empty ones leave no line. */
export const lines = (...pieces: readonly string[]): string => pieces.filter((piece) => piece !== "").join("\n");

/** The same text, one step further in. */
export const indented = (text: string): string => text.replace(/^/gm, "  ");

/** The terms of an order as Cypher. */
export const ordered = (terms: readonly OrderTerm[]): string =>
  terms.map(({ expression, descending }) => `${expression}${descending ? " DESC" : ""}`).join(", ");

/** A subquery that sees one variable, or none, and gives one column. */
export const subquery = (scope: string, column: string, body: readonly string[]) => ({
  lines: [`CALL (${scope}) {`, ...body.map(indented), "}"],
  value: column,
});

/** The same, whose column is null where it finds nothing. */
export const optionalSubquery: typeof subquery = (scope, column, body) => {
  const {
    lines: [call = "", ...rest],
    value,
  } = subquery(scope, column, body);
  return { lines: [`OPTIONAL ${call}`, ...rest], value };
};

/**
 * The clauses that gather rows into what a field's type wants: one object, a list, or a list of lists, whose inner
 * lists the first term of the order tells apart.
 */
export function collected(
  type: GraphQLOutputType,
  value: string,
  order: readonly OrderTerm[],
  column: string,
): string[] {
  switch (depthOf(type)) {
    case 0:
      return [`RETURN ${value} AS ${column} LIMIT 1`];
    case 1:
      return [`RETURN collect(${value}) AS ${column}`];
    default:
      return [
        `WITH ${order[0]?.expression} AS outer, collect(${value}) AS inner ORDER BY outer`,
        `RETURN collect(inner) AS ${column}`,
      ];
  }
}

/** How many lists stand within one another in a type. */
export function depthOf(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + depthOf(nullable.ofType) : 0;
}
