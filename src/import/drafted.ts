/** An actor as a row names it. */
export interface DraftedActor {
  /** The data set's own id of it. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly iso3: string | undefined;
}

export interface DraftedIssue {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly broader: { readonly id: string; readonly name: string } | undefined;
}

export interface DraftedSource {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Where a row is printed: in a source, at an anchor or at a place that words tell. */
export interface DraftedPrinting {
  readonly cue: string | undefined;
  readonly locator: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly sha256: string | undefined;
  readonly quotes: readonly string[];
  readonly quoteStarts: readonly number[];
  readonly quoteEnds: readonly number[];
}

interface Dated {
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
  readonly key: string;
}

/** What all rows have in common, whether they become a statement or an event. */
interface Drafted {
  readonly line: number;
  readonly id: string;
  /** The hash of what the row says of it, by which a row that says otherwise is told from one that says the same. */
  readonly rowSha256: string;
  readonly said: Dated;
  readonly source: DraftedSource;
  readonly printing: DraftedPrinting;
}

/** Whose reading a coding is. */
export interface DraftedCoder {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface DraftedCoding {
  readonly id: string;
  readonly coder: DraftedCoder;
  readonly rowSha256: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly toward: { readonly actor: DraftedActor; readonly basis: string } | undefined;
  readonly issue: DraftedIssue | undefined;
}

export interface DraftedStatement extends Drafted {
  readonly label: "Statement";
  readonly props: Readonly<Record<string, unknown>>;
  readonly speakers: readonly DraftedActor[];
  readonly onBehalfOf: readonly { readonly actor: DraftedActor; readonly basis: string }[];
  readonly addressees: readonly DraftedActor[];
  readonly mentions: readonly DraftedActor[];
  readonly codings: readonly DraftedCoding[];
}

export interface DraftedEvent extends Drafted {
  readonly label: "Event";
  readonly props: Readonly<Record<string, unknown>>;
  readonly participants: readonly { readonly actor: DraftedActor; readonly role: string }[];
}

export type DraftedRow = DraftedStatement | DraftedEvent;
