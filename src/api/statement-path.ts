import type { Given } from "../graph/mapping.js";
import { Voice } from "./enums.js";

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

/** The path to the statements that count in positions, by which of their ends are given. */
function positionPath({ holder, target, voice }: Given): string | undefined {
  if (holder == null) return target == null ? undefined : "statements.by-position-toward";
  if (target != null) return "statements.by-position";
  return voice === Voice.SPEAKER ? "statements.by-position-speaker" : "statements.by-position-represented";
}

/** The path by which statements are listed or read, as the arguments have it. */
export function statementPath({ filter }: Given): string {
  const conditions = (filter ?? {}) as Given;
  return (
    positionPath((conditions.countsIn ?? {}) as Given) ??
    STATEMENT_PATHS.find(([condition]) => conditions[condition] != null)?.[1] ??
    "statements.by-date"
  );
}
