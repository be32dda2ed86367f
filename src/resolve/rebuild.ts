import { readCypher } from "../graph/cypher-file.js";
import type { Ask, Row } from "../graph/driver.js";
import { Refusal } from "../refusal.js";

const write = (ask: Ask, file: string, params: Record<string, unknown>) => ask(readCypher("write", file).text, params);

/** So many statements are worked out by one text, since what a text sorts and collects stays in memory until its end. */
const PIECE = 1_000;

/** Changes at which actors the roles of statements and events stand, and then whatever is derived from these. */
export async function rebuildAround(ask: Ask, said: readonly string[], change: () => Promise<void>): Promise<void> {
  const pairs = new Map<string, Row>();
  const meet = async (piece: readonly string[]) => {
    for (const pair of await write(ask, "pairs", { statements: piece }))
      pairs.set(`${pair.holder}|${pair.target}`, pair);
  };
  for (const piece of piecesOf(said)) await meet(piece);
  await change();
  for (const piece of piecesOf(said)) {
    await write(ask, "fold", { said: piece });
    await write(ask, "takes", { statements: piece });
    await meet(piece);
  }
  for (const piece of piecesOf([...pairs.values()])) await write(ask, "positions", { pairs: piece });
}

const piecesOf = <Item>(list: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(list.length / PIECE) }, (_, at) => list.slice(at * PIECE, (at + 1) * PIECE));

/** The statements and events in which actors have a role, at the node where that stands now. */
export const saidOf = async (ask: Ask, at: string, ids: readonly string[]): Promise<string[]> =>
  (await write(ask, "said-of", { at, ids })).map(({ id }) => String(id));

/** An actor and all that was merged into it, over however many steps. */
export const membersOf = async (ask: Ask, actor: string): Promise<string[]> =>
  (await write(ask, "merge-members", { actor })).map(({ id }) => String(id));

/** One transaction moves all that hangs on an actor; where that does not fit into memory, says so. */
export async function withinMemory<Result>(actor: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!String((error as { code?: string }).code).includes("OutOfMemory")) throw error;
    throw new Refusal(
      `${actor} has a role in more statements than this Neo4j can move at once; nothing is changed. Merge the other actor into it, or use a Neo4j with more memory (dbms.memory.transaction.total.max, by NEO4J_URI).`,
    );
  }
}
