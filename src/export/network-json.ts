import type { ExportedNetwork } from "./exported-network.js";

/** Nodes and ties with all that is told of them, as one JSON object. */
export function* networkJson({ method, isDirected, nodes, ties }: ExportedNetwork): Generator<string> {
  const id = (at: number): string => nodes[at]?.id ?? "";
  yield `{"method": ${JSON.stringify(method)}, "directed": ${isDirected},\n"nodes": [\n`;
  yield* listed(nodes, (node) => node);
  yield `],\n"edges": [\n`;
  yield* listed(ties, ({ source, target, weight, n }) => ({ source: id(source), target: id(target), weight, n }));
  yield "]}\n";
}

function* listed<Item>(items: readonly Item[], shown: (item: Item) => unknown): Generator<string> {
  for (const [at, item] of items.entries()) yield `${JSON.stringify(shown(item))}${at < items.length - 1 ? "," : ""}\n`;
}
