import { sha256 } from "../domain/anchor.js";
import { actorRows } from "./actor-rows.js";
import { codingRows, figureRows } from "./coding-rows.js";
import type { Dossier } from "./format.js";
import { type Row, rowOf } from "./row.js";
import { eventRows, statementRows } from "./statement-rows.js";

/** A dossier, flattened into the nodes that it says. */
export const rowsOf = (dossier: Dossier): Row[] => [
  ...Object.entries({ ...dossier.coders, [dossier.coder.id]: dossier.coder }).map(([id, { name, kind }]) =>
    rowOf("Coder", id, { name, kind }),
  ),
  sourceRow(dossier),
  ...Object.entries(dossier.issues).map(([id, { name, definition, broader }]) =>
    rowOf("Issue", id, { name, definition }, { broader: broader.map((issue) => ({ issue })) }),
  ),
  ...actorRows(dossier),
  ...eventRows(dossier),
  ...statementRows(dossier),
  ...figureRows(dossier),
  ...codingRows(dossier),
];

/** The hash of all that is said, whatever the order and layout of the file. */
export const hashOf = (rows: readonly Row[]): string =>
  sha256(
    rows
      .map((row) => `${row.label}:${row.id}:${row.sha256}`)
      .sort()
      .join("\n"),
  );

const sourceRow = ({ source: { id, ...source } }: Dossier): Row => rowOf("Source", id, source);
