import type { WholeMatrix } from "../network/position-matrix.js";
import { csvRow } from "./csv.js";
import { jsonList } from "./json-list.js";

/** Cells one by one, with what each is. */
export async function* cellsCsv({ isByPeriod, rows }: WholeMatrix): AsyncGenerator<string> {
  const period = isByPeriod ? ["from", "to"] : [];
  yield csvRow([...period, "holder", "holder_id", "target", "target_id", "status", "stance", "statements"]);
  for await (const row of rows())
    for (const { holder, target, status, stance, statementCount, from = "", to = "" } of row) {
      const ends = [holder.label, holder.id, target.label, target.id];
      yield csvRow([...(isByPeriod ? [from, to] : []), ...ends, status, stance ?? "", statementCount]);
    }
}

/** A row for each holder and a column for each target, with the mean stance, or where there is none the word that says why. */
export async function* positionsCsv({ targets, rows }: WholeMatrix): AsyncGenerator<string> {
  yield csvRow(["", ...targets.map(({ label }) => label)]);
  for await (const row of rows())
    yield csvRow([row[0]?.holder.label ?? "", ...row.map(({ stance, status }) => stance ?? status)]);
}

/** Holders, targets and cells with all that is told of them, as one JSON object. */
export async function* positionsJson({ method, holders, targets, rows }: WholeMatrix): AsyncGenerator<string> {
  const actors = `"holders": ${JSON.stringify(holders)},\n"targets": ${JSON.stringify(targets)}`;
  yield `{"method": ${JSON.stringify(method)},\n${actors},\n"cells": `;
  yield* jsonList(cellsOf(rows()));
  yield "}\n";
}

async function* cellsOf(rows: ReturnType<WholeMatrix["rows"]>) {
  for await (const row of rows)
    for (const { holder, target, ...cell } of row) yield { holder: holder.id, target: target.id, ...cell };
}
