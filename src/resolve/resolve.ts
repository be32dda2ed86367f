import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { type CertainMerge, certainMerges } from "./certain.js";
import { heldApart, knownActors } from "./known-actor.js";
import { mergeActor } from "./merge.js";
import { type Proposal, proposalsAmong } from "./proposals.js";

/** Whom the program takes for whom by itself is judged by it. */
const PROGRAM = "demarche";

export interface Resolution {
  /** What is beyond doubt. */
  readonly certain: readonly CertainMerge[];
  /** What a person has to judge, those first that are met most. */
  readonly proposals: readonly Proposal[];
}

/** Finds which actors of data sets may be the same as known ones. */
export async function resolution(graph: Graph): Promise<Resolution> {
  const [actors, isHeldApart] = [await knownActors(graph), await heldApart(graph)];
  const certain = certainMerges(actors, isHeldApart);
  const merged = new Set(certain.map(({ actor }) => actor.id));
  const others = actors.filter(({ id }) => !merged.has(id));
  return { certain, proposals: proposalsAmong(others, isHeldApart) };
}

/** Merges what is beyond doubt; tells what could not be merged beside other judgements, and why. */
export async function applyCertain(
  graph: Graph,
  certain: readonly CertainMerge[],
  onMerge: (merge: CertainMerge, done: number) => void = () => undefined,
): Promise<{ merged: CertainMerge[]; refused: string[] }> {
  const underWay = (await graph.read(readCypher("write", "data-sets").text)).filter(({ isUnderWay }) => isUnderWay);
  if (underWay.length > 0)
    throw new Refusal(
      `The import of ${underWay.map(({ id }) => id).join(", ")} has not ended. Let it end, or run it again if it was broken off; then resolve.`,
    );
  const merged: CertainMerge[] = [];
  const refused: string[] = [];
  for (const [at, merge] of certain.entries()) {
    onMerge(merge, at);
    const judgement = { coder: PROGRAM, method: "RULE", at: new Date().toISOString(), because: merge.why } as const;
    try {
      await mergeActor(graph, merge.actor.id, merge.into.id, judgement);
      merged.push(merge);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.message);
    }
  }
  return { merged, refused };
}
