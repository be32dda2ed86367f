import type { Term } from "./vocabulary.js";

/** What a coder holds of something that can be so or not. */
export interface Judgement {
  readonly isSo: boolean;
  readonly method: Term<"CodingMethod">;
}

/**
 * What judgements come to: true or false where they agree, both where coders differ, null where nobody has judged. One that
 * decides between others goes before them, and what a program judged counts once a person has accepted it.
 */
export function verdictOf(judgements: readonly Judgement[]): boolean | "BOTH" | null {
  const counting = judgements.filter(({ method }) => method !== "MACHINE");
  const decided = counting.filter(({ method }) => method === "ADJUDICATED");
  const [first, ...others] = (decided.length > 0 ? decided : counting).map(({ isSo }) => isSo);
  if (first === undefined) return null;
  return others.every((isSo) => isSo === first) ? first : "BOTH";
}
