import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";

/** So many holders are summed up in one transaction. */
const HOLDERS = 100;

/** Sums up anew what the holders' statements amount to toward each target. */
export async function rebuildPositions(graph: Graph, holders: Iterable<string>): Promise<void> {
  const all = [...holders].sort();
  for (let at = 0; at < all.length; at += HOLDERS)
    await graph.write(async (ask) => {
      const pairs = await ask(readCypher("write", "pairs-of-holders").text, { holders: all.slice(at, at + HOLDERS) });
      await ask(readCypher("write", "positions").text, { pairs });
    });
}

/** Everybody who may hold a position; asked where an import was broken off, so that nobody knows whom it touched. */
export const allHolders = async (graph: Graph): Promise<string[]> =>
  (await graph.read(readCypher("write", "holders").text)).map(({ id }) => String(id));
