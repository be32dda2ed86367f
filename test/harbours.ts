import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AnchoredText } from "../src/domain/anchor.js";
import type { Dossier } from "../src/dossier/format.js";
import { openDossiers } from "../src/dossier/open.js";
import { sealDraft } from "../src/dossier/seal.js";
import type { Texts } from "../src/dossier/texts.js";
import { packageRoot } from "../src/package-root.js";

/** The folder of the text that was written for these tests. */
export const TEXTS = join(packageRoot, "test/sources");

/** That text, with characters beyond the basic plane, curly quotation marks and an accent of its own. */
export const harbours = new AnchoredText(readFileSync(join(TEXTS, "harbours.txt"), "utf8"));

/** The draft of its dossier. */
export const draft: string = readFileSync(join(packageRoot, "test/dossiers/harbours.draft.yaml"), "utf8");

/** The draft with some words exchanged, each of which it holds. */
export function draftWith(...changes: readonly (readonly [words: string, others: string])[]): string {
  return changes.reduce((text, [words, others]) => {
    if (!text.includes(words)) throw new Error(`The draft does not hold ${words}`);
    return text.replace(words, others);
  }, draft);
}

export const noTexts: Texts = { get: () => null };
export const theText: Texts = { get: (sha256) => (sha256 === harbours.sha256 ? harbours : null) };

/** The dossier of a draft, sealed and fit to be loaded. */
export function sealed(text = draft): Dossier {
  const [opened] = openDossiers([{ file: "harbours.yaml", text: sealDraft("draft.yaml", text, harbours) }], theText);
  if (!opened) throw new Error("One file holds one dossier.");
  return opened.dossier;
}
