import { type Identity, identitiesOf } from "./identity.js";
import type { Judged, KnownActor } from "./known-actor.js";

/** An actor that is to be merged into another, and why. */
export interface CertainMerge {
  readonly actor: KnownActor;
  readonly into: KnownActor;
  readonly why: string;
}

/** Which actors of data sets are beyond doubt the same as a known one: at most one known actor, of the same kind, shares their identity. */
export function certainMerges(actors: readonly KnownActor[], isHeldApart: Judged): CertainMerge[] {
  const groups = new Map<string, { identity: Identity; members: Set<KnownActor> }>();
  for (const actor of actors)
    for (const identity of identitiesOf(actor)) {
      const group = groups.get(identity.key) ?? { identity, members: new Set() };
      groups.set(identity.key, group);
      group.members.add(actor);
    }
  const found = new Map<string, CertainMerge | null>();
  for (const { identity, members } of groups.values())
    for (const merge of mergesWithin(identity, [...members], isHeldApart)) {
      const before = found.get(merge.actor.id);
      // Whoever would be two actors at once is neither beyond doubt.
      found.set(merge.actor.id, before === undefined || before?.into.id === merge.into.id ? merge : null);
    }
  const merges = [...found.values()].filter((merge) => merge !== null);
  const merged = new Set(merges.map(({ actor }) => actor.id));
  return merges.filter(({ into }) => !merged.has(into.id));
}

function mergesWithin({ key, why }: Identity, members: readonly KnownActor[], isHeldApart: Judged): CertainMerge[] {
  const said = members.filter(({ dataSet }) => dataSet === null);
  if (said.length > 1 || new Set(members.map(({ dataSet }) => dataSet)).size < 2) return [];
  const [into] = members.toSorted(inOrderOfSurvival);
  if (!into || (key.startsWith("name ") && into.kind === "UNSPECIFIED")) return [];
  return members
    .filter((actor) => actor !== into && isOfKind(actor, into) && !isHeldApart(actor.id, into.id))
    .map((actor) => ({ actor, into, why }));
}

const isOfKind = ({ kind }: KnownActor, into: KnownActor): boolean => kind === into.kind || kind === "UNSPECIFIED";

/** Of the same actors that one stays which a dossier says, then whose kind is known, then who is met most. */
export const inOrderOfSurvival = (a: KnownActor, b: KnownActor): number =>
  Number(a.dataSet !== null) - Number(b.dataSet !== null) ||
  Number(a.kind === "UNSPECIFIED") - Number(b.kind === "UNSPECIFIED") ||
  b.roles - a.roles ||
  (a.id < b.id ? -1 : 1);
