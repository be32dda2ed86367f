import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { cursorOf } from "../graph/keyset.js";
import { mappingOf, nameOf } from "../graph/mapping.js";
import { answerRoot } from "./answer.js";
import type { Context } from "./context.js";

/** Reads a field out of what came back for the object that it stands on; `key` is the field's key in the answer. */
export type Reader = (source: Readonly<Record<string, unknown>>, key: string, context: Context) => unknown;

/** A page as the composer gives it, beside its entries: one cursor more than was asked for if others follow. */
interface PageRow {
  readonly "#first": number;
  readonly "#isFirst": boolean;
  readonly "#cursors": readonly string[];
}

/** Gives every field its resolver: a root field asks the graph, all others read what came back. */
export function resolveFromGraph(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const read = readerOf(type, field);
      field.resolve =
        type === schema.getQueryType()
          ? (_source, _given, context, info) => answerRoot(context, info)
          : (source, _given, context, info) => read(source, String(info.path.key), context);
    }
  }
  return schema;
}

/** How a field is read, whether graphql-js answers or a plan does. */
export function readerOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Reader {
  if (type.extensions.connection === true) return pageReader(type.name, field.name);
  const mapping = mappingOf(field);
  // What a computed field or a page makes has its values under the names of its fields.
  if (!mapping) return (source) => source[field.name];
  if (mapping.kind === "computed") {
    const [need, another] = mapping.needs;
    // What needs one property only is sent as it is.
    return need !== undefined && another === undefined
      ? (source, key, context) => mapping.compute({ [nameOf(need)]: source[key] }, context)
      : (source, key, context) => mapping.compute(source[key] as Record<string, unknown>, context);
  }
  const { compute } = mapping.kind === "edge" ? mapping : {};
  if (compute) return (source, key, context) => compute(source[key] as Record<string, unknown>, context);
  if (mapping.kind === "yielded" && mapping.variable === "cursor") {
    const list = type.name.replace(/Edge$/, "Connection");
    return (source, key) => cursorOf(list, String(source[key]));
  }
  return (source, key) => source[key];
}

function pageReader(list: string, name: string): Reader {
  if (name === "totalCount") return (source) => source["#total"];
  if (name === "pageInfo")
    return (source) => {
      const { "#cursors": cursors, "#first": first, "#isFirst": isFirst } = source as unknown as PageRow;
      const [start, end] = [cursors[0], cursors[Math.min(cursors.length, first) - 1]];
      return {
        hasNextPage: cursors.length > first,
        hasPreviousPage: !isFirst,
        startCursor: start === undefined ? null : cursorOf(list, start),
        endCursor: end === undefined ? null : cursorOf(list, end),
      };
    };
  return (source, key) => {
    const entries = source[key] as readonly unknown[];
    const first = source["#first"];
    return typeof first === "number" ? entries.slice(0, first) : entries;
  };
}
