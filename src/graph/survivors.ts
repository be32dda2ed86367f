import { readCypher } from "./cypher-file.js";
import type { Ask } from "./driver.js";

/** An actor that was merged, and the one that it leads to. */
export interface Merger {
  readonly id: string;
  readonly kind: string;
  readonly survivor: string;
  readonly survivorKind: string;
}

/** Mergers by the id that was merged. */
export type Mergers = ReadonlyMap<string, Merger>;

/** All mergers of which one of these actors is either side, over however many steps. */
export async function mergersOf(ask: Ask, ids: Iterable<string>): Promise<Mergers> {
  const rows = (await ask(readCypher("write", "survivors").text, { ids: [...new Set(ids)] })) as unknown as Merger[];
  return new Map(rows.map((merger) => [merger.id, merger]));
}

/**
 * Whom merged actors lead to, by their ids; one that was not merged is not in it.
 *
 * What is written of a merged actor is written at its survivor, with the id that was meant as `named`. The answer holds
 * until the next judgement: a merge waits for whoever has locked one of the actors, and is refused while a data set is
 * being imported. So a load asks before and after it locks, and an import may ask once for each actor.
 */
export async function survivorsOf(ask: Ask, ids: Iterable<string>): Promise<Map<string, string>> {
  const sought = new Set(ids);
  const mergers = [...(await mergersOf(ask, sought)).values()];
  return new Map(mergers.filter(({ id }) => sought.has(id)).map(({ id, survivor }) => [id, survivor]));
}

/** An actor at the end of a relationship: where that is written, and the actor that was meant if it was merged. */
export interface ActorAt {
  readonly actor: string;
  readonly named?: string;
}

/** Whom an actor leads to: itself, or the one into which it was merged. */
export type Survivor = (id: string) => string;

/** Where what is said of an actor is written. */
export function actorAt(survivor: Survivor, id: string): ActorAt {
  const actor = survivor(id);
  return actor === id ? { actor } : { actor, named: id };
}
