import { setImmediate } from "node:timers/promises";
import { tooExpensive } from "./errors.js";
import { READ_DEADLINE_MS } from "./limits.js";

/** So long others wait at most while one answer is worked out. */
const TURN_MS = 20;

/** Lets other answers have their turn, and ends what takes longer than an answer may; `advice` says what to do then. */
export function inTurns(advice: string): () => Promise<void> | undefined {
  const started = performance.now();
  let turn = started;
  return () => {
    const now = performance.now();
    if (now - started > READ_DEADLINE_MS)
      throw tooExpensive(
        `Working this out takes longer than the ${READ_DEADLINE_MS / 1000} seconds that an answer may. ${advice}`,
      );
    if (now - turn < TURN_MS) return undefined;
    turn = now;
    return setImmediate();
  };
}
