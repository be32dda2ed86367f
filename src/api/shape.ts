import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from "graphql";
import type { Variables } from "../graph/parameters.js";

/** A query that came, with its variables as their types have them. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Variables;
  /** What `shapeOf` says of it. */
  readonly shape: string;
}

/**
 * The name of an operation, and all of its variables that its Cypher depends on: which are given, and the values of switches and terms.
 *
 * Two requests for the same document whose variables have one shape are answered by one text.
 */
export const shapeOf = (schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string =>
  `${operation.name?.value ?? ""}(${(operation.variableDefinitions ?? [])
    .map(({ variable, type }) => {
      const declared = typeFromAST(schema, type);
      return isInputType(declared) ? shapeOfValue(declared, variables[variable.name.value]) : "";
    })
    .join(",")})`;

function shapeOfValue(type: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(type);
  if (value === undefined || value === null) return String(value);
  // The terms of a list may say what is asked for, as those of "by" do, and not only what to compare with.
  if (isListType(nullable)) return isEnumType(getNamedType(nullable)) ? String(value) : "list";
  if (isEnumType(nullable) || typeof value === "boolean") return String(value);
  if (!isInputObjectType(nullable)) return "given";
  const given = value as Readonly<Record<string, unknown>>;
  const fields = Object.values(nullable.getFields());
  return `{${fields.map((field) => shapeOfValue(field.type, given[field.name])).join(",")}}`;
}
