import type { GraphQLResolveInfo } from "graphql";
import { ActorNamed, type Meaning, meaningsOf } from "../graph/actor-names.js";
import { compose } from "../graph/composer.js";
import type { Graph } from "../graph/driver.js";
import { browserText } from "./browser-text.js";
import type { Context } from "./context.js";
import { actorAmbiguous, actorUnknown } from "./errors.js";

/** Answers a root field: one Cypher text on the wire, and one before it where names have to become ids. */
export async function answerFromGraph(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const field = info.parentType.getFields()[info.fieldName];
  if (!field) throw new Error(`${info.parentType.name} has no field ${info.fieldName}.`);
  const composed = compose(info, field, info.fieldNodes);
  const params = await withActors(context.graph, composed.params(info.variableValues));
  const { text, column } = composed;
  context.asked.push({ field: String(info.path.key), text, params, browser: browserText(text, params) });
  const [row] = await context.graph.read(text, params);
  return row?.[column];
}

/** The same parameters with the id of each actor in place of the name that was given. */
async function withActors(graph: Graph, params: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const named = Object.values(params)
    .flat()
    .filter((value) => value instanceof ActorNamed);
  const meanings = await meaningsOf(graph, named);
  const ids = new Map(named.map((name, at) => [name, meanings[at]]));
  const ambiguous = meanings.find(({ candidates }) => candidates.length > 1);
  if (ambiguous) throw actorAmbiguous(ambiguous.text, ambiguous.candidates);
  const unknown = [...ids].filter(([name, meaning]) => meaning?.candidates.length === 0 && !name.mayBeNobody);
  if (unknown.length > 0) throw actorUnknown(unknown.map(([, meaning]) => meaning).filter(isMeaning));
  const idOf = (value: unknown) => (value instanceof ActorNamed ? (ids.get(value)?.candidates[0]?.id ?? null) : value);
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value.map(idOf) : idOf(value)]),
  );
}

const isMeaning = (meaning: Meaning | undefined): meaning is Meaning => meaning !== undefined;
