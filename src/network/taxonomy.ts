/** That an issue belongs to a wider one. */
export interface Broader {
  readonly narrow: string;
  readonly broad: string;
}

/** What issues count as at one level of their taxonomy. */
export interface IssueLevel {
  /** The issues as which a reading on this one counts. */
  readonly countedAt: (issue: string) => readonly string[];
  /** Which of the issues that were met count as this one. */
  readonly narrower: (issue: string) => readonly string[];
}

/**
 * At which issues codings count that are on an issue: at itself or the wider ones that stand so many levels below the top. The
 * level of an issue is the number of steps that lead up from it to one without a wider one, the most if there are several ways. Of an issue with
 * two wider ones both may count; one that stands above the level counts as itself.
 */
export function issueLevel(taxonomy: readonly Broader[], level: number): IssueLevel {
  const wider = new Map<string, string[]>();
  for (const { narrow, broad } of taxonomy) wider.set(narrow, [...(wider.get(narrow) ?? []), broad]);
  const levels = new Map<string, number>();
  const levelOf = (issue: string, path: readonly string[] = []): number => {
    const known = levels.get(issue);
    if (known !== undefined) return known;
    // Dossiers that contradict each other may lead an issue back to itself; that step is none.
    const above = (wider.get(issue) ?? []).filter((broad) => broad !== issue && !path.includes(broad));
    const found = Math.max(-1, ...above.map((broad) => levelOf(broad, [...path, issue]))) + 1;
    levels.set(issue, found);
    return found;
  };
  for (const issue of [...wider.keys()].sort()) levelOf(issue);
  const counted = new Map<string, readonly string[]>();
  const narrower = new Map<string, string[]>();
  const countedAt = (issue: string): readonly string[] => {
    const known = counted.get(issue);
    if (known) return known;
    const all = new Set([issue]);
    for (const one of all) for (const broad of wider.get(one) ?? []) all.add(broad);
    const standing = [...all].filter((one) => levelOf(one) === level);
    const found = standing.length > 0 && levelOf(issue) >= level ? standing.sort() : [issue];
    counted.set(issue, found);
    for (const one of found) narrower.set(one, [...(narrower.get(one) ?? []), issue]);
    return found;
  };
  return { countedAt, narrower: (issue) => narrower.get(issue) ?? [] };
}
