import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.js";
import { inHome } from "./home.js";
import type { Say } from "./say.js";
import { clearLeftovers } from "./stage.js";
import { runningIn } from "./state.js";
import { inTurn } from "./turn.js";

/** Removes installed jars, unless a Neo4j of this data folder runs from them. */
export async function cleanCache(cache: string, home: string): Promise<void> {
  if (runningIn(home)) throw new Refusal(`A Neo4j of ${home} runs from these jars. End it first.`);
  const names = await readdir(cache).catch(() => []);
  await remove(
    cache,
    names.filter((name) => name.startsWith("neo4j-")),
  );
}

/** Removes a graph and all that belongs to it, unless Neo4j runs there. Backups, and what a person keeps beside it, are left alone. */
export async function cleanHome(home: string, say: Say): Promise<void> {
  if ((await readdir(home).catch(() => [])).length === 0) return;
  await inTurn(home, say, async () => {
    if (runningIn(home)) throw new Refusal(`A Neo4j runs in ${home}. Stop it first: npx --no demarche neo4j stop.`);
    await clearLeftovers(home);
    await remove(home, Object.values(inHome("")));
  });
}

async function remove(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  await rmdir(folder).catch(() => undefined);
}
