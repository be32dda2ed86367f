/** A source as GraphQL gives it. */
export interface ExportedSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly published: string | null;
  readonly textSha256: string | null;
}

/** What is asked of a place in print. */
export const PRINTING_FIELDS = `source { id title publisher author url lang published textSha256 }
    start end place cue depth translated locator status quotes { exact start end }`;

/** A place where a statement is printed. */
export interface ExportedPrinting {
  readonly source: ExportedSource;
  readonly start: number | null;
  readonly end: number | null;
  readonly place: string | null;
  readonly cue: string | null;
  readonly depth: number | null;
  readonly translated: boolean | null;
  readonly locator: string | null;
  readonly status: string;
  readonly quotes: readonly { readonly exact: string; readonly start: number | null; readonly end: number | null }[];
}
