import { type Census, takeCensus } from "../graph/census.js";
import { withGraphAt } from "../graph/driver.js";
import { end, type RunningNeo4j } from "./start.js";
import { runningIn } from "./state.js";

/** Counts a graph, and stops its Neo4j: from then on nothing changes in it. */
export async function countAndStop(home: string, { address }: RunningNeo4j): Promise<Census> {
  try {
    return await withGraphAt(address, takeCensus);
  } finally {
    const running = runningIn(home);
    if (running) await end(home, running);
  }
}
