import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { fieldsOf, type Operation } from "../graph/selection.js";
import type { Context } from "./context.js";
import { readerOf } from "./resolvers.js";

/** Turns what came back from the graph into what the client gets. */
export type Complete = (value: unknown, context: Context) => unknown;

/** Thrown where a value is not what its type promises; graphql-js then says so in its own way. */
class Incomplete extends Error {}

/** How the values of a type are completed for one selection. It is worked out once and then runs for every value. */
export function completionOf(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const complete = completionOf(operation, type.ofType, nodes);
    return (value, context) => {
      const completed = complete(value, context);
      if (completed === null) throw new Incomplete();
      return completed;
    };
  }
  const complete = completionOfValue(operation, type, nodes);
  return (value, context) => (value === null || value === undefined ? null : complete(value, context));
}

function completionOfValue(operation: Operation, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isLeafType(type)) return (value) => type.serialize(value) ?? null;
  if (isObjectType(type)) return completionOfObject(operation, type, nodes);
  if (isUnionType(type)) return completionOfUnion(operation, type, nodes);
  if (!isListType(type)) throw new Incomplete();
  const complete = completionOf(operation, type.ofType, nodes);
  return (value, context) => {
    if (!Array.isArray(value)) throw new Incomplete();
    return value.map((item) => complete(item, context));
  };
}

function completionOfObject(operation: Operation, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  const parts = [...fieldsOf(operation, type, nodes)].map(([key, same]) => {
    const field = type.getFields()[same[0]?.name.value ?? ""];
    if (!field) return { key, read: () => type.name, complete: (value: unknown) => value };
    return { key, read: readerOf(type, field), complete: completionOf(operation, field.type, same) };
  });
  // An object with a prototype is several times quicker to fill and to write; only this key would not become its own.
  const isPlain = parts.every(({ key }) => key !== "__proto__");
  return (value, context) => {
    const source = value as Readonly<Record<string, unknown>>;
    const completed: Record<string, unknown> = isPlain ? {} : Object.create(null);
    for (const { key, read, complete } of parts) completed[key] = complete(read(source, key, context), context);
    return completed;
  };
}

function completionOfUnion(operation: Operation, type: GraphQLUnionType, nodes: readonly FieldNode[]): Complete {
  const members = new Map(
    type.getTypes().map((member) => [member.name, completionOfObject(operation, member, nodes)] as const),
  );
  return (value, context) => {
    const complete = members.get(String((value as Readonly<Record<string, unknown>>)["#type"]));
    if (!complete) throw new Incomplete();
    return complete(value, context);
  };
}
