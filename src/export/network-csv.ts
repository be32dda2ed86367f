import { Refusal } from "../refusal.js";
import { csvRow } from "./csv.js";
import type { ExportedNetwork } from "./exported-network.js";

/** Ties one by one, by the labels of their ends. */
export function* edgesCsv({ nodes, ties }: ExportedNetwork, isSafe = false): Generator<string> {
  yield csvRow(["source", "target", "weight", "n"]);
  const labels = labelsOf(nodes);
  for (const { source, target, weight, n } of ties) yield csvRow([labels[source], labels[target], weight, n], isSafe);
}

/** What tells nodes apart by words: their labels, with the id of those that share one. */
function labelsOf(nodes: ExportedNetwork["nodes"]): string[] {
  const borne = new Map<string, number>();
  for (const { label } of nodes) borne.set(label, (borne.get(label) ?? 0) + 1);
  return nodes.map(({ id, label }) => (borne.get(label) === 1 ? label : `${label} (${id})`));
}

/** More rows than these make a matrix that nothing opens. */
const MOST_ROWS = 5_000;

/**
 * A square of weights, with labels in the first row and column. Where two have no tie the cell is 0, or empty if a weight of 0
 * would say something else.
 */
export function* matrixCsv({ nodes, ties, isDirected, isSigned }: ExportedNetwork, isSafe = false): Generator<string> {
  if (nodes.length > MOST_ROWS)
    throw new Refusal(
      `This matrix would have ${nodes.length} rows, and ${MOST_ROWS} is the limit. Take --format edges, or narrow the network.`,
    );
  const rows = nodes.map(() => new Map<number, number>());
  for (const { source, target, weight } of ties) {
    rows[source]?.set(target, weight);
    if (!isDirected) rows[target]?.set(source, weight);
  }
  const labels = labelsOf(nodes);
  yield csvRow(["", ...labels], isSafe);
  for (const [at, label] of labels.entries()) {
    const none = (column: number) => (isSigned && column !== at ? "" : 0);
    yield csvRow([label, ...nodes.map((_, column) => rows[at]?.get(column) ?? none(column))], isSafe);
  }
}
