import type { Given } from "../graph/mapping.js";

/** The path to a list of statements: by the first of these conditions that is given, else by date. */
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
export const statementPath = ({ filter }: Given): string =>
  STATEMENT_PATHS.find(([condition]) => (filter as Given | undefined)?.[condition] != null)?.[1] ??
  "statements.by-date";
