import type { Given } from "../graph/mapping.js";

/** The path to a list of statements that no position is given for: by the first of these conditions that is given, else by date. */
const STATEMENT_PATHS: readonly (readonly [condition: string, path: string])[] = [
  ["speaker", "statements.by-speaker"],
  ["onBehalfOf", "statements.by-on-behalf-of"],
  ["addressee", "statements.by-addressee"],
  ["mentions", "statements.by-mentions"],
  ["toward", "statements.by-toward"],
  ["source", "statements.by-source"],
  ["event", "statements.by-event"],
  ["issue", "statements.by-issue"],
];

/** The path by which statements are listed or read, as the arguments have it. */
export function statementPath({ filter }: Given): string {
  const conditions = (filter ?? {}) as Given;
  const { holder, target } = (conditions.countsIn ?? {}) as Given;
  if (holder != null && target != null) return "statements.by-position";
  return STATEMENT_PATHS.find(([condition]) => conditions[condition] != null)?.[1] ?? "statements.by-date";
}
