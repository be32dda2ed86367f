import { checkDossier } from "./check.js";
import { DossierRefused, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import { readDossier, readTextFile } from "./read.js";
import type { Texts } from "./texts.js";

/** Opens a dossier that is fit to be loaded: well formed, meaningful and sealed; or refuses with all that is wrong. */
export function openDossierFile(path: string, texts: Texts): Dossier {
  return openDossier(path, readTextFile(path), texts);
}

/** As `openDossierFile`, for a text; `file` is what complaints call it. */
export function openDossier(file: string, text: string, texts: Texts): Dossier {
  const { yaml, dossier, complaints } = readDossier(file, text);
  const meant = dossier ? checkDossier(yaml, dossier, texts, { sealed: true }) : [];
  if (!dossier || complaints.length + meant.length > 0) throw new DossierRefused(inOrder([...complaints, ...meant]));
  return dossier;
}
