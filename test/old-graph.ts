import type { Graph } from "../src/graph/driver.js";

/** Makes a graph one of Démarche 0.1.0, which recorded no version, gave readings neither id nor key, kept no sums, noticed nobody and counted nothing. */
export const makeOld = (graph: Graph): Promise<void> =>
  graph.write(async (ask) => {
    await ask("MATCH (n:Schema|Migration) DETACH DELETE n");
    await ask("MATCH ()-[role:TOWARD|ON]->() REMOVE role.actor, role.issue, role.key");
    await ask("MATCH (kept:Sum) DELETE kept");
    await ask("MATCH (n:Statement|Coding) REMOVE n.outcome, n.due, n.deadline");
    await ask("MATCH ()-[kept:NOTICES|READ_TOWARD|PROMISE_OF]->() DELETE kept");
  });
