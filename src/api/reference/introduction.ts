import { code, fenced, linkTo, paragraphs, table } from "../../domain/markdown.js";
import { LARGEST_PAGE } from "../../graph/keyset.js";
import { ERROR_CODES } from "../error-codes.js";
import { LIMITS, READ_DEADLINE_MS, REQUEST_BYTES } from "../limits.js";
import { LARGEST_SIDE } from "../query.js";
import { ERRORS } from "./places.js";

/** What a reader has to know before the first question. */
export const introduction: string = paragraphs(
  "# GraphQL reference",
  `Everything that Démarche can be asked. It is generated from the descriptions in the program and from the examples in
[docs/examples](examples), each of which the tests ask of a real graph. The terms that coders choose from, and the rules
by which they choose, are in the [codebook](codebook.md).`,
);

export const howToAsk: string = paragraphs(
  "## How to ask",
  `- **Where.** <http://localhost:4000/graphql>, unless you set another port. A browser shows a page to ask from there. Any
  other GraphQL client sends its question to the same address.
- **Question and answer.** A question names what it wants, and the answer has the same shape. \`null\` says that nothing is
  known, never that the answer is no or zero. In a type, \`!\` says that there is always a value, and \`[…]\` that it is a list.
- **Actors.** Wherever an actor is meant, its id or any of its names will do, whatever the case, accents and script. A
  title, such as “the French President”, needs a day: ${linkTo("Query.actor")} turns it into an actor. A description, such as
  “rebels”, stands for nobody.
- **Dates** are as exact as they are known: ${linkTo("PartialDate")}.
- **Filters.** All conditions hold together. A list means any of its entries.
- **Lists** come in pages: ${linkTo("Pages")}. \`first\` is 1 to ${LARGEST_PAGE}; more is refused, never cut short.
- **Ids** stay the same, so that you can note them down.
- **Cypher.** With the header \`x-demarche-cypher: 1\`, \`extensions.cypher\` of the answer gives for each field of the
  question \`field\`, \`text\`, \`params\` and \`browser\`, a text for Neo4j Browser, whose \`:param\` lines are run first. A network has
  two: what reads its statements, and what shows it.`,
  `The examples are asked of the graph that the first start makes, with the article alone. Where the article has nothing to
show, they name a dossier of invented actors that has to be loaded as well, such as:`,
  fenced("sh", "npx --no demarche load test/dossiers/neighbours.yaml test/dossiers/strait.yaml"),
  "`npx --no demarche unload neighbours` and `npx --no demarche unload strait` take them back. `… 9 more` in an answer stands for entries that this page leaves out.",
);

/** What each error says, and what can be done then. */
export const errors: string = paragraphs(
  `## ${ERRORS}`,
  `An answer that fails has \`errors\`. Each has a \`message\`, a sentence that says what to do, its \`path\` in the question, and
\`extensions.code\`, by which a program can tell what went wrong:`,
  table(
    ["code", "what it says, and what to do"],
    Object.entries(ERROR_CODES).map(([name, meaning]) => [code(name), meaning]),
  ),
);

const thousands = (number: number): string => number.toLocaleString("en");

const LIMITED: Readonly<Record<keyof typeof LIMITS, string>> = {
  tokens: `words and signs of its text, which has ${REQUEST_BYTES / 2 ** 20} MB at most`,
  depth: "fields within fields; `nodes`, `edges` and `node` do not count",
  cost: "objects that the answer may come to hold",
  entries: "entries of a list that is given",
  characters: "characters of a text that is given",
};

/** How much may be asked for. */
export const limits: string = paragraphs(
  "## Limits",
  "Whatever asks for more is refused with a sentence, never cut short:",
  table(
    ["One question has", "at most"],
    [
      ...Object.entries(LIMITED).map(([name, what]) => [what, thousands(LIMITS[name as keyof typeof LIMITS])]),
      ["entries of one page", thousands(LARGEST_PAGE)],
      ["holders, and targets, of a matrix", thousands(LARGEST_SIDE)],
      ["seconds for each question to Neo4j", thousands(READ_DEADLINE_MS / 1000)],
    ],
  ),
);
