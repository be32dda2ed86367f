import { dateInWords } from "../../domain/date-in-words.js";
import { daysOf } from "../../domain/partial-date.js";
import type { ExportedPrinting, ExportedSource } from "../source.js";

/** What a sheet asks of a statement. */
export const QUOTATION_FIELDS = `id gist quotes negated said { date }
  speakers { actor { id name tenures { title at { id } speaksFor { id } from to } } }
  onBehalfOf { actor { id } tenure { title holder { id } } }
  evidence { source { id title publisher author url lang published } place locator status translated depth }`;

/** A statement, as far as a sheet cites it. */
export interface Quotable {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly negated: boolean;
  readonly said: { readonly date: string | null };
  readonly speakers: readonly { readonly actor: Speaker }[];
  readonly onBehalfOf: readonly {
    readonly actor: { readonly id: string };
    readonly tenure: { readonly title: string; readonly holder: { readonly id: string } } | null;
  }[];
  readonly evidence: readonly Printed[];
}

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly tenures: readonly {
    readonly title: string;
    readonly at: { readonly id: string };
    readonly speaksFor: { readonly id: string } | null;
    readonly from: string | null;
    readonly to: string | null;
  }[];
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
  /** Speakers, each with the office held on the date. */
  readonly by: string;
  readonly date: string;
  /** Where it is printed, a sentence for each place. */
  readonly printed: readonly string[];
}

export function quotationOf(statement: Quotable): Quotation {
  const { id, quotes, gist, negated, speakers, said, evidence } = statement;
  const words = quotes.length > 0 ? quotes.map((one) => `“${one}”`) : [`${gist} (not quoted)`];
  return {
    id,
    words: negated ? words.map((one) => `[not said, as the source has it] ${one}`) : words,
    by: speakers.map(({ actor }) => inOffice(actor, statement)).join("; "),
    date: said.date === null ? "undated" : dateInWords(said.date),
    printed: evidence.map(printedIn),
  };
}

/** Who somebody is on that day: `Vladimir Putin (President of Russia)`. */
function inOffice(speaker: Speaker, statement: Quotable): string {
  const titles = new Set(titlesOf(speaker, statement));
  return titles.size === 0 ? speaker.name : `${speaker.name} (${[...titles].join(", ")})`;
}

/**
 * The offices by which the statement counts for somebody; else those that are held on every day on which it may have been
 * made, and of several those of whom it is said for.
 */
function titlesOf({ id, tenures }: Speaker, { onBehalfOf, said }: Quotable): string[] {
  const counted = onBehalfOf.flatMap(({ tenure }) => (tenure?.holder.id === id ? [tenure.title] : []));
  if (counted.length > 0) return counted;
  const { earliest, latest } = daysOf(said.date);
  const held = tenures.filter(({ from, to }) => daysOf(from).earliest <= earliest && latest <= daysOf(to).latest);
  const represented = new Set(onBehalfOf.map(({ actor }) => actor.id));
  const theirs = held.filter(({ at, speaksFor }) => represented.has(at.id) || represented.has(speaksFor?.id ?? ""));
  return (theirs.length > 0 ? theirs : held).map(({ title }) => title);
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
