import type { Format, Found } from "../format.js";
import { allowed } from "../xml.js";
import { QUOTATION_FIELDS, type Quotable, quotationOf } from "./quotation.js";

/** A sheet of quotations in Markdown, each with a footnote, as Pandoc and most editors read it. */
export const markdown: Format<Found<Quotable>> = {
  mediaType: "text/markdown; charset=utf-8",
  selection: QUOTATION_FIELDS,
  async *write({ nodes }) {
    let at = 0;
    for await (const statement of nodes()) {
      const { words, by, date, printed } = quotationOf(statement);
      at++;
      yield `${words.map((one) => `> ${escaped(one, "\n> ")}`).join("\n>\n")}\n\n`;
      yield `— ${escaped(`${by}, ${date}`)}[^${at}]\n\n`;
      yield `[^${at}]: ${printed.map((one) => escaped(one)).join(" ")}\n\n`;
    }
  },
};

/** Signs that mean something in Markdown, and spaces that it would leave out. */
const escaped = (text: string, lineEnd = " "): string =>
  allowed(text)
    .replace(/[\\`*_{}[\]<>()#+.!|~^$@"'&:=-]/g, "\\$&")
    .replace(/\s*\r?\n\s*/g, lineEnd);
