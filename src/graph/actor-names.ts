import { foldName } from "../domain/name.js";
import { readCypher } from "./cypher-file.js";
import type { Read } from "./driver.js";

/** An actor as a person writes it: an id or any of its names. It becomes an id before a query is sent. */
export class ActorNamed {
  readonly text: string;
  /** The day on which a title, such as “the French President”, is to be understood. */
  readonly on: { readonly from: string; readonly to: string } | null;
  /** Whether it is an answer that nobody is meant, not a mistake. */
  readonly mayBeNobody: boolean;

  constructor(text: string, options: { on?: ActorNamed["on"]; mayBeNobody?: boolean } = {}) {
    this.text = text;
    this.on = options.on ?? null;
    this.mayBeNobody = options.mayBeNobody ?? false;
  }
}

/** The actors that a list of ids and names means. */
export const actorsNamed = (names: readonly string[]): ActorNamed[] => names.map((text) => new ActorNamed(text));

/** An actor that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What a name means: nobody, one actor, or several, between which the program never chooses. */
export interface Meaning {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Names that are nearly so written, where nobody is meant. */
  readonly suggestions: readonly string[];
}

/** Finds what each name means, in one query for all of them. */
export async function meaningsOf(read: Read, names: readonly ActorNamed[]): Promise<Meaning[]> {
  if (names.length === 0) return [];
  const sought = names.map(({ text, on }) => ({ text, ...folded(text), ...(on ?? NEVER) }));
  const rows = await read(readCypher("read", "names").text, { sought });
  return rows as unknown as Meaning[];
}

/** No office is held on a day that never comes, so that a title without a day finds nobody. */
const NEVER = { from: "9999-12-31", to: "0001-01-01" };

const folded = (text: string) => {
  const norm = foldName(text);
  return { norm, title: norm.replace(/^the /, ""), like: fuzzy(norm) };
};

/** Lucene's query for words that differ from these by at most two letters. A folded name holds no syntax of Lucene's. */
const fuzzy = (norm: string): string =>
  norm
    .split(" ")
    .map((word) => `${word}~${word.length > 4 ? 2 : 1}`)
    .join(" AND ");
