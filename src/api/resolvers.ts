import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { cursorOf } from "../graph/keyset.js";
import { mappingOf } from "../graph/mapping.js";
import { answerFromGraph } from "./answer.js";
import type { Context } from "./context.js";

type Resolver = GraphQLFieldResolver<Record<string, unknown>, Context>;

/** A page as the composer gives it: one entry more than asked for if others follow. */
interface PageRow extends Record<string, unknown> {
  readonly first: number;
  readonly isFirst: boolean;
  readonly items?: readonly ({ readonly cursor: string } & Record<string, unknown>)[];
  readonly totalCount?: number;
}

/** Gives every field its resolver: a root field asks the graph, all others read what came back for their key. */
export function resolveFromGraph(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    if (type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolverOf(schema, type, field.name) as never;
  }
  return schema;
}

function resolverOf(schema: GraphQLSchema, type: GraphQLObjectType, name: string): Resolver {
  if (type === schema.getQueryType()) return (_source, _given, context, info) => answerFromGraph(context, info);
  if (type.extensions.connection === true) return pageResolver(type.name, name);
  const field = type.getFields()[name];
  const mapping = field && mappingOf(field);
  if (mapping?.kind === "computed")
    return (source, _given, context, info) =>
      mapping.compute(source[info.path.key] as Record<string, unknown>, context);
  if (mapping?.kind === "yielded" && mapping.variable === "cursor")
    return (source, _given, _context, info) =>
      cursorOf(info.parentType.name.replace(/Edge$/, "Connection"), String(source[info.path.key]));
  return (source, _given, _context, info) => source[info.path.key];
}

function pageResolver(list: string, name: string): Resolver {
  const asPage = (source: unknown): PageRow => source as PageRow;
  if (name === "totalCount") return (source) => asPage(source).totalCount;
  if (name === "pageInfo")
    return (source) => {
      const { items = [], first, isFirst } = asPage(source);
      const shown = items.slice(0, first).map(({ cursor }) => cursorOf(list, cursor));
      return {
        hasNextPage: items.length > first,
        hasPreviousPage: !isFirst,
        startCursor: shown[0] ?? null,
        endCursor: shown.at(-1) ?? null,
      };
    };
  return (source, _given, _context, info) => {
    const { items = [], first } = asPage(source);
    return items.slice(0, first).map((item) => item[info.path.key]);
  };
}
