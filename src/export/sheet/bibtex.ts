import type { Format, Found } from "../format.js";
import { allowed } from "../xml.js";
import { QUOTATION_FIELDS, type Quotable, quotationOf } from "./quotation.js";

/** A bibliography of quotations (BibLaTeX): each is an entry by its speaker, with the words as title and where they are printed. */
export const bibtex: Format<Found<Quotable>> = {
  mediaType: "application/x-bibtex; charset=utf-8",
  selection: QUOTATION_FIELDS,
  async *write({ nodes }) {
    for await (const statement of nodes()) {
      const { words, gist, by, date, printed } = quotationOf(statement);
      const url = statement.evidence.find(({ source }) => source.url !== null)?.source.url;
      const entry = {
        author: statement.speakers.map(({ actor }) => `{${escaped(actor.name)}}`).join(" and "),
        title: `{${escaped(words.length > 0 ? words.map((one) => `“${one}”`).join(" … ") : `${gist} (not quoted)`)}}`,
        ...datesOf(statement.said.date),
        howpublished: `{${escaped(printed.join(" "))}}`,
        note: `{${escaped(`${by}, ${date}`)}}`,
        ...(url && { url: url.replace(/[{}\\%]/g, encodeURIComponent) }),
      };
      const fields = Object.entries(entry).map(([name, value]) => `  ${name} = {${value}},\n`);
      yield `@misc{${keyOf(statement.id)},\n${fields.join("")}}\n\n`;
    }
  },
};

/** A date as BibLaTeX has it, which is that of ISO 8601 part 2: with intervals open at one end. */
const datesOf = (date: string | null): { date?: string } => (date === null ? {} : { date });

/** A key without the signs that end one; each becomes its number, so that no two keys become the same. */
const keyOf = (id: string): string =>
  id.replace(/[^\p{L}\p{N}/:.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);

const ESCAPED: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const escaped = (text: string): string =>
  allowed(text)
    .replace(/[\\^~{}%&$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`)
    .replace(/\s+/g, " ");
