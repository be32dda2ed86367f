import { setTimeout as wait } from "node:timers/promises";
import { type GraphAddress, openGraph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { inHome } from "./home.js";
import { lastError, readLog, saysStarted, takenPort } from "./log.js";
import { isAlive } from "./process.js";
import type { Say } from "./say.js";
import type { Recorded } from "./state.js";

/** What became of a Neo4j that was to answer. */
export type Readiness = "READY" | "WRONG_PASSWORD";

/**
 * Waits until Neo4j answers.
 *
 * It does when its process lives, it has written `Started.` and it takes the password: with a taken HTTP port Bolt
 * answers, and then Neo4j ends.
 */
export async function whenReady(
  home: string,
  { java }: Recorded,
  address: GraphAddress,
  say: Say,
  signal: AbortSignal | undefined,
): Promise<Readiness> {
  const { log: file } = inHome(home);
  const begun = Date.now();
  while (!saysStarted(await readLog(file))) {
    signal?.throwIfAborted();
    if (!isAlive(java)) throw await whyEnded(home);
    say(`Neo4j is starting: ${Math.round((Date.now() - begun) / 1000)} s.`, "PASSING");
    await wait(100);
  }
  const readiness = await greet(address);
  if (!isAlive(java)) throw await whyEnded(home);
  return readiness;
}

async function greet(address: GraphAddress): Promise<Readiness> {
  try {
    const graph = await openGraph(address);
    await graph.close();
    return "READY";
  } catch (error) {
    if ((error as { code?: unknown }).code === "Neo.ClientError.Security.Unauthorized") return "WRONG_PASSWORD";
    throw error;
  }
}

/** Why Neo4j ended without being asked to. */
export async function whyEnded(home: string): Promise<Refusal> {
  const { log: file } = inHome(home);
  const log = await readLog(file);
  const port = takenPort(log);
  if (port !== undefined)
    return new Refusal(
      `Neo4j ended: port ${port} is taken by another program. End that program, or choose another port by DEMARCHE_BOLT_PORT or DEMARCHE_HTTP_PORT (0 takes any free one).`,
    );
  const reason = lastError(log)?.replace(/\.?$/, ".") ?? "it was stopped from outside.";
  return new Refusal(`Neo4j ended: ${reason} Its log is ${file}.`);
}
