import { type Question, questionOf } from "./question.js";
import { SLIDES, type Slide } from "./slides.js";

/** The guide as Neo4j Browser up to 5.24 plays it: a deck of slides, with questions that a click writes into the editor. */
export const guideHtml = (): string =>
  [
    "<!-- Generated from src/api/guide/slides.ts by npm run generate. -->",
    '<article class="guide">',
    '<carousel class="deck container-fluid">',
    ...SLIDES.map(slideHtml),
    "</carousel>",
    "</article>",
    "",
  ].join("\n");

const slideHtml = ({ title, paragraphs, files }: Slide): string =>
  [
    `<slide class="row-fluid">`,
    `<div class="col-sm-4">`,
    `<h3>${escaped(title)}</h3>`,
    ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    `</div>`,
    `<div class="col-sm-8">`,
    ...files.map(questionOf).map(questionHtml),
    `</div>`,
    `</slide>`,
  ].join("\n");

const questionHtml = ({ question, text }: Question): string =>
  [
    "<figure>",
    `<figcaption>${escaped(question)}</figcaption>`,
    `<pre class="pre-scrollable code runnable">${escaped(text)}</pre>`,
    "</figure>",
  ].join("\n");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
