import type { GraphQLResolveInfo } from "graphql";
import { ActorNamed, IdGiven, meaningsOf } from "../graph/actor-names.js";
import { type Composed, compose } from "../graph/composer.js";
import type { Read } from "../graph/driver.js";
import { MOST_GROUPS } from "../graph/groups.js";
import type { Variables } from "../graph/parameters.js";
import { browserText } from "./browser-text.js";
import type { Context } from "./context.js";
import { actorAmbiguous, nothingMeant, tooExpensive } from "./errors.js";
import { READ_DEADLINE_MS } from "./limits.js";

/** Answers a root field for graphql-js, which takes what a plan has fetched already. */
export async function answerRoot(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const key = String(info.path.key);
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  return context.answers.get(key) ?? ask(context, key, compose(info, field, info.fieldNodes), info.variableValues);
}

/** Asks the graph for a root field: one Cypher text on the wire, and one before it where names have to become ids. */
export async function ask(context: Context, key: string, composed: Composed, variables: Variables): Promise<unknown> {
  const { text, sent, column } = composed;
  const read: Read = (text, params) => {
    context.notes.queries++;
    return context.graph.read(text, params, READ_DEADLINE_MS);
  };
  const worked = await workedOut(context, key, composed, variables, read);
  const params = await withActors(read, composed.params(variables, worked));
  if (context.showsCypher) context.asked.push({ field: key, text, params, browser: browserText(text, params) });
  const [row] = await read(sent, params);
  const value = row?.[column];
  if (Array.isArray(value) && value.length > MOST_GROUPS)
    throw tooExpensive(
      `"${key}" comes to more than ${MOST_GROUPS} entries. Narrow it by a filter, or tell less apart.`,
    );
  return value;
}

/** What has to be worked out before a root field is asked, where there is something. */
async function workedOut(context: Context, key: string, { feed }: Composed, variables: Variables, read: Read) {
  if (!feed) return undefined;
  const { text } = feed;
  const params = await withActors(read, feed.params(variables));
  if (context.showsCypher) context.asked.push({ field: key, text, params, browser: browserText(text, params) });
  context.notes.queries++;
  return feed.work(variables, (onRow) => context.graph.stream(text, params, onRow, READ_DEADLINE_MS));
}

/** The same parameters with the id of each actor in place of the name that was given. */
async function withActors(read: Read, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const named = Object.values(params)
    .flat()
    .filter((value) => value instanceof ActorNamed || value instanceof IdGiven);
  if (named.length === 0) return { ...params };
  const meanings = await meaningsOf(read, named);
  const meant = new Map(named.map((name, at) => [name, meanings[at]]));
  const ambiguous = meanings.find(({ kind, candidates }) => kind === "Actor" && candidates.length > 1);
  if (ambiguous) throw actorAmbiguous(ambiguous.text, ambiguous.candidates);
  const unknown = named
    .filter((name) => !(name instanceof ActorNamed && name.mayBeNobody))
    .flatMap((name) => meant.get(name) ?? [])
    .filter(({ candidates }) => candidates.length === 0);
  if (unknown.length > 0) throw nothingMeant(unknown);
  // An issue includes its narrower ones, so that it may come to several ids.
  const idsOf = (value: unknown): unknown[] =>
    value instanceof ActorNamed || value instanceof IdGiven
      ? (meant.get(value)?.candidates ?? []).map(({ id }) => id)
      : [value];
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.flatMap(idsOf) : (idsOf(value)[0] ?? null),
    ]),
  );
}
