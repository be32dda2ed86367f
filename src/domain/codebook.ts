import { ACT_EXAMPLES } from "./act-examples.js";
import { CODING_RULES } from "./coding-rules.js";
import { code, linkTo, paragraphs, table } from "./markdown.js";
import { type CodedWords, SCALES, signed } from "./scales.js";
import { type Term, termsOf, VOCABULARY, type VocabularyName, vocabularyNames } from "./vocabulary.js";

const SCALE_NAMES = ["stance", "agreement"] as const;

/** A part of the codebook that is made of more than this folder knows. */
export interface CodebookPart {
  readonly title: string;
  readonly introduction: string;
  readonly sections: readonly { readonly title: string; readonly body: string }[];
}

/** What a coder reads: the scales, the rules that decide hard cases, every controlled term, and what comes from elsewhere. */
export const codebookMarkdown = (further: readonly CodebookPart[] = []): string =>
  `${paragraphs(
    "# Codebook",
    `What a coder reads before coding: two scales, the rules that decide hard cases, and every controlled term. Names in
\`code\` are those of a [dossier](../README.md#code-an-article-of-your-own). Examples are invented, unless they name
their statement in [the article's dossier](../seed/nagorno-karabakh-exodus.yaml).`,
    contents(further),
    "## Scales",
    "Both are whole numbers from −2 to 2. Positions are their means, so that the scale is read as one of equal steps.",
    SCALE_NAMES.map(scaleSection),
    "## Rules",
    CODING_RULES.map(({ question, rules }) =>
      paragraphs(`### ${question}`, rules.map((rule) => `- ${rule}`).join("\n")),
    ),
    "## Vocabulary",
    `Coders choose none of [EvidenceStatus](#evidencestatus), [CellStatus](#cellstatus) and [Voice](#voice): the first two are
found by the program, the third is asked for.`,
    vocabularyNames.map(vocabularySection),
    further.map(({ title, introduction, sections }) =>
      paragraphs(
        `## ${title}`,
        introduction,
        sections.map((one) => paragraphs(`### ${one.title}`, one.body)),
      ),
    ),
  )}\n`;

function contents(further: readonly CodebookPart[]): string {
  const row = (title: string, headings: readonly string[]) =>
    `- ${linkTo(title)}: ${headings.map((one) => linkTo(one)).join(", ")}`;
  return [
    "## Contents\n",
    row("Scales", SCALE_NAMES.map(titled)),
    ...["Rules"].map((title) => `- ${linkTo(title)}`),
    ...CODING_RULES.map(({ question }) => `  - ${linkTo(question)}`),
    row("Vocabulary", vocabularyNames),
    ...further.map(({ title, sections }) =>
      row(
        title,
        sections.map((one) => one.title),
      ),
    ),
  ].join("\n");
}

const titled = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const scaleSection = (name: keyof typeof SCALES): string =>
  paragraphs(
    `### ${titled(name)}`,
    SCALES[name].description,
    table(
      ["value", "the speaker", "example", name === "stance" ? "toward" : "on"],
      SCALES[name].values.map(({ value, meaning, example }) => [
        signed(value),
        meaning,
        quoted(example),
        example.toward ?? "",
      ]),
    ),
  );

const quoted = ({ words, statement }: CodedWords): string =>
  statement ? `“${words}” (${code(statement)})` : `“${words}”`;

function vocabularySection(name: VocabularyName): string {
  const terms = termsOf(name);
  const hasExamples = name === "SpeechAct";
  return paragraphs(
    `### ${name}`,
    VOCABULARY[name].description,
    table(
      hasExamples ? ["term", "definition", "example"] : ["term", "definition"],
      terms.map(([term, definition]) =>
        hasExamples ? [term, definition, quoted(ACT_EXAMPLES[term as Term<"SpeechAct">])] : [term, definition],
      ),
    ),
  );
}
