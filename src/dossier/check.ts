import type { AnchoredText } from "../domain/anchor.js";
import { checkActors } from "./check-actors.js";
import { checkAnchors } from "./check-anchors.js";
import { checkDates } from "./check-dates.js";
import { checkEvents } from "./check-events.js";
import { checkLinks } from "./check-links.js";
import { checkPromises } from "./check-promises.js";
import { checkReadings } from "./check-readings.js";
import { checkReferences } from "./check-references.js";
import { checkVoices } from "./check-voices.js";
import { type Complaint, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import type { Texts } from "./texts.js";
import type { Path, YamlFile } from "./yaml-file.js";

/** Says what is wrong with the value at a path; `key` where the key that leads there is meant. */
export type Complain = (path: Path, message: string, about?: "key" | "value") => void;

/** Everything that is wrong with the meaning of a dossier. A draft may hold words where a sealed one has anchors. */
export function checkDossier(
  yaml: YamlFile,
  dossier: Dossier,
  texts: Texts,
  { sealed }: { sealed: boolean },
): Complaint[] {
  const complaints: Complaint[] = [];
  const complain: Complain = (path, message, about) => complaints.push(yaml.complain(path, message, about));
  const text: AnchoredText | null = texts.get(dossier.source.textSha256 ?? "");
  checkReferences(dossier, yaml, complain);
  checkActors(dossier, complain);
  checkDates(dossier, complain);
  checkEvents(dossier, complain);
  checkVoices(dossier, complain);
  checkReadings(dossier, complain);
  checkPromises(dossier, complain);
  checkLinks(dossier, complain);
  checkAnchors(dossier, text, sealed, complain);
  return inOrder(complaints);
}
