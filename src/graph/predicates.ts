import { type GraphQLField, getNamedType, isInputObjectType } from "graphql";
import { type Given, predicateOf } from "./mapping.js";
import { conditionOf, type ReadFile, readFile } from "./read-file.js";

/** A condition on one variable of a Cypher text. */
export interface Condition {
  readonly variable: string;
  readonly text: string;
}

/** A condition that a filter asks for, with parameters still under the names of its file. */
export interface FilterCondition extends Condition {
  readonly field: string;
  readonly params: Given;
}

/** The conditions that the `filter` argument of a field amounts to, in the order of the filter's own fields. */
export function conditionsOf(field: GraphQLField<unknown, unknown>, given: Given, asked?: string): FilterCondition[] {
  const type = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  if (!isInputObjectType(type)) return [];
  const filter = (given.filter ?? {}) as Given;
  return Object.values(type.getFields()).flatMap((input) => {
    const predicate = predicateOf(input);
    const value = filter[input.name] === undefined ? input.defaultValue : filter[input.name];
    if (!predicate || (value == null && input.name === asked)) return [];
    const files = predicate.files(value ?? undefined).map(readFile);
    const params = files.length > 0 && value != null ? predicate.params(value) : {};
    return files.map((file) => ({ field: input.name, variable: file.yields[0], text: conditionOf(file), params }));
  });
}

/** Conditions on these variables hold of one and the same coding, so they join the predicate that introduces it. */
const HOSTS: Readonly<Record<string, string>> = { coding: "statement.where-coding" };

/** Gives the parameters of a text names of their own. */
type Rename = (text: string, params: Given) => string;

/** Conditions under the names that their parameters have in the composed text. */
export const renamed = (filter: readonly FilterCondition[], rename: Rename): Condition[] =>
  filter.map(({ variable, text, params }) => ({ variable, text: rename(text, params) }));

/** The conditions of a filter that a file does not meet by itself, as conditions on variables that it has. */
export function hosted(filter: readonly FilterCondition[], file: ReadFile, rename: Rename): Condition[] {
  const cypher = `${file.binding}\n${file.body}`;
  const open = filter.filter(({ field }) => !file.params.includes(field));
  const own = open.filter(({ variable }) => introduces(cypher, variable));
  const guests = open.filter(({ variable }) => !introduces(cypher, variable) && HOSTS[variable]);
  const lost = open.find(({ field }) => ![...own, ...guests].some((condition) => condition.field === field));
  if (lost) throw new Error(`cypher/read/${file.name}.cypher has no place for the filter's ${lost.field}.`);
  const hosts = [...new Set(guests.map(({ variable }) => variable))].map((variable) => {
    const host = readFile(HOSTS[variable] ?? "");
    const within = renamed(
      guests.filter((guest) => guest.variable === variable),
      rename,
    );
    return { variable: host.yields[0], text: withConditions(conditionOf(host), within) };
  });
  return [...renamed(own, rename), ...hosts];
}

/** Adds conditions to the clause that introduces their variable; a text without that variable stays as it is. */
export function withConditions(cypher: string, conditions: readonly Condition[]): string {
  const lines = cypher.split("\n");
  for (const { variable, text } of [...conditions].reverse()) {
    const introduced = introductionOf(lines, variable);
    if (introduced === -1) continue;
    const next = lines.findIndex((line, at) => at > introduced && CLAUSE.test(line));
    const where = next !== -1 && /^\s*WHERE /.test(lines[next] ?? "");
    if (where) lines[next] = (lines[next] ?? "").replace("WHERE ", () => `WHERE ${text} AND `);
    else
      lines.splice(
        next === -1 ? lines.length : next,
        0,
        `${indentOf(lines.findLast((line, at) => at <= introduced && CLAUSE.test(line)))}WHERE ${text}`,
      );
  }
  return lines.join("\n");
}

/** Whether a Cypher text introduces a variable, so that a condition on it can join in. */
const introduces = (cypher: string, variable: string): boolean => introductionOf(cypher.split("\n"), variable) !== -1;

const CLAUSE = /^\s*(MATCH|OPTIONAL|WHERE|WITH|UNWIND|CALL|RETURN|ORDER|\})/;

const indentOf = (line = ""): string => line.match(/^\s*/)?.[0] ?? "";

function introductionOf(lines: readonly string[], variable: string): number {
  const introduction = new RegExp(`[([]${variable}[:)\\]{ ]|\\bAS ${variable}\\b`);
  return lines.findIndex((line) => introduction.test(line));
}
