import { type GraphQLField, getNamedType, isInputObjectType } from "graphql";
import { type Given, predicateOf } from "./mapping.js";
import { type Add, renamed } from "./parameters.js";
import { conditionOf, type ReadFile, readFile } from "./read-file.js";

/** A condition on one variable of a Cypher text. */
export interface Condition {
  readonly variable: string;
  readonly text: string;
}

/** A condition that a filter's field asks for, with parameters still under the names of its file. */
export interface FilterCondition extends Condition {
  readonly field: string;
}

/** What a field's `filter` holds for each field that narrows by something, whether it was given or is a default. */
function filterOf(field: GraphQLField<unknown, unknown>, given: Given, asked: string | undefined) {
  const type = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  if (!isInputObjectType(type)) return [];
  const filter = (given.filter ?? {}) as Given;
  return Object.values(type.getFields()).flatMap((input) => {
    const predicate = predicateOf(input);
    const value = filter[input.name] ?? input.defaultValue ?? undefined;
    return predicate && (value !== undefined || input.name !== asked) ? [{ name: input.name, predicate, value }] : [];
  });
}

/** The conditions that a filter amounts to, in the order of its fields; `asked` is a field that the path answers. */
export const conditionsOf = (
  field: GraphQLField<unknown, unknown>,
  given: Given,
  asked: string | undefined,
): FilterCondition[] =>
  filterOf(field, given, asked).flatMap(({ name, predicate, value }) =>
    predicate
      .files(value)
      .map(readFile)
      .map((file) => ({ field: name, variable: file.yields[0], text: conditionOf(file) })),
  );

/** The values for the parameters of those conditions, by the filter's field. */
export const filterValues = (
  field: GraphQLField<unknown, unknown>,
  given: Given,
  asked: string | undefined,
): Record<string, Given> =>
  Object.fromEntries(
    filterOf(field, given, asked).map(({ name, predicate, value }) => [
      name,
      value === undefined ? {} : predicate.params(value),
    ]),
  );

/** The conditions on a list's key that go without saying once a filter is met, so that it is read only where they hold. */
export const keyConditions = (
  field: GraphQLField<unknown, unknown>,
  given: Given,
  asked: string | undefined,
  key: string,
  add: Add,
): Condition[] =>
  filterOf(field, given, asked).flatMap(({ name, predicate, value }) =>
    (value === undefined ? [] : (predicate.keys?.(value) ?? [])).map((bound) => ({
      variable: key.split(".")[0] ?? "",
      text: `${key} ${bound.sign} ${add(({ filter }) => bound.key(filter[name] ?? {}))}`,
    })),
  );

/** Conditions on these variables hold of one and the same coding, so they join the predicate that introduces it. */
const HOSTS: Readonly<Record<string, string>> = { coding: "statement.where-coding" };

/** Conditions under the names that their parameters have in the composed text. */
export const renamedConditions = (filter: readonly FilterCondition[], add: Add): Condition[] =>
  filter.map(({ field, variable, text }) => ({ variable, text: renamed(text, add, ({ filter }) => filter[field]) }));

/**
 * The conditions of a filter that a file does not meet by itself, as conditions on variables that it has. One that `leadsOn` to
 * readings of its own meets them for what led there, and not for these.
 */
export function hosted(filter: readonly FilterCondition[], file: ReadFile, add: Add, leadsOn = false): Condition[] {
  const cypher = `${file.binding}\n${file.body}`;
  const open = filter.filter(
    ({ field, variable }) => !file.params.includes(field) || (leadsOn && HOSTS[variable] !== undefined),
  );
  const own = open.filter(({ variable }) => introduces(cypher, variable));
  const guests = open.filter(({ variable }) => !introduces(cypher, variable) && HOSTS[variable]);
  const lost = open.find(({ field }) => ![...own, ...guests].some((condition) => condition.field === field));
  if (lost) throw new Error(`cypher/read/${file.name}.cypher has no place for the filter's ${lost.field}.`);
  const hosts = [...new Set(guests.map(({ variable }) => variable))].map((variable) => {
    const host = readFile(HOSTS[variable] ?? "");
    const within = guests.filter((guest) => guest.variable === variable);
    return { variable: host.yields[0], text: withConditions(conditionOf(host), renamedConditions(within, add)) };
  });
  return [...renamedConditions(own, add), ...hosts];
}

/** Adds conditions to the clauses that introduce their variable; a text without that variable stays as it is. */
export function withConditions(cypher: string, conditions: readonly Condition[]): string {
  const lines = cypher.split("\n");
  for (const { variable, text } of [...conditions].reverse())
    for (const introduced of introductionsOf(lines, variable).reverse()) {
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
const introduces = (cypher: string, variable: string): boolean =>
  introductionsOf(cypher.split("\n"), variable).length > 0;

const CLAUSE = /^\s*(MATCH|OPTIONAL|WHERE|WITH|UNWIND|CALL|RETURN|ORDER|\})/;

const indentOf = (line = ""): string => line.match(/^\s*/)?.[0] ?? "";

/** Where a variable comes in: once, or once in each of the subqueries that look for the same things. */
function introductionsOf(lines: readonly string[], variable: string): number[] {
  const introduction = new RegExp(`[([]${variable}[:)\\]{ ]|\\bAS ${variable}\\b`);
  const again = new RegExp(`[([]${variable}:`);
  const first = lines.findIndex((line) => introduction.test(line));
  return lines.flatMap((line, at) => (at === first || (at > first && first !== -1 && again.test(line)) ? [at] : []));
}
