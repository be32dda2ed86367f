import { readCypher } from "../graph/cypher-file.js";
import type { Read } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import type { Label, Props } from "./row.js";

/** A node that a dossier says, with the properties that stand in the dossier's own version. */
export interface SaidNode {
  readonly id: string;
  readonly props: Props;
}

/** What ties a node to another, which goes by the id that the dossier gave it. */
export interface SaidTie {
  readonly type: string;
  readonly end: string;
  readonly props: Props;
}

/** All that a loaded dossier says, as the graph holds it. */
export interface SaidAgain {
  readonly nodes: (label: Label) => readonly SaidNode[];
  /** What leads from a node to others, in the order in which the dossier has it. */
  readonly ties: (label: Label, id: string, ...types: readonly string[]) => readonly SaidTie[];
}

/** Reads what a dossier says, and no more of it than a dossier holds. */
export async function saidAgain(read: Read, dossier: string): Promise<SaidAgain> {
  const nodes = await read(readCypher("write", "said-nodes").text, { dossier });
  if (nodes.length === 0) {
    const loaded = (await read(readCypher("write", "dossiers").text)).map(({ id }) => id);
    throw new Refusal(
      `No dossier "${dossier}" is loaded. ${loaded.length ? `Those loaded are ${loaded.join(", ")}.` : "Data sets are none."}`,
    );
  }
  const ties = await read(readCypher("write", "said-ties").text, { dossier });
  const byLabel = grouped(nodes, ({ label }) => String(label));
  const byStart = grouped(ties, ({ label, start }) => `${label}:${start}`);
  return {
    nodes: (label) =>
      (byLabel.get(label) ?? []).map(({ id, props, said }) => {
        const { sha256: _, ...own } = said as Props;
        // What several dossiers may say is said by each in its own version.
        return { id: String(id), props: Object.keys(own).length > 0 ? own : (props as Props) };
      }),
    ties: (label, id, ...types) =>
      (byStart.get(`${label}:${id}`) ?? [])
        .filter(({ type }) => types.includes(String(type)))
        .map(({ type, end, props }) => ({ type: String(type), end: String(end), props: props as Props })),
  };
}

function grouped<Item>(all: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of all) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
