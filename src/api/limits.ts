/** How much one operation may ask for; whatever asks for more is refused, and never cut short. */
export const LIMITS = {
  /** Lexical tokens of the document. */
  tokens: 1_000,
  /** Fields within fields; `nodes`, `edges` and `node`, which only hold pages together, do not count. */
  depth: 12,
  /** Objects that the answer may come to hold. */
  cost: 20_000,
  /** Entries of a list that is given. */
  entries: 500,
  /** Characters of a text that is given. */
  characters: 500,
} as const;

/** Neo4j ends a read that takes longer. */
export const READ_DEADLINE_MS = 5_000;

/** The same for a part of a file, which nobody waits for before a page. */
export const EXPORT_DEADLINE_MS = 60_000;

/** How long the address of a request may be, with its headers: 128 kB. Links of the explorer name each chosen actor, twice for a file. */
export const ADDRESS_BYTES = 131_072;

/** How long the text of a request may be: 1 MB. */
export const REQUEST_BYTES = 1_048_576;
