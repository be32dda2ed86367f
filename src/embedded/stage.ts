import { existsSync } from "node:fs";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { inHome } from "./home.js";
import { end } from "./start.js";
import { runningIn } from "./state.js";
import { stopTool } from "./tool.js";

/** How the folders are called in which backups are loaded, each a data folder of its own within that of the graph. */
const STAGE = "restoring-";

export const newStage = (home: string): Promise<string> => mkdtemp(join(home, STAGE));

/** Where the graph that is replaced waits for the end of its replacement. */
const replaced = (stage: string): string => join(stage, "replaced");

/** Puts the graph of a stage in the place of the old one. */
export async function exchange(home: string, stage: string): Promise<void> {
  const { data } = inHome(home);
  await rename(data, replaced(stage));
  await rename(inHome(stage).data, data);
}

/**
 * Sees to what killed programs left in a data folder: a dump or load that is still at work is stopped, stages are
 * removed, and where a restore was killed in the midst of the exchange, the old graph is put back.
 */
export async function clearLeftovers(home: string): Promise<void> {
  await stopTool(home);
  const names = await readdir(home).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(STAGE))) {
    const stage = join(home, name);
    await stopTool(stage);
    const running = runningIn(stage);
    if (running) await end(stage, running);
    if (!existsSync(inHome(home).data) && existsSync(replaced(stage))) await rename(replaced(stage), inHome(home).data);
    await rm(stage, { recursive: true, force: true, maxRetries: 5 });
  }
}
