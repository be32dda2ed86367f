import type { Settings } from "../config.js";
import { writableFolder } from "./folder.js";
import type { Say } from "./say.js";
import { clearLeftovers } from "./stage.js";
import { type Circumstances, end, findOrStart, type RunningNeo4j } from "./start.js";
import { refuseIfUsed, runningIn } from "./state.js";
import { inTurn } from "./turn.js";
import { upToDate } from "./up-to-date.js";

/** Finds or starts the Neo4j that the settings ask for; an embedded one's graph is brought up to this program's version. */
export async function obtainNeo4j(settings: Settings, circumstances: Circumstances): Promise<RunningNeo4j> {
  const { home, neo4j } = settings;
  if (neo4j.kind === "GIVEN") return { address: neo4j.address, release: async () => undefined };
  await writableFolder(home, "The data folder", "name another by DEMARCHE_HOME");
  return inTurn(home, circumstances.say, async () => {
    await clearLeftovers(home);
    const found = await findOrStart(home, neo4j, circumstances);
    return upToDate(found, home, neo4j, circumstances);
  });
}

/** Stops the Neo4j of a data folder, unless another program of ours is using it. */
export async function stopNeo4j(home: string, say: Say): Promise<boolean> {
  return inTurn(home, say, async () => {
    const found = runningIn(home);
    if (!found) return false;
    refuseIfUsed(home, found);
    await end(home, found);
    return true;
  });
}
