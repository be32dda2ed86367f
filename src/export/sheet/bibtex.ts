import type { Format, Found } from "../format.js";
import { allowed } from "../xml.js";
import { QUOTATION_FIELDS, type Quotable, quotationOf } from "./quotation.js";

/** A bibliography of quotations (BibLaTeX): each is an entry by its speaker, with the words as title and where they are printed. */
export const bibtex: Format<Found<Quotable>> = {
  mediaType: "application/x-bibtex; charset=utf-8",
  selection: QUOTATION_FIELDS,
  async *write({ nodes }) {
    for await (const statement of nodes()) {
      const { words, by, date, printed } = quotationOf(statement);
      const url = statement.evidence.find(({ source }) => source.url !== null)?.source.url;
      const entry = {
        author: statement.speakers.map(({ actor }) => `{${escaped(actor.name)}}`).join(" and "),
        title: `{${escaped(words.join(" … "))}}`,
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

/** Most programs count braces even behind a backslash, so that one without its other would end the entry, or never. */
const LONELY: typeof ESCAPED = { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };

function escaped(text: string): string {
  const signs = isBalanced(text) ? ESCAPED : { ...ESCAPED, ...LONELY };
  return allowed(text)
    .replace(/[\\^~{}%&$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/\s+/g, " ");
}

/** Whether every brace that opens is closed behind it, and none else. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "{") open++;
    if (sign === "}" && --open < 0) return false;
  }
  return open === 0;
}
