import { type Question, questionOf } from "./question.js";
import { SLIDES, type Slide, TITLE } from "./slides.js";

/** The guide as newer Neo4j Browsers play it: AsciiDoc, with a section for each slide and questions as Cypher listings. */
export const guideAsciidoc = (): string =>
  ["// Generated from src/api/guide/slides.ts by npm run generate.", `= ${TITLE}`, ...SLIDES.map(section), ""].join(
    "\n",
  );

const section = ({ title, paragraphs, files }: Slide): string =>
  ["", `== ${title}`, ...paragraphs.flatMap((text) => ["", text]), ...files.map(questionOf).map(listing)].join("\n");

const listing = ({ question, text }: Question): string =>
  ["", `.${question}`, "[source,cypher]", "----", text, "----"].join("\n");
