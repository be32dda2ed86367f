import type { CodedStatements } from "./codings.js";
import type { Behind } from "./network.js";

/** The first and the last day, by their numbers, on which one of several statements may have been made. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Tells of the statements behind a tie between which days they were made; they are looked through once, when it is first asked. */
export function spansOf(codings: CodedStatements, counted: Int32Array): (behind: Behind) => Span {
  let known: ((actor: string, issue: string) => Span | undefined) | undefined;
  return ({ actors, issues }) => {
    known ??= spansOfCells(codings, counted);
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const actor of actors)
      for (const issue of issues) {
        const span = known(actor, issue);
        if (!span) continue;
        first = Math.min(first, span.first);
        last = Math.max(last, span.last);
      }
    return { first, last };
  };
}

function spansOfCells({ actors, issues, actor, issue, earliest, latest }: CodedStatements, counted: Int32Array) {
  const placeOf = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
  const [actorAt, issueAt] = [placeOf(actors), placeOf(issues)];
  const spans = new Map<number, Span>();
  const cellOf = (row: number, column: number): number => row * issues.length + column;
  for (const at of counted) {
    const cell = cellOf(actor[at] as number, issue[at] as number);
    const [from, to] = [earliest[at] as number, latest[at] as number];
    const span = spans.get(cell);
    spans.set(cell, { first: Math.min(span?.first ?? from, from), last: Math.max(span?.last ?? to, to) });
  }
  return (one: string, on: string) => spans.get(cellOf(actorAt.get(one) ?? -1, issueAt.get(on) ?? -1));
}
