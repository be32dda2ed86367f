import { type CodedStatements, dayOf } from "./codings.js";

/** Within what the same actor, issue and value count once. */
export type Duplicates = "ALL" | "DOCUMENT" | "DAY" | "WEEK" | "MONTH" | "YEAR" | "RANGE";

/**
 * The statements that count, by their places: of those by one actor on one issue with one value, the first in each
 * document or period. A period is one of a certain year; statements whose date spans several count together only
 * where they span the same ones.
 */
export function countedOnce(codings: CodedStatements, chosen: Int32Array, duplicates: Duplicates): Int32Array {
  if (duplicates === "ALL") return chosen;
  const first = new Map<string, number>();
  for (const at of chosen) {
    const key = `${codings.actor[at]}|${codings.issue[at]}|${codings.value[at]}|${withinOf(codings, at, duplicates)}`;
    const known = first.get(key);
    if (known === undefined || (codings.earliest[at] ?? 0) < (codings.earliest[known] ?? 0)) first.set(key, at);
  }
  return Int32Array.from(first.values()).sort();
}

function withinOf({ document, earliest, latest }: CodedStatements, at: number, duplicates: Duplicates): string {
  if (duplicates === "RANGE") return "";
  if (duplicates === "DOCUMENT") return String(document[at]);
  const [from, to] = [earliest[at] ?? 0, latest[at] ?? 0].map((day) => periodOf(day, duplicates as Period));
  return from === to ? String(from) : `${from}|${to}`;
}

type Period = Exclude<Duplicates, "ALL" | "DOCUMENT" | "RANGE">;

/** The period in which a day lies; weeks begin on Mondays, and the first of 1970 was a Thursday. */
function periodOf(day: number, period: Period): number | string {
  if (period === "DAY") return day;
  if (period === "WEEK") return Math.floor((day + 3) / 7);
  return dayOf(day).slice(0, period === "YEAR" ? "2023".length : "2023-09".length);
}
