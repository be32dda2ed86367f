import { checkDossier } from "./check.js";
import { type Complaint, DossierRefused, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import { readDossier, readTextFile } from "./read.js";
import type { Texts } from "./texts.js";
import type { YamlFile } from "./yaml-file.js";

/** A dossier with the file that says it. */
export interface OpenDossier {
  readonly dossier: Dossier;
  readonly yaml: YamlFile;
}

/** Opens dossiers that are fit to be loaded: well formed, meaningful and sealed; or refuses with all that is wrong. */
export function openDossierFiles(paths: readonly string[], texts: Texts): OpenDossier[] {
  return openDossiers(
    paths.map((file) => ({ file, text: readTextFile(file) })),
    texts,
  );
}

/** As `openDossierFiles`, for texts; `file` is what complaints call them. */
export function openDossiers(files: readonly { file: string; text: string }[], texts: Texts): OpenDossier[] {
  const complaints: Complaint[] = [];
  const dossiers: OpenDossier[] = [];
  for (const { file, text } of files) {
    const { yaml, dossier, complaints: shape } = readDossier(file, text);
    const meaning = dossier ? checkDossier(yaml, dossier, texts, { sealed: true }) : [];
    complaints.push(...inOrder([...shape, ...meaning]));
    if (dossier) dossiers.push({ dossier, yaml });
  }
  if (complaints.length > 0) throw new DossierRefused(complaints);
  return dossiers;
}
