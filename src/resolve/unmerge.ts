import { readCypher } from "../graph/cypher-file.js";
import type { Ask, Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { claimActors } from "./judgement.js";
import type { MergeReport } from "./merge.js";
import { membersOf, rebuildAround, saidOf, withinMemory } from "./rebuild.js";

/** Takes a merge back: the actor is one of its own again, with what was merged into it, as if it had never been. */
export const unmergeActor = (graph: Graph, actor: string): Promise<MergeReport> =>
  withinMemory(
    actor,
    graph.write(async (ask) => {
      const [standing] = await claimActors(ask, actor);
      if (!standing?.into)
        throw new Refusal(`${actor} was not merged into another actor, so there is nothing to take back.`);
      return unmergeClaimed(ask, actor, standing.survivor);
    }),
  );

/** The same for actors that the caller has claimed. */
export async function unmergeClaimed(ask: Ask, actor: string, survivor: string): Promise<MergeReport> {
  const write = (file: string, params: Record<string, unknown>) => ask(readCypher("write", file).text, params);
  const ids = await membersOf(ask, actor);
  const all = await membersOf(ask, survivor);
  const said = await saidOf(ask, survivor, ids);
  const doubled = (await write("doubled", { ids: all })).map(({ id }) => String(id));
  await rebuildAround(ask, [...new Set([...said, ...doubled])], async () => {
    await write("unfold", { ids: all });
    await write("unmerge", { actor });
    await write("move", { from: survivor, to: actor, ids });
  });
  await write("merge-forget", { ids: [actor, survivor] });
  return { actor, survivor, said: said.length };
}
