import type { KnownActor } from "../../src/resolve/known-actor.js";

/** `votes/France` is the actor of a data set, and `France` one that a dossier says. */
export function known(text: string, kind = "UNSPECIFIED", changes: Partial<KnownActor> = {}): KnownActor {
  const [name = "", dataSet = null] = text.split("/").reverse();
  const id = text.toLowerCase().replace(/\s/g, "_");
  return { id, name, kind, iso3: null, dataSet, names: [{ text: name, kind: "ALIAS" }], roles: 1, ...changes };
}
