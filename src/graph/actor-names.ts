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

/** The id of something that is no actor; that of an issue stands for its narrower ones too. A query is sent only if there is such a thing, lest a misspelt id find nothing in silence. */
export class IdGiven {
  constructor(
    readonly kind: "Issue" | "Event" | "Source" | "Coder",
    readonly text: string,
  ) {}
}

/** The things of one kind that a list of ids means. */
export const idsGiven = (kind: IdGiven["kind"], ids: readonly string[]): IdGiven[] =>
  ids.map((id) => new IdGiven(kind, id));

/** The actors that a list of ids and names means. */
export const actorsNamed = (names: readonly string[]): ActorNamed[] => names.map((text) => new ActorNamed(text));

/** An actor that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What a name means: nobody, one actor, or several, between which the program never chooses; an issue and its narrower ones are meant together. */
export interface Meaning {
  readonly kind: "Actor" | IdGiven["kind"];
  readonly text: string;
  readonly candidates: readonly Candidate[];
  /** Names that are nearly so written, where nobody is meant. */
  readonly suggestions: readonly string[];
}

/** Finds what each name or id means, in one query for all of them. */
export async function meaningsOf(read: Read, names: readonly (ActorNamed | IdGiven)[]): Promise<Meaning[]> {
  if (names.length === 0) return [];
  const sought = names.map((name) => (name instanceof IdGiven ? { ...NO_NAME, ...name } : soughtBy(name)));
  const rows = await read(readCypher("read", "names").text, { sought });
  return rows as unknown as Meaning[];
}

/** No office is held on a day that never comes, so that a title without a day finds nobody. */
const NEVER = { from: "9999-12-31", to: "0001-01-01" };

const NO_NAME = { norm: "", title: "", like: "", ...NEVER };

/** A name that may be nobody's needs no suggestions. */
function soughtBy({ text, on, mayBeNobody }: ActorNamed) {
  const norm = foldName(text);
  const like = mayBeNobody ? "" : fuzzy(norm);
  return { kind: "Actor", text, norm, title: norm.replace(/^the /, ""), like, ...(on ?? NEVER) };
}

/** Lucene's query for words that differ from these by at most two letters, empty without words. A folded name holds no syntax of Lucene's. */
const fuzzy = (norm: string): string =>
  norm
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `${word}~${word.length > 4 ? 2 : 1}`)
    .join(" AND ");
