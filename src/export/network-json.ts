import type { ExportedNetwork } from "./exported-network.js";
import { jsonList } from "./json-list.js";

/** Nodes and ties with all that is told of them, as one JSON object. */
export async function* networkJson(network: ExportedNetwork): AsyncGenerator<string> {
  const { method, isDirected, nodes } = network;
  yield `{"method": ${JSON.stringify(method)}, "directed": ${isDirected},\n"nodes": `;
  yield* jsonList(nodes);
  yield ',\n"edges": ';
  yield* jsonList(edgesOf(network));
  yield "}\n";
}

function* edgesOf({ nodes, ties }: ExportedNetwork) {
  for (const { source, target, weight, n } of ties)
    yield { source: nodes[source]?.id, target: nodes[target]?.id, weight, n };
}
