import { existsSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { DossierRefused, inOrder } from "../dossier/complaint.js";
import { readTextFile } from "../dossier/read.js";
import { complaintsAbout } from "../dossier/shape.js";
import { YamlFile } from "../dossier/yaml-file.js";
import { Refusal } from "../refusal.js";
import type { KnownActor } from "./known-actor.js";
import type { Proposal } from "./proposals.js";
import { REVIEW_FORMAT, type Review, reviewSchema } from "./review-format.js";

/** A proposal as it is written for review; what is certain already has its judgement. */
export interface Reviewed extends Proposal {
  readonly same: true | null;
}

/** Refuses to write over a review that is there. */
export function refuseOverwriting(file: string): void {
  if (existsSync(file))
    throw new Refusal(
      `There is a ${file} already, which may hold judgements of yours. Apply it by demarche judge ${file} and move it away, or name another file by --file.`,
    );
}

/** Writes a review for a person to edit, and never over one that is there. */
export function writeReview(file: string, proposals: readonly Reviewed[]): void {
  refuseOverwriting(file);
  try {
    writeFileSync(file, reviewText(proposals), { flag: "wx" });
  } catch (error) {
    throw new Refusal(`Cannot write ${file}: ${(error as Error).message}`);
  }
}

const HEAD = `# Are these the same? Set same to true or false, and say why as because; leave null what you do not know.
# Then: npx --no demarche judge FILE
# A reason that is given here stands for all judgements that have none of their own.
`;

const reviewText = (proposals: readonly Reviewed[]): string =>
  HEAD +
  stringify(
    {
      review: REVIEW_FORMAT,
      because: null,
      proposals: proposals.map(({ same, why, score, actor, into }) => ({
        same,
        because: same === null ? null : why,
        why,
        score,
        actor: sideOf(actor),
        into: sideOf(into),
      })),
    },
    { lineWidth: 0 },
  );

const sideOf = ({ id, name, kind, roles }: KnownActor) => ({ id, name, kind, roles });

/** Reads a review, or refuses with all that is wrong in it. */
export function readReview(file: string): { yaml: YamlFile; review: Review } {
  const yaml = new YamlFile(file, readTextFile(file));
  if (yaml.complaints.length > 0) throw new DossierRefused(inOrder(yaml.complaints));
  const read = reviewSchema.safeParse(yaml.value, { reportInput: true });
  if (!read.success) throw new DossierRefused(inOrder(complaintsAbout(yaml, read.error)));
  return { yaml, review: read.data };
}
