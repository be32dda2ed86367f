import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";
import { anchorOf, linkTo, paragraphs } from "../../domain/markdown.js";
import { VOCABULARY } from "../../domain/vocabulary.js";
import { schema } from "../schema.js";
import { examples } from "./examples.js";
import { errors, howToAsk, introduction, limits } from "./introduction.js";
import { isOfPages, PAGES } from "./parts.js";
import { ERRORS, placesOf } from "./places.js";
import { sectionsOf } from "./sections.js";

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const root = schema.getQueryType();
const questions = Object.values(root?.getFields() ?? {});
const objects = types.filter(isObjectType).filter((type) => type !== root && !isOfPages(type));
const ofPages = types.filter(isObjectType).filter(isOfPages);
const unions = types.filter(isUnionType);
const filters = types.filter(isInputObjectType);
const choices = types.filter(isEnumType).filter(({ name }) => !(name in VOCABULARY));
const scalars = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));

/** The reference of the whole schema: every field with its description and a question that shows it. */
export function referenceMarkdown(): string {
  const sections = sectionsOf(placesOf(schema, examples()));
  return `${paragraphs(
    introduction,
    contents(),
    howToAsk,
    errors,
    sections.examples(ERRORS),
    limits,
    "## Questions",
    root?.description ?? "",
    questions.map((field) => sections.field("###", "Query", field)),
    "## Types",
    objects.map(sections.object),
    unions.map(sections.union),
    sections.pages(ofPages),
    "## Filters",
    filters.map(sections.filter),
    "## Choices",
    `The terms that coders choose from are in the codebook: ${vocabularyLinks()}.`,
    choices.map(sections.choice),
    "## Scalars",
    "`ID`, `String`, `Int`, `Float` and `Boolean` are those of GraphQL.",
    scalars.map(sections.scalar),
  )}\n`;
}

const vocabularyLinks = (): string =>
  Object.keys(VOCABULARY)
    .map((name) => `[${name}](codebook.md#${anchorOf(name)})`)
    .join(", ");

function contents(): string {
  const row = (title: string, links: readonly string[]) => `- ${linkTo(title)}: ${links.join(", ")}`;
  const to = (all: readonly GraphQLNamedType[]) => all.map(({ name }) => linkTo(name));
  return [
    "## Contents\n",
    ...["How to ask", ERRORS, "Limits"].map((title) => `- ${linkTo(title)}`),
    row(
      "Questions",
      questions.map(({ name }) => linkTo(`Query.${name}`, name)),
    ),
    row("Types", [...to(objects), ...to(unions), linkTo(PAGES)]),
    row("Filters", to(filters)),
    row("Choices", to(choices)),
    row("Scalars", to(scalars)),
  ].join("\n");
}
