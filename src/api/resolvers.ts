import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { cursorOf } from "../graph/keyset.js";
import { mappingOf } from "../graph/mapping.js";
import { answerRoot } from "./answer.js";
import type { Context } from "./context.js";

/** Reads a field out of what came back for the object that it stands on; `key` is the field's key in the answer. */
export type Reader = (source: Readonly<Record<string, unknown>>, key: string, context: Context) => unknown;

/** A page as the composer gives it: one entry more than asked for if others follow. */
interface PageRow {
  readonly first: number;
  readonly isFirst: boolean;
  readonly items?: readonly ({ readonly cursor: string } & Record<string, unknown>)[];
  readonly totalCount?: number;
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
  if (mapping.kind === "computed")
    return (source, key, context) => mapping.compute(source[key] as Record<string, unknown>, context);
  if (mapping.kind === "yielded" && mapping.variable === "cursor") {
    const list = type.name.replace(/Edge$/, "Connection");
    return (source, key) => cursorOf(list, String(source[key]));
  }
  return (source, key) => source[key];
}

function pageReader(list: string, name: string): Reader {
  const asPage = (source: unknown): PageRow => source as PageRow;
  if (name === "totalCount") return (source) => asPage(source).totalCount;
  if (name === "pageInfo")
    return (source) => {
      const { items = [], first, isFirst } = asPage(source);
      const [start, end] = [items[0], items[Math.min(items.length, first) - 1]];
      return {
        hasNextPage: items.length > first,
        hasPreviousPage: !isFirst,
        startCursor: start ? cursorOf(list, start.cursor) : null,
        endCursor: end ? cursorOf(list, end.cursor) : null,
      };
    };
  return (source, key) => {
    const { items = [], first } = asPage(source);
    return items.slice(0, first).map((item) => item[key]);
  };
}
