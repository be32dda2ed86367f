import type { Term } from "../domain/vocabulary.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Ask } from "../graph/driver.js";
import { Refusal } from "../refusal.js";

/** By whom, how, when and why two actors are said to be the same, or not to be. */
export interface Judgement {
  readonly coder: string;
  readonly method: Term<"CodingMethod">;
  readonly at: string;
  readonly because: string;
}

/** An actor, what was judged of it, and whom it leads to. */
export interface ActorStanding {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly survivor: string;
  readonly survivorKind: string;
  /** The actor that it was said to be the same as, by whom, when and why; null where it was not merged. */
  readonly into: string | null;
  readonly coder: string | null;
  readonly at: string | null;
  readonly because: string | null;
}

const write = (ask: Ask, file: string, params: Record<string, unknown>) => ask(readCypher("write", file).text, params);

/**
 * Locks actors with all that were merged into the same, and tells where they stand.
 *
 * One judgement is made at a time, and none while a data set is being imported: an import writes many rows to the actors
 * that it has asked for once.
 */
export async function claimActors(ask: Ask, ...actors: string[]): Promise<ActorStanding[]> {
  const [{ underWay = [] } = {}] = (await write(ask, "merges-claim", {})) as { underWay?: string[] }[];
  if (underWay.length > 0)
    throw new Refusal(
      `The import of ${underWay.join(", ")} has not ended. Let it end, or run it again if it was broken off; then judge who is meant.`,
    );
  await write(ask, "merge-claim", { actors });
  const found = (await write(ask, "merge-standing", { actors })) as unknown as ActorStanding[];
  return actors.map((id) => {
    const standing = found.find((one) => one.id === id);
    if (!standing)
      throw new Refusal(`No actor has the id ${id}. GraphQL tells the id of an actor by any of its names.`);
    return standing;
  });
}

/** `by anna on 2026-11-24: “the same person”` */
export const told = ({ coder, at, because }: { [Key in "coder" | "at" | "because"]: string | null }): string =>
  `by ${coder} on ${at?.slice(0, 10)}: “${because}”`;
