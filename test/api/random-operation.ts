import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
} from "graphql";
import { schema } from "../../src/api/schema.js";

/** Words for arguments: some mean something in the neighbours' graph, some nothing, some are refused. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  PartialDate: ['"2024"', '"2024-03"', '"2024-03-05"', '"2024-03-01/2024-03-06"', '"../2024-03-03"'],
  Int: ["1", "2", "3", "20"],
  Float: ["-0.5", "0", "1"],
  Boolean: ["true", "false"],
  String: ['"North"', '"south"', '"Nora North"', '"League"', '"stranger"'],
  ID: ['"north"', '"south"', '"minister"', '"talks"', '"truce"', '"gazette"', '"anna"'],
};
const RARE_WORDS = ['"Nobody"', '"Nora"'];

/** Writes a valid operation, led by a tape of numbers, so that a shorter tape is a simpler operation. */
export function operationFrom(tape: readonly number[]): string {
  let at = 0;
  const next = (below: number): number => (tape[at++] ?? 0) % below;
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  let aliases = 0;

  const value = (type: GraphQLInputType, name: string): string => {
    if (isNonNullType(type)) return value(type.ofType, name);
    if (isListType(type)) return `[${Array.from({ length: 1 + next(2) }, () => value(type.ofType, name)).join(", ")}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || next(6) === 1);
      return `{${fields.map((field) => `${field.name}: ${value(field.type, field.name)}`).join(", ")}}`;
    }
    if (name === "text") return pick(['"south"', '"a truce"', '"promises"']);
    const isRare = next(60) === 1 && ["String", "ID"].includes(type.name);
    return pick(isRare ? RARE_WORDS : (WORDS[type.name] ?? ['"x"']));
  };

  const isAsked = (argument: GraphQLArgument): boolean => {
    if (isNonNullType(argument.type) && argument.defaultValue === undefined) return true;
    return argument.name !== "after" && next(3) === 1;
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    if (field.name === "actor" && field.args.length > 0)
      return `(name: ${pick([...(WORDS.String ?? []), ...RARE_WORDS])})`;
    const asked = field.args.filter(isAsked);
    return asked.length
      ? `(${asked.map((argument) => `${argument.name}: ${argument.name === "id" ? pick(WORDS.ID ?? []) : value(argument.type, argument.name)}`).join(", ")})`
      : "";
  };

  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isLeafType(named)) return "";
    if (isUnionType(named)) {
      const members = named.getTypes().filter(() => next(2) === 1);
      return ` { __typename ${members.map((member) => `... on ${member.name}${selection(member, depth)}`).join(" ")} }`;
    }
    return isObjectType(named) ? ` { ${fields(named, depth)} }` : "";
  };

  const fields = (type: GraphQLObjectType, depth: number): string => {
    const all = Object.values(type.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    const chosen = all.filter(() => next(4) === 1).slice(0, 5);
    const written = chosen.map((field) => {
      const directive = pick(["", "", "", "", " @skip(if: false)", " @include(if: false)"]);
      const text = `f${aliases++}: ${field.name}${argumentsOf(field)}${directive}${selection(field.type, depth - 1)}`;
      return next(8) === 1 ? `... on ${type.name} { ${text} }` : text;
    });
    return ["__typename", ...written].join(" ");
  };

  const query = schema.getQueryType() as GraphQLObjectType;
  const roots = Object.values(query.getFields());
  return `{ ${Array.from({ length: 1 + next(2) }, () => {
    const field = pick(roots);
    return `f${aliases++}: ${field.name}${argumentsOf(field)}${selection(field.type, 5)}`;
  }).join(" ")} }`;
}
