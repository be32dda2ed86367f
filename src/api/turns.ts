import { setImmediate } from "node:timers/promises";
import { takesTooLong } from "./errors.js";
import { READ_DEADLINE_MS } from "./limits.js";

/** So long others wait at most while one answer is worked out. */
const TURN_MS = 20;

/** Ends what takes longer than an answer may; `narrow` says what to do then. */
export function inTime(narrow: string): () => void {
  const started = performance.now();
  return () => {
    if (performance.now() - started > READ_DEADLINE_MS) throw takesTooLong(narrow);
  };
}

/** The same, and lets other answers have their turn. */
export function inTurns(narrow: string): () => Promise<void> | undefined {
  const check = inTime(narrow);
  let turn = performance.now();
  return () => {
    check();
    const now = performance.now();
    if (now - turn < TURN_MS) return undefined;
    turn = now;
    return setImmediate();
  };
}
