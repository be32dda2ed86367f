/** A node that no dossier says any longer. */
export interface Unsaid {
  readonly node: string;
  readonly isCoding: boolean;
  /** The nodes that would lose something if it went. */
  readonly neededBy: readonly string[];
  /** The actor of a name or office, the statement of a coding or figure. */
  readonly partOf: string | null;
}

/** Those that go: all but what something else needs, what that needs in its turn, and the parts of it. */
export function forgettable(unsaid: readonly Unsaid[]): string[] {
  const going = new Set(unsaid.map(({ node }) => node));
  const stays = ({ node, neededBy, partOf }: Unsaid): boolean =>
    going.has(node) &&
    (neededBy.some((needer) => !going.has(needer)) || (partOf !== null && wholes.has(partOf) && !going.has(partOf)));
  const wholes = new Set(going);
  for (let found = unsaid.filter(stays); found.length > 0; found = unsaid.filter(stays))
    for (const { node } of found) going.delete(node);
  return [...going];
}
