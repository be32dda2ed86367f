import { z } from "zod";
import { number, object, words } from "../dossier/scalars.js";

/** The version of the format that this program reads and writes. */
export const REVIEW_FORMAT = 1;

const side = object({ id: words, name: words, kind: words, roles: number });

const proposal = object({
  same: z.boolean("Write true, false, or null where you have not judged yet.").nullable().default(null),
  because: words.nullable().default(null),
  why: words,
  score: number,
  actor: side,
  into: side,
});

/** A review, as a person edits it. */
export const reviewSchema = object({
  review: z.literal(REVIEW_FORMAT, `This program reads reviews that begin with review: ${REVIEW_FORMAT}.`),
  because: words.nullable().default(null),
  proposals: z.array(proposal),
}).superRefine(({ because, proposals }, context) => {
  const judged = new Map<string, boolean>();
  for (const [at, one] of proposals.entries()) {
    const pair = [one.actor.id, one.into.id].sort().join("|");
    if (one.same !== null && (judged.get(pair) ?? one.same) !== one.same)
      context.addIssue({
        code: "custom",
        path: ["proposals", at, "same"],
        message: `${one.actor.id} and ${one.into.id} are judged otherwise above. Leave one of the two.`,
      });
    if (one.same !== null) judged.set(pair, one.same);
    if (one.same !== null && one.because === null && because === null)
      context.addIssue({
        code: "custom",
        path: ["proposals", at, "because"],
        message:
          "Say why, as because; or once for all judgements without a reason of their own, at the head of the file.",
      });
  }
});

export type Review = z.output<typeof reviewSchema>;
