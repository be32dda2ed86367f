import type { CodedWords } from "./scales.js";
import type { Term } from "./vocabulary.js";

/** For each act, words that perform it. */
export const ACT_EXAMPLES: Readonly<Record<Term<"SpeechAct">, CodedWords>> = {
  ASSERT: { words: "Forty lorries are waiting at the crossing." },
  DENY: { words: "Our army did not fire first." },
  DECLINE: { words: "We do not comment on this." },
  EXPRESS: { words: "We mourn with the families of the dead." },
  PRAISE: { words: "Our neighbours have shown courage and restraint." },
  CRITICISE: { words: "The closure is a mistake." },
  ACCUSE: { words: "with the complicity of Russia", toward: "Russia", statement: "france-complicity-of-russia" },
  REQUEST: { words: "Please let the convoy pass." },
  PROPOSE: { words: "We are ready to host the talks." },
  DEMAND: { words: "The troops must leave at once." },
  COMMIT: {
    words: "We will resist any challenge to Armenia’s territorial integrity",
    toward: "Armenia",
    statement: "colonna-territorial-integrity",
  },
  REJECT: { words: "This plan is not acceptable to us." },
  WARN: {
    words: "Azerbaijan fully responsible for the fate of the Armenian people",
    toward: "Azerbaijan",
    statement: "france-azerbaijan-responsible",
  },
  THREATEN: { words: "If the shelling goes on, we will shut the pipeline." },
  DECLARE: { words: "We hereby recognise the new republic." },
  VOTE: { words: "Kessia votes against the resolution." },
};
