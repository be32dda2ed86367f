import type { CodedStatements } from "../network/codings.js";

/** The statements of one actor on one thing that one document prints: what is moved in time is never less than that. */
export interface DatedDocument {
  /** The first and the last day on which any of them may have been made, in days since 1970. */
  readonly earliest: number;
  readonly latest: number;
  readonly sum: number;
  readonly count: number;
}

/** What one actor says of one thing, document by document, the first first. */
export interface Said {
  readonly actor: number;
  readonly issue: number;
  readonly documents: readonly DatedDocument[];
}

/** The statements of every actor on every thing, by document. */
export function saidBy(codings: CodedStatements): Said[] {
  const found = new Map<string, { actor: number; issue: number; documents: Map<number, DatedDocument> }>();
  for (let at = 0; at < codings.length; at++) {
    const [actor, issue] = [codings.actor[at] as number, codings.issue[at] as number];
    const key = `${actor}|${issue}`;
    const said = found.get(key) ?? { actor, issue, documents: new Map() };
    found.set(key, said);
    const document = codings.document[at] as number;
    const known = said.documents.get(document);
    said.documents.set(document, {
      earliest: Math.min(known?.earliest ?? Number.POSITIVE_INFINITY, codings.earliest[at] as number),
      latest: Math.max(known?.latest ?? Number.NEGATIVE_INFINITY, codings.latest[at] as number),
      sum: (known?.sum ?? 0) + (codings.value[at] as number),
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...found.values()].map(({ documents, ...said }) => ({
    ...said,
    documents: [...documents.values()].sort(
      (one, other) =>
        one.earliest - other.earliest || one.latest - other.latest || one.sum - other.sum || one.count - other.count,
    ),
  }));
}
