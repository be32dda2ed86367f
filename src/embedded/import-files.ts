import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddedNeo4j } from "../config.js";
import { type Graph, withGraphAt } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { importFrom } from "./admin.js";
import { countAndStop } from "./count.js";
import { writableFolder } from "./folder.js";
import { inHome } from "./home.js";
import { preparePassword } from "./password.js";
import { clearLeftovers, exchange, newStage } from "./stage.js";
import { type Circumstances, startNeo4j } from "./start.js";
import { runningIn } from "./state.js";
import { inTurn } from "./turn.js";

/** How a graph comes from files. */
export interface GraphSource {
  /** Writes the files into a folder; gives the options that tell Neo4j's import of them. */
  write(folder: string): Promise<readonly string[]>;
  /** Does the rest in the graph that was made of them. */
  finish(graph: Graph): Promise<void>;
}

/**
 * Makes the graph of a data folder by Neo4j's offline import.
 *
 * It is made in a data folder of its own beside the graph, started there and finished. Only then it takes the place of
 * the old one, by two renames; until then nothing has happened to that.
 */
export async function importGraph(
  home: string,
  settings: EmbeddedNeo4j,
  source: GraphSource,
  circumstances: Circumstances,
): Promise<void> {
  const { say, signal } = circumstances;
  await writableFolder(home, "The data folder", "name another by DEMARCHE_HOME");
  await inTurn(home, say, async () => {
    if (runningIn(home)) throw isRunning(home);
    await clearLeftovers(home);
    const password = await preparePassword(home, settings.password);
    const apart = { ...settings, password, boltPort: 0, httpPort: 0 };
    const stage = await newStage(home);
    try {
      const folder = join(stage, "files");
      await mkdir(folder);
      const options = await source.write(folder);
      signal?.throwIfAborted();
      await importFrom(options, { home: stage, settings: apart, say, signal });
      await rm(folder, { recursive: true });
      const running = await startNeo4j(stage, apart, { say, signal });
      await withGraphAt(running.address, (graph) => source.finish(graph));
      await countAndStop(stage, running);
      signal?.throwIfAborted();
      await mkdir(inHome(home).data, { recursive: true });
      await exchange(home, stage);
    } finally {
      await clearLeftovers(home);
    }
  });
}

const isRunning = (home: string): Refusal =>
  new Refusal(
    `A Neo4j runs in ${home}, and --bulk makes the graph while none does. End the program that uses it by Ctrl-C; if it was left running, stop it: npx --no demarche neo4j stop.`,
  );
