import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";

/** An actor of the graph, as far as it matters for who is meant. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly iso3: string | null;
  /** The data set that it comes from; null for one that dossiers say. */
  readonly dataSet: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string }[];
  /** How many roles it has in statements and events. */
  readonly roles: number;
}

/** Two actors that were judged already, the same or not. */
export type Judged = (one: string, other: string) => boolean;

/** All actors but unnamed voices, each of which is one of its own. */
export const knownActors = async (graph: Graph): Promise<KnownActor[]> =>
  (await graph.read(readCypher("write", "known-actors").text)) as unknown as KnownActor[];

/** Who was held apart from whom. */
export async function heldApart(graph: Graph): Promise<Judged> {
  const rows = await graph.read(readCypher("write", "held-apart").text);
  const pairs = new Set(rows.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  return (one, other) => pairs.has(`${one}\n${other}`);
}
