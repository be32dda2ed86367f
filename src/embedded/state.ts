import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { Refusal } from "../refusal.js";
import { inHome } from "./home.js";
import { isAlive, ProcessId } from "./process.js";

/** What is recorded of the Neo4j that runs in a data folder. */
const Recorded = z.object({
  /** The processes that use it; the last of them to end stops it. */
  users: z.array(ProcessId),
  /** Whether `neo4j start` left it running on purpose, until `neo4j stop`. */
  stays: z.boolean(),
  java: ProcessId,
  boltPort: z.number(),
  httpPort: z.number(),
});
export type Recorded = z.infer<typeof Recorded>;

/** The Neo4j that runs in a data folder now, if one does, with those of its users that live. */
export function runningIn(home: string): Recorded | undefined {
  const recorded = read(inHome(home).state);
  if (!recorded || !isAlive(recorded.java)) return undefined;
  return { ...recorded, users: recorded.users.filter(isAlive) };
}

function read(file: string): Recorded | undefined {
  try {
    return Recorded.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Synchronous, since a Java that was started and not recorded would be nobody's. */
export function record(home: string, recorded: Recorded): void {
  const { state } = inHome(home);
  writeFileSync(`${state}.new`, `${JSON.stringify(recorded)}\n`, { mode: 0o600 });
  renameSync(`${state}.new`, state);
}

export const forget = (home: string): void => rmSync(inHome(home).state, { force: true });

/** Whoever stops Neo4j takes it away from those who use it. */
export function refuseIfUsed(home: string, { users, stays }: Recorded): void {
  const user = users.find(({ pid }) => pid !== process.pid);
  if (!user) return;
  throw new Refusal(
    `The Neo4j in ${home} is used by process ${user.pid}, which is at work. End that one first${stays ? "" : ", and Neo4j ends with it"}.`,
  );
}
