/** Something that was found and can be read as often as a file needs it, piece by piece, so that it is never held whole. */
export interface Found<Node> {
  readonly nodes: () => AsyncIterable<Node>;
}

export interface WriteOptions {
  /** Whether what a spreadsheet would run as a formula is made text. */
  readonly isSafe: boolean;
}

/** Pieces of a file: text, or bytes where the format is not text. */
export type Pieces = AsyncIterable<string | Uint8Array>;

/** One form in which something is written. */
export interface Format<Source> {
  /** What HTTP calls it. */
  readonly mediaType: string;
  /** What the names of its files end with, where that is not its own name. */
  readonly ending?: string;
  /** What is asked of each node, where that is not what the other formats ask. */
  readonly selection?: string;
  readonly write: (source: Source, options: WriteOptions) => Pieces;
}

/** A list of GraphQL's that can be written into files: what is asked of each of its entries, and its formats by the ends of their names. */
export interface Export {
  /** The root field that lists it. */
  readonly field: string;
  /** What is asked of each entry. */
  readonly selection: string;
  /** Each takes entries as its selection, or that of all, has them. */
  readonly formats: Readonly<Record<string, Format<Found<never>>>>;
}
