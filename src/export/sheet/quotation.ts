import { dateInWords } from "../../domain/date-in-words.js";
import type { ExportedPrinting, ExportedSource } from "../source.js";

/** What a sheet asks of a statement. */
export const QUOTATION_FIELDS = `id gist quotes mode lang said { date text }
  speakers { surface actor { id name kind } }
  onBehalfOf { actor { id name kind } tenure { title holder { id } } }
  evidence { source { id title publisher author url lang published } place locator status }`;

/** A statement, as far as a sheet cites it. */
export interface Quotable {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly lang: string;
  readonly said: { readonly date: string | null; readonly text: string | null };
  readonly speakers: readonly { readonly surface: string | null; readonly actor: { id: string; name: string } }[];
  readonly onBehalfOf: readonly {
    readonly actor: { readonly id: string; readonly name: string };
    readonly tenure: { readonly title: string; readonly holder: { readonly id: string } } | null;
  }[];
  readonly evidence: readonly Printed[];
}

type Printed = Pick<ExportedPrinting, "place" | "locator" | "status"> & {
  readonly source: Omit<ExportedSource, "textSha256">;
};

/** A quotation as a paper has it. */
export interface Quotation {
  readonly id: string;
  /** The words between quotation marks, each by itself; none where the source reports without quoting. */
  readonly words: readonly string[];
  /** What is said, in the coder's words, which stand for those that nobody quotes. */
  readonly gist: string;
  /** Speakers, each with the office held on the date, where the statement counts for somebody by it. */
  readonly by: string;
  readonly date: string;
  /** Where it is printed, a sentence for each place. */
  readonly printed: readonly string[];
}

export function quotationOf({ id, quotes, gist, speakers, onBehalfOf, said, evidence }: Quotable): Quotation {
  return {
    ...{ id, words: quotes, gist },
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

function printedIn({ source, place, locator, status }: Printed): string {
  const { author, title, publisher, published, url } = source;
  const parts = [
    author,
    title ?? source.id,
    publisher,
    published === null ? "undated" : dateInWords(published),
    place === "HEADING" ? "heading" : null,
    locator,
    url,
    status === "LOST" ? "the words are not found there in the text that is held" : null,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}
