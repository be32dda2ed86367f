import type { Term } from "./vocabulary.js";

type ActorKind = Term<"ActorKind">;

/** A human being and a place are nothing else; what stands between them is told apart differently by different coders. */
const UNLIKE_ALL: readonly ActorKind[] = ["PERSON", "TERRITORY"];

/** These say too little to contradict another kind. */
const UNSAID: readonly ActorKind[] = ["UNSPECIFIED", "UNNAMED"];

/** Whether one actor can be of both kinds, each as some coder sees it. */
export const kindsFit = (one: string, other: string): boolean =>
  one === other || isIn(UNSAID, one) || isIn(UNSAID, other) || (!isIn(UNLIKE_ALL, one) && !isIn(UNLIKE_ALL, other));

const isIn = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);
