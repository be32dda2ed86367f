import { ActorNamed, IdGiven, meaningsOf } from "../graph/actor-names.js";
import type { Read } from "../graph/driver.js";
import { actorAmbiguous, nothingMeant } from "./errors.js";

/** The same parameters with the id of each actor in place of the name that was given. */
export async function withActors(
  read: Read,
  params: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
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
