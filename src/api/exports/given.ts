import {
  type GraphQLEnumType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  parseValue,
  print,
} from "graphql";
import { Refusal } from "../../refusal.js";
import { attempt } from "../field-asked.js";
import { schema } from "../schema.js";
import { conditionsGiven, rangeGiven, termGiven } from "./words-given.js";

/** Arguments as an option or an address gives them: each a text, by its name in GraphQL. */
export type GivenTexts = Readonly<Record<string, string>>;

/** How whoever asks goes from page to page; a file has all of them. */
const OF_PAGES: readonly string[] = ["first", "after"];

/**
 * What was given, as the arguments of a root field in GraphQL, which says what is wrong with them. `during` is a range
 * in which statements were surely made, and narrows the filter.
 */
export function argumentsGiven(name: string, given: GivenTexts): string {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`Nothing is asked for as ${name}.`);
  const { during, ...texts } = given;
  const known = field.args.filter((arg) => !OF_PAGES.includes(arg.name));
  const filter = known.find((arg) => arg.name === "filter");
  const takesRange = isInputObjectType(filter?.type) && "during" in filter.type.getFields();
  const names = [...known.map((arg) => arg.name), ...(takesRange ? ["during"] : [])];
  const unknown = Object.keys(given).find((one) => !names.includes(one));
  if (unknown !== undefined)
    throw new Refusal(`${name} cannot be asked for by "${unknown}"; take ${names.join(", ")}.`);
  const missing = known.find((arg) => isRequiredArgument(arg) && !texts[arg.name]);
  if (missing)
    throw new Refusal(`${name} is not asked for without "${missing.name}"; give it${choicesOf(missing.type)}.`);
  return known
    .flatMap(({ name, type }) => {
      const range = name === "filter" ? conditionDuring(during) : [];
      const text = texts[name];
      if (text === undefined && range.length === 0) return [];
      return [`${name}: ${literal(type, text ?? "", range)}`];
    })
    .join(", ");
}

/** The terms of which one is to be given, as people write them. */
function choicesOf(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (!isEnumType(named)) return "";
  const terms = named.getValues().map(({ name }) => name.toLowerCase().replaceAll("_", "-"));
  return `: ${terms.join(", ")}`;
}

/** A term of an enumeration, which people write in small letters. */
function termOf(type: GraphQLEnumType, text: string): string {
  const term = termGiven(text);
  if (!type.getValue(term)) throw new Refusal(`There is no "${text}"; take one of these${choicesOf(type)}.`);
  return term;
}

/** A value of a type as GraphQL writes it; one that would be more than a value is refused. */
function literal(type: GraphQLInputType, text: string, range: readonly string[]): string {
  const nullable = getNullableType(type);
  const named = getNamedType(type);
  const written = isInputObjectType(named)
    ? `{ ${[...range, ...conditionsIn(named, text)].join(", ")} }`
    : isEnumType(named)
      ? termOf(named, text)
      : ["Int", "Float", "Boolean"].includes(named.name)
        ? text
        : JSON.stringify(text);
  return print(attempt(() => parseValue(isListType(nullable) ? `[${written}]` : written, { noLocation: true })));
}

/** The condition that a range of days such as 1991/2019 is. */
function conditionDuring(during: string | undefined): string[] {
  const range = rangeGiven(during);
  if (!range) return [];
  return [`during: { from: ${JSON.stringify(range.from)}, to: ${JSON.stringify(range.to)}, match: WITHIN }`];
}

/** The conditions of a filter, which is written as in GraphQL, with or without its braces, or in JSON. */
function conditionsIn(type: GraphQLInputType, text: string): string[] {
  const json = /^\s*\{\s*"/.test(text) ? objectIn(text) : undefined;
  return conditionsGiven(json ? fromJson(type, json) : text);
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`The filter cannot be read as JSON: ${(error as SyntaxError).message}.`);
  }
}

/** JSON as GraphQL writes it: keys and terms have no quotation marks there. */
function fromJson(type: GraphQLInputType | undefined, value: unknown): string {
  const named = type && getNamedType(type);
  if (Array.isArray(value)) return `[${value.map((entry) => fromJson(named, entry)).join(", ")}]`;
  if (typeof value === "string" && isEnumType(named)) return value;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = isInputObjectType(named) ? named.getFields() : {};
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${fromJson(fields[key]?.type, inner)}`)
    .join(", ")} }`;
}
