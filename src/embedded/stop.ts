import { setTimeout as wait } from "node:timers/promises";
import { isAlive, type ProcessId } from "./process.js";

/** An idle Neo4j stops in half a second; one that does not within this time is ended, and recovers at its next start. */
const PATIENCE = 20_000;

/** Stops a process and waits until it is gone. */
export async function stop(id: ProcessId): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  send(id, "SIGTERM");
  while (isAlive(id)) {
    if (Date.now() > deadline) send(id, "SIGKILL");
    await wait(25);
  }
}

function send(id: ProcessId, signal: NodeJS.Signals): void {
  if (!isAlive(id)) return;
  try {
    process.kill(id.pid, signal);
  } catch (error) {
    // It may have ended just now.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
