import { termText } from "./term-text";

export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What tells an actor from those of its name that are shown with it: its kind, and where that is the same too, its id. Nothing where there are none. */
export function apartIn(shown: readonly NamedActor[]): (actor: NamedActor) => string {
  const namesakes = new Map<string, Map<string, string>>();
  for (const { id, name, kind } of shown) namesakes.set(name, (namesakes.get(name) ?? new Map()).set(id, kind));
  return ({ id, name, kind }) => {
    const kinds = [...(namesakes.get(name)?.values() ?? [])];
    if (kinds.length < 2) return "";
    return kinds.filter((other) => other === kind).length === 1 ? termText(kind) : `${termText(kind)}, ${id}`;
  };
}

/** How an actor is called among those that are shown with it, so that no two are called the same. */
export function calledIn(shown: readonly NamedActor[]): (actor: NamedActor) => string {
  const apart = apartIn(shown);
  return (actor) => (apart(actor) ? `${actor.name} (${apart(actor)})` : actor.name);
}
