const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const DOCUMENT = {
  name: "word/document.xml",
  begins: `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>`,
  ends: "</w:body></w:document>",
} as const;

/** The lines between text and footnotes are footnotes of their own. */
export const FOOTNOTES = {
  name: "word/footnotes.xml",
  begins: `${HEAD}<w:footnotes xmlns:w="${MAIN}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>`,
  ends: "</w:footnotes>",
} as const;

const style = (type: "paragraph" | "character", id: string, name: string, looks: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${looks}</w:style>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;

const override = (name: string, type: string): string =>
  `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;

/** What a document has beside its text and footnotes, whatever these are. */
export const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("document", "document.main")}${override("styles", "styles")}${override("footnotes", "footnotes")}</Types>`,
  "_rels/.rels": relations(relation("document", "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relations(
    relation("styles", "styles", "styles.xml"),
    relation("footnotes", "footnotes", "footnotes.xml"),
  ),
  "word/styles.xml": `${HEAD}<w:styles xmlns:w="${MAIN}">${[
    style(
      "paragraph",
      "Quote",
      "Quote",
      '<w:pPr><w:spacing w:after="120"/><w:ind w:left="720" w:right="720"/></w:pPr>',
    ),
    style("paragraph", "Speaker", "Speaker", '<w:pPr><w:spacing w:after="360"/></w:pPr>'),
    style("paragraph", "FootnoteText", "footnote text", '<w:rPr><w:sz w:val="20"/></w:rPr>'),
    style("character", "FootnoteReference", "footnote reference", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  ].join("")}</w:styles>`,
};
