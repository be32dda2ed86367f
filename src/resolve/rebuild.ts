import { readCypher } from "../graph/cypher-file.js";
import type { Ask } from "../graph/driver.js";

const write = (ask: Ask, file: string, params: Record<string, unknown>) => ask(readCypher("write", file).text, params);

/** Changes at which actors the roles of statements and events stand, and then whatever is derived from these. */
export async function rebuildAround(ask: Ask, said: readonly string[], change: () => Promise<void>): Promise<void> {
  const before = await write(ask, "pairs", { statements: said });
  await change();
  await write(ask, "fold", { said });
  await write(ask, "takes", { statements: said });
  const after = await write(ask, "pairs", { statements: said });
  const pairs = new Map([...before, ...after].map((pair) => [`${pair.holder}|${pair.target}`, pair]));
  await write(ask, "positions", { pairs: [...pairs.values()] });
}

/** The statements and events in which actors have a role, at the node where that stands now. */
export const saidOf = async (ask: Ask, at: string, ids: readonly string[]): Promise<string[]> =>
  (await write(ask, "said-of", { at, ids })).map(({ id }) => String(id));

/** An actor and all that was merged into it, over however many steps. */
export const membersOf = async (ask: Ask, actor: string): Promise<string[]> =>
  (await write(ask, "merge-members", { actor })).map(({ id }) => String(id));
