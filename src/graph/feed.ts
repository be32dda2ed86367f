import { type FieldNode, type GraphQLField, getNamedType, isObjectType } from "graphql";
import type { Composer } from "./composer.js";
import { lines } from "./cypher-text.js";
import type { Read } from "./driver.js";
import { type Given, mappingOf, type Rows } from "./mapping.js";
import type { Variables } from "./parameters.js";
import { withConditions } from "./predicates.js";
import { argumentsOf, fieldsOf, type Operation } from "./selection.js";

/** The Cypher text of a feed. Its rows are handed on as they come. */
export interface ComposedFeed {
  readonly text: string;
  readonly params: (variables: Variables) => Record<string, unknown>;
  readonly before: (variables: Variables, read: Read) => Promise<Given>;
  readonly work: (variables: Variables, rows: Rows, before: Given) => Promise<Given>;
}

/** The feed of a root field, where it has one, written by a composer of its own. */
export function feedOf(
  composer: Composer,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): ComposedFeed | undefined {
  const mapping = mappingOf(field);
  const [node] = nodes;
  if (!node || mapping?.kind !== "edge" || !mapping.feed) return undefined;
  // What is passed on to those below is asked of the rows themselves as well.
  const { feed, passes: _, ...path } = mapping;
  const { operation } = composer;
  const given = argumentsOf(operation, field, node);
  const { binding, body, conditions } = composer.path(
    field,
    node,
    { ...path, feed, ...(feed.params && { params: feed.params }), ...(feed.narrowed && { narrowed: feed.narrowed }) },
    null,
    feed.files(given),
  );
  const asked = new Set(fieldsBelow(operation, field, nodes));
  const bound = (variables: Variables): Given => argumentsOf({ variableValues: variables }, field, node);
  return {
    text: `${withConditions(lines(binding, body), conditions)}\nRETURN ${feed.shows(given)}`,
    params: (variables) => composer.parameters.values(variables),
    before: async (variables, read) => (await feed.before?.(bound(variables), read)) ?? {},
    work: (variables, rows, before) => feed.work(bound(variables), rows, asked, before),
  };
}

/** The names of all fields that are asked for below one, as `nodes/id`. */
function fieldsBelow(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  above = "",
): string[] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || type.extensions.connection === true) return [];
  return [...fieldsOf(operation, type, nodes).values()].flatMap((same) => {
    const name = same[0]?.name.value ?? "";
    const below = type.getFields()[name];
    return [`${above}${name}`, ...(below ? fieldsBelow(operation, below, same, `${above}${name}/`) : [])];
  });
}
