import { kindsFit } from "../domain/actor-kind.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Ask, Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { type ActorStanding, claimActors, type Judgement, told } from "./judgement.js";
import { membersOf, rebuildAround, saidOf, withinMemory } from "./rebuild.js";

/** What a merge changed. */
export interface MergeReport {
  readonly actor: string;
  /** The actor by which it is found from now on. */
  readonly survivor: string;
  /** How many statements and events it has a role in. */
  readonly said: number;
}

/**
 * Notes that an actor is the same as another, and moves all that hangs on it there, each with the id that was meant.
 *
 * The actor stays in the graph as a `Merged` node with its id and properties. If the other one was merged itself, all goes
 * to its survivor; where that is taken back, this goes with it.
 */
export const mergeActor = (graph: Graph, actor: string, into: string, judgement: Judgement): Promise<MergeReport> =>
  withinMemory(
    actor,
    graph.write(async (ask) => {
      const [merged, other] = await claimActors(ask, actor, into);
      if (!merged || !other) throw new Error("Two actors were claimed.");
      await refuseWrong(ask, merged, other);
      const { survivor } = other;
      const ids = await membersOf(ask, actor);
      const said = await saidOf(ask, actor, ids);
      await rebuildAround(ask, said, async () => {
        await ask(readCypher("write", "merge").text, { actor, into, judgement });
        await ask(readCypher("write", "move").text, { from: actor, to: survivor, ids });
      });
      return { actor, survivor, said: said.length };
    }),
  );

async function refuseWrong(ask: Ask, merged: ActorStanding, other: ActorStanding): Promise<void> {
  const { id, kind, into, survivor } = merged;
  if (id === other.id) throw new Refusal(`${id} is the same as itself; name two actors.`);
  if (into !== null)
    throw new Refusal(
      `${id} was merged into ${into} already, ${told(merged)}. Take that back first: npx --no demarche unmerge ${id}`,
    );
  if (survivor === other.survivor)
    throw new Refusal(
      `${id} and ${other.id} are one actor already: ${other.id} was merged into ${other.into}, ${told(other)}.`,
    );
  if (other.survivorKind === "UNNAMED" && kind !== "UNNAMED")
    throw new Refusal(`${other.survivor} is an unnamed voice. Merge it into ${id}, not ${id} into it.`);
  if (!kindsFit(kind, other.survivorKind))
    throw new Refusal(
      `${id} is of the kind ${kind} and ${other.survivor} of the kind ${other.survivorKind}, which no one actor is.`,
    );
  const [objection] = await ask(readCypher("write", "merge-objections").text, { one: survivor, other: other.survivor });
  if (objection) throw new Refusal(objectionOf(objection as unknown as Objection));
}

interface Objection extends Pick<ActorStanding, "coder" | "at" | "because"> {
  readonly objection: "APART" | "PART";
  readonly a: string;
  readonly b: string;
}

const objectionOf = ({ objection, a, b, ...judged }: Objection): string =>
  objection === "PART"
    ? `${a} is a part of ${b}, and no actor is a part of itself.`
    : `${a} and ${b} were held apart ${told(judged)}. Take that back first: npx --no demarche apart ${a} ${b} --take-back`;
