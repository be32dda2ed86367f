import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Format, Found } from "../format.js";
import { xml } from "../xml.js";
import { QUOTATION_FIELDS, type Quotable, quotationOf } from "./quotation.js";
import { DOCUMENT, FOOTNOTES, PARTS } from "./word-parts.js";

/**
 * A sheet of quotations for Word and LibreOffice (Office Open XML), each with a footnote. Footnotes are a part that stands
 * behind the document's; until that ends they wait compressed, which is little.
 */
export const word: Format<Found<Quotable>> = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  selection: QUOTATION_FIELDS,
  async *write({ nodes }) {
    const ready: Uint8Array[] = [];
    const zip = new Zip((error, data) => {
      if (error) throw error;
      ready.push(data);
    });
    const part = (name: string) => {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      return (text: string, isEnd = false) => file.push(strToU8(text), isEnd);
    };
    for (const [name, content] of Object.entries(PARTS)) part(name)(content, true);
    const document = part(DOCUMENT.name);
    const footnotes = part(FOOTNOTES.name);
    document(DOCUMENT.begins);
    footnotes(FOOTNOTES.begins);
    let at = 0;
    for await (const statement of nodes()) {
      const { words, by, date, printed } = quotationOf(statement);
      at++;
      document(words.map((one) => paragraph("Quote", run(one))).join(""));
      document(paragraph("Speaker", `${run(`— ${by}, ${date}`)}${reference(at)}`));
      footnotes(
        `<w:footnote w:id="${at}">${paragraph("FootnoteText", `${MARK}${run(` ${printed.join(" ")}`)}`)}</w:footnote>`,
      );
      yield* ready.splice(0);
    }
    document(DOCUMENT.ends, true);
    footnotes(FOOTNOTES.ends, true);
    zip.end();
    yield* ready.splice(0);
  },
};

const paragraph = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

/** Words as they are, on as many lines as they have. */
const run = (text: string): string =>
  `<w:r>${text
    .split(/\r\n|[\r\n]/)
    .map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
    .join("<w:br/>")}</w:r>`;

const reference = (at: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${at}"/></w:r>`;

const MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
