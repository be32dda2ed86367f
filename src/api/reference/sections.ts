import type {
  GraphQLEnumType,
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLUnionType,
} from "graphql";
import { code, linkTo, paragraphs, table } from "../../domain/markdown.js";
import { exampleText, inputs, PAGES, typeLink } from "./parts.js";
import type { Places } from "./places.js";

type Field = GraphQLField<unknown, unknown>;

const heading = ({ name, description }: GraphQLNamedType): string => paragraphs(`### ${name}`, description ?? "");

/** What the reference says of each sort of type, each with its examples. */
export function sectionsOf(places: Places) {
  const examples = (place: string): string => paragraphs(places.at(place).map(exampleText));

  /** A link to the place of an example, from another place. */
  const shown = (part: string, here?: string): string => {
    const place = places.showing(part);
    return place === here ? "below" : linkTo(place);
  };

  const fieldTable = (fields: readonly Field[], type: string, here?: string): string =>
    table(
      ["field", "type", "what it says", "example"],
      fields.map(({ name, type: its, description }) => [
        code(name),
        typeLink(its),
        description ?? "",
        shown(`${type}.${name}`, here),
      ]),
    );

  const field = (level: string, type: string, { name, type: its, description, args }: Field): string => {
    const place = `${type}.${name}`;
    return paragraphs(
      `${level} ${place}`,
      `${description} Type: ${typeLink(its)}`,
      inputs("argument", args, (argument) => shown(`${place}(${argument}:)`, place)),
      examples(place),
    );
  };

  const object = (type: GraphQLObjectType): string => {
    const fields = Object.values(type.getFields());
    return paragraphs(
      heading(type),
      fieldTable(fields, type.name, type.name),
      examples(type.name),
      fields
        .filter(({ name }) => places.at(`${type.name}.${name}`).length > 0)
        .map((one) => field("####", type.name, one)),
    );
  };

  /** Pages have the same fields, whatever they list, so that those of one list stand for all. */
  const pages = (types: readonly GraphQLObjectType[]): string => {
    const lists = types.filter(({ extensions }) => extensions.connection === true);
    const entryOf = ({ name }: GraphQLObjectType) => name.replace(/Connection$/, "Edge");
    const told = [lists[0]?.name, lists[0] && entryOf(lists[0]), "PageInfo"];
    return paragraphs(
      `### ${PAGES}`,
      "A list that may be long comes in pages: `first` says how many entries, `after` behind which cursor, which is the `endCursor` of the page before.",
      table(
        ["page", "entry with its cursor", "example"],
        lists.map((type) => [code(type.name), code(entryOf(type)), shown(`${type.name}.edges`)]),
      ),
      "All lists have the same fields as this one:",
      types
        .filter(({ name }) => told.includes(name))
        .map((type) =>
          paragraphs(`${code(type.name)} ${type.description}`, fieldTable(Object.values(type.getFields()), type.name)),
        ),
    );
  };

  const filter = (type: GraphQLInputObjectType): string => {
    const fields = Object.values(type.getFields());
    return paragraphs(
      heading(type),
      inputs("condition", fields, (name) => shown(`${type.name}.${name}`, type.name)),
      examples(type.name),
      fields
        .map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
        .filter(({ place }) => places.at(place).length > 0)
        .map(({ place, description }) => paragraphs(`#### ${place}`, description ?? "", examples(place))),
    );
  };

  const choice = (type: GraphQLEnumType): string =>
    paragraphs(
      heading(type),
      table(
        ["term", "what it says"],
        type.getValues().map(({ name, description }) => [code(name), description ?? ""]),
      ),
      examples(type.name),
    );

  const union = (type: GraphQLUnionType): string =>
    paragraphs(heading(type), `It is one of ${type.getTypes().map(typeLink).join(", ")}.`, examples(type.name));

  const scalar = (type: GraphQLNamedType): string => paragraphs(heading(type), examples(type.name));

  return { examples, field, object, pages, filter, choice, union, scalar };
}
