/** One slide of the guide in Neo4j Browser: what to see, and the files of `cypher/explore` that show it. */
export interface Slide {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly files: readonly string[];
}

export const TITLE = "Démarche";

/** The guide, written once; `html.ts` and `asciidoc.ts` give it the forms that versions of Neo4j Browser take. */
export const SLIDES: readonly Slide[] = [
  {
    title: "Who stands how toward whom?",
    paragraphs: [
      "This graph holds what diplomatic actors say to and about one another. A click on a question writes it into the line at the top; run it there by the arrow or Ctrl-Enter. Words in quotation marks say of whom or when it is asked: put others in as you like.",
      "The first question draws positions. An arrow leads from who holds one to whom it is toward; it has the mean stance, from −2 (accuses, condemns, threatens) to +2 (sides with, pledges to defend), and in brackets how many statements make it.",
    ],
    files: ["positions"],
  },
  {
    title: "Which words make a position?",
    paragraphs: [
      "A position is computed from readings of statements, and nobody types it in. So it opens into the words that make it. Actors are named by their ids here; the name in a circle is that of the actor, and a click on it shows the id.",
    ],
    files: ["behind-a-position", "toward-one"],
  },
  {
    title: "What stands around a statement?",
    paragraphs: [
      "A statement is one utterance and never changes. Around it stand who said it, on whose behalf, to whom, where it is printed, and its readings: which act it is, toward whom, with which stance, on which issue.",
    ],
    files: ["around-a-statement", "one-source"],
  },
  {
    title: "Who speaks for whom?",
    paragraphs: [
      "Whose position a statement counts for is decided by the office that its speaker held on that day. The word that the source prints is kept, such as “Paris” for France.",
    ],
    files: ["who-speaks-for-whom", "in-office", "words-for-an-actor"],
  },
  {
    title: "What was said on an event, and what was promised?",
    paragraphs: [
      "Events that were only announced have a status of their own, and a condition is no stance: it stands beside the promise.",
    ],
    files: ["on-an-event", "announced", "promises"],
  },
  {
    title: "Who is silent, and who claims which number?",
    paragraphs: [
      "Silence is not neutrality: who is spoken of and never heard has no position. Numbers are claims of somebody, and stand beside one another.",
    ],
    files: ["silent", "figures"],
  },
  {
    title: "Where is it printed?",
    paragraphs: [
      "Every quotation is anchored in its source, by code points counted from the beginning of the text.",
      "More questions, each in GraphQL too, are in docs/recipes.md. Do not change the graph here: what is written by hand is in no dossier.",
    ],
    files: ["footnotes"],
  },
];
