import type { Network, NetworkNode } from "./network.js";
import type { Tie } from "./one-mode.js";

/** The part of a network that lies within so many steps of one node, whichever way ties lead, with all ties among those in it. */
export function egoNetwork(network: Network, ego: Pick<NetworkNode, "id" | "is">, distance: number): Network {
  const centre = network.nodes.findIndex(({ id, is }) => id === ego.id && is === ego.is);
  return {
    ...network,
    *ties() {
      const near = within(network.ties, centre, distance);
      for (const tie of network.ties()) if (near.has(tie.source) && near.has(tie.target)) yield tie;
    },
  };
}

/** Ties are worked out anew for each step, since of a large network they are too many to be kept. */
function within(ties: () => Iterable<Tie>, centre: number, distance: number): ReadonlySet<number> {
  let near = new Set([centre]);
  for (let step = 0; step < distance; step++) {
    const further = new Set(near);
    for (const { source, target } of ties()) {
      if (near.has(source)) further.add(target);
      if (near.has(target)) further.add(source);
    }
    if (further.size === near.size) break;
    near = further;
  }
  return near;
}
