import { dateInWords } from "../../domain/date-in-words.js";
import type { ExportedPrinting, ExportedSource } from "../source.js";

/** What a sheet asks of a statement. */
export const QUOTATION_FIELDS = `id gist quotes negated said { date }
  speakers { surface actor { id name kind } }
  onBehalfOf { actor { id name kind } tenure { title holder { id } } }
  evidence { source { id title publisher author url lang published } place locator status translated depth }`;

/** A statement, as far as a sheet cites it. */
export interface Quotable {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly negated: boolean;
  readonly said: { readonly date: string | null };
  readonly speakers: readonly { readonly surface: string | null; readonly actor: { id: string; name: string } }[];
  readonly onBehalfOf: readonly {
    readonly actor: { readonly id: string; readonly name: string };
    readonly tenure: { readonly title: string; readonly holder: { readonly id: string } } | null;
  }[];
  readonly evidence: readonly Printed[];
}

type Printed = Pick<ExportedPrinting, "place" | "locator" | "status" | "translated" | "depth"> & {
  readonly source: Omit<ExportedSource, "textSha256">;
};

/** A quotation as a paper has it. */
export interface Quotation {
  readonly id: string;
  /**
   * The words between quotation marks, each by itself, or what is said in the coder's words where the source reports
   * without quoting. What the source says was not said begins with just that.
   */
  readonly words: readonly string[];
  /** Speakers, each with the office held on the date, where the statement counts for somebody by it. */
  readonly by: string;
  readonly date: string;
  /** Where it is printed, a sentence for each place. */
  readonly printed: readonly string[];
}

export function quotationOf({ id, quotes, gist, negated, speakers, onBehalfOf, said, evidence }: Quotable): Quotation {
  const words = quotes.length > 0 ? quotes.map((one) => `“${one}”`) : [`${gist} (not quoted)`];
  return {
    id,
    words: negated ? words.map((one) => `[not said, as the source has it] ${one}`) : words,
    by: speakers.map(({ actor }) => officeOf(actor, onBehalfOf)).join("; "),
    date: said.date === null ? "undated" : dateInWords(said.date),
    printed: evidence.map(printedIn),
  };
}

/** Who somebody is on that day: `Vladimir Putin (President of Russia)`. */
function officeOf({ id, name }: { readonly id: string; readonly name: string }, all: Quotable["onBehalfOf"]): string {
  const titles = all.flatMap(({ tenure }) => (tenure?.holder.id === id ? [tenure.title] : []));
  return titles.length === 0 ? name : `${name} (${[...new Set(titles)].join(", ")})`;
}

function printedIn({ source, place, locator, status, translated, depth }: Printed): string {
  const { author, title, publisher, published, url } = source;
  const parts = [
    author,
    title ?? source.id,
    publisher,
    published === null ? "undated" : dateInWords(published),
    place === "HEADING" ? "heading" : null,
    locator,
    url,
    translated ? "translated" : null,
    depth !== null && depth > 1 ? "there by another report" : null,
    status === "LOST" ? "the words are not found there in the text that is held" : null,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}
