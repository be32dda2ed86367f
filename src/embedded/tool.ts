import type { ChildProcess } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { inHome } from "./home.js";
import { ProcessId, processOf } from "./process.js";
import { stop } from "./stop.js";

// A dump or load outlives the program that began it and was killed, and holds the graph's lock until it is done.

/** Records a dump or load that is at work in a data folder. */
export function recordTool(home: string, { pid }: ChildProcess): void {
  const id = pid === undefined ? undefined : processOf(pid);
  if (id) writeFileSync(inHome(home).tool, JSON.stringify(id), { mode: 0o600 });
}

export const forgetTool = (home: string): void => rmSync(inHome(home).tool, { force: true });

/** Stops what a killed program began, if it is still at work. */
export async function stopTool(home: string): Promise<void> {
  const id = recorded(home);
  if (id) await stop(id);
  forgetTool(home);
}

function recorded(home: string): ProcessId | undefined {
  try {
    return ProcessId.parse(JSON.parse(readFileSync(inHome(home).tool, "utf8")));
  } catch {
    return undefined;
  }
}
