import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { claimActors, type Judgement, told } from "./judgement.js";
import { unmergeClaimed } from "./unmerge.js";

/** Notes that two actors are not the same; where one was merged into the other, that is taken back. */
export const holdApart = (graph: Graph, one: string, other: string, judgement: Judgement): Promise<void> =>
  graph.write(async (ask) => {
    const [a, b] = await claimActors(ask, one, other);
    if (!a || !b) throw new Error("Two actors were claimed.");
    if (one === other) throw new Refusal(`${one} is the same as itself; name two actors.`);
    const merged = [a, b].find(({ into }) => into === one || into === other);
    if (merged) await unmergeClaimed(ask, merged.id, merged.survivor);
    else if (a.survivor === b.survivor) {
      const step = a.into === null ? b : a;
      throw new Refusal(
        `${one} and ${other} are one actor by other merges: ${step.id} was merged into ${step.into}, ${told(step)}. Take back the one that is wrong by demarche unmerge.`,
      );
    }
    await ask(readCypher("write", "apart").text, { one, other, judgement });
  });

/** Takes back that two actors are not the same. */
export const noLongerApart = (graph: Graph, one: string, other: string): Promise<void> =>
  graph.write(async (ask) => {
    await claimActors(ask, one, other);
    const [row] = await ask(readCypher("write", "apart-take-back").text, { one, other });
    if (row?.takenBack === 0)
      throw new Refusal(`Nobody has held ${one} and ${other} apart, so there is nothing to take back.`);
  });
