import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import type { Sums } from "./sums.js";

/** So many holders are summed up in one transaction. */
const HOLDERS = 100;

/** So many transactions write sums at once. */
const LANES = 2;

/** Sums up anew what the holders' statements amount to toward each target. */
export async function rebuildPositions(graph: Graph, holders: readonly string[]): Promise<void> {
  for (const some of piecesOf(holders))
    await graph.write(async (ask) => {
      const pairs = await ask(readCypher("write", "pairs-of-holders").text, { holders: some });
      await ask(readCypher("write", "positions").text, { pairs });
    });
}

/** Writes the sums of new statements; of holders who have some already, what they amount to together with those. */
export async function keepSums(graph: Graph, sums: Sums): Promise<void> {
  const pieces = piecesOf(sums.holders);
  const keep = (holders: readonly string[]): Promise<void> =>
    graph.write(async (ask) => {
      const found = await ask(readCypher("write", "holders-summed").text, { holders });
      const summed = new Set(found.map(({ id }) => String(id)));
      const { others, ...kept } = sums.of(holders.filter((id) => !summed.has(id)));
      await ask(readCypher("write", "sums").text, { kept });
      const pairs = [...sums.pairsOf([...summed]), ...others];
      if (pairs.length > 0) await ask(readCypher("write", "positions").text, { pairs });
    });
  const lane = async (): Promise<void> => {
    for (const holders of pieces) await keep(holders);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** In one order, so that two programs lock holders alike. */
function* piecesOf(holders: readonly string[]): Generator<string[]> {
  const all = [...holders].sort();
  for (let at = 0; at < all.length; at += HOLDERS) yield all.slice(at, at + HOLDERS);
}

/** Everybody who may hold a position; asked where an import was broken off, so that nobody knows whom it touched. */
export const allHolders = async (graph: Graph): Promise<string[]> =>
  (await graph.read(readCypher("write", "holders").text)).map(({ id }) => String(id));
