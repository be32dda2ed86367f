import "reflect-metadata";
import { GraphQLError, type OperationDefinitionNode, parse, validate } from "graphql";
import { fieldsOf, operationOf } from "../graph/selection.js";
import { Refusal } from "../refusal.js";
import { schema } from "./schema.js";

/** The root field that a query asks for, with its arguments, for what is answered without a server. */
export function fieldAsked(query: string) {
  const document = attempt(() => parse(query, { noLocation: true }));
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Refusal(errors.map(({ message }) => message).join("\n"));
  const [definition] = document.definitions as [OperationDefinitionNode];
  const type = schema.getQueryType();
  if (!type) throw new Error("Nothing can be asked.");
  const { operation, root } = operationOf(schema, document, definition, {});
  const [[node] = []] = fieldsOf(operation, type, [root]).values();
  const field = type.getFields()[node?.name.value ?? ""];
  if (!node || !field) throw new Error(`This asks for no field: ${query}`);
  return { operation, field, node };
}

/** Does what may find arguments wrong. */
export function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return refuse(error);
  }
}

/** What GraphQL finds wrong with a question is told as to whoever asks by HTTP. */
export function refuse(error: unknown): never {
  if (!(error instanceof GraphQLError)) throw error;
  throw new Refusal(error.message.replace(/^Syntax Error: /, "The arguments cannot be read: "));
}
