import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isNonNullType,
  isSpecifiedScalarType,
  print,
} from "graphql";
import { anchorOf, code, fenced, linkTo, paragraphs, table } from "../../domain/markdown.js";
import { VOCABULARY } from "../../domain/vocabulary.js";
import { answerText } from "./answer-text.js";
import type { Example } from "./examples.js";

/** The heading under which pages of lists are described, all of them together. */
export const PAGES = "Pages";

/** Whether a type is a page of a list, an entry of one, or says where a page stands. */
export const isOfPages = (type: GraphQLNamedType): boolean =>
  type.extensions.connection === true || /Edge$/.test(type.name) || type.name === "PageInfo";

/** A type as GraphQL writes it, linked to where it is described. */
export function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  const text = code(String(type));
  if (isSpecifiedScalarType(named)) return text;
  if (named.name in VOCABULARY) return `[${text}](codebook.md#${anchorOf(named.name)})`;
  return linkTo(isOfPages(named) ? PAGES : named.name, text);
}

/** Arguments of a field, or conditions of a filter. */
export function inputs(
  kind: string,
  all: readonly (GraphQLArgument | GraphQLInputField)[],
  example: (name: string) => string,
): string {
  if (all.length === 0) return "";
  return table(
    [kind, "type", "if not given", "what it says", "example"],
    all.map((one) => [code(one.name), typeLink(one.type), otherwise(one), one.description ?? "", example(one.name)]),
  );
}

function otherwise({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string {
  if (isNonNullType(type) && defaultValue === undefined) return "must be given";
  const value = astFromValue(defaultValue, type);
  return value ? code(print(value)) : "";
}

/** An example as a page shows it. */
export function exampleText({ name, question, dossier, query, answer }: Example): string {
  if (answer === undefined)
    throw new Error(`docs/examples/${name}.json is missing. Run: ANSWERS=write npm test -- test/api/reference`);
  return paragraphs(
    `**${question}**${dossier ? ` With ${dossierLink(dossier)}:` : ""}`,
    fenced("graphql", query),
    fenced("json", answerText(answer, { cut: true })),
  );
}

const dossierLink = (dossiers: string): string =>
  dossiers.includes(".draft.")
    ? `the invented dossier [${dossiers}](../${dossiers}), [sealed](../README.md#code-an-article-of-your-own) by its text, which is in the folder of texts`
    : `the invented ${dossiers.includes(", ") ? "dossiers" : "dossier"} ${dossiers
        .split(", ")
        .map((dossier) => `[${dossier}](../${dossier})`)
        .join(" and ")}`;
