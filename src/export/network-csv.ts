import { Refusal } from "../refusal.js";
import { csvRow } from "./csv.js";
import type { ExportedNetwork } from "./exported-network.js";

/** Ties one by one, by the labels of their ends. */
export function* edgesCsv({ nodes, ties }: ExportedNetwork, isSafe = false): Generator<string> {
  yield csvRow(["source", "target", "weight", "n"]);
  const label = (at: number): string => nodes[at]?.label ?? "";
  for (const { source, target, weight, n } of ties) yield csvRow([label(source), label(target), weight, n], isSafe);
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
  yield csvRow(["", ...nodes.map(({ label }) => label)], isSafe);
  for (const [at, { label }] of nodes.entries()) {
    const none = (column: number) => (isSigned && column !== at ? "" : 0);
    yield csvRow([label, ...nodes.map((_, column) => rows[at]?.get(column) ?? none(column))], isSafe);
  }
}
