import { readFileSync } from "node:fs";
import { Refusal } from "../refusal.js";
import { type Complaint, DossierRefused, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import { shape } from "./shape.js";
import { YamlFile } from "./yaml-file.js";

/** A dossier as far as it could be read, with all that is wrong in its syntax and shape. */
export interface Reading {
  readonly yaml: YamlFile;
  readonly dossier: Dossier | null;
  readonly complaints: readonly Complaint[];
}

/** Reads a dossier from YAML; `file` is what complaints call it. */
export function readDossier(file: string, text: string): Reading {
  const yaml = new YamlFile(file, text);
  const syntax = yaml.complaints;
  if (syntax.some(({ message }) => !message.startsWith("This stands twice")))
    return { yaml, dossier: null, complaints: syntax };
  const { dossier, complaints } = shape(yaml);
  return { yaml, dossier, complaints: inOrder([...syntax, ...complaints]) };
}

/** Reads a dossier's file, or refuses with all that is wrong in it. */
export function readDossierFile(path: string): { yaml: YamlFile; dossier: Dossier } {
  const { yaml, dossier, complaints } = readDossier(path, readTextFile(path));
  if (!dossier || complaints.length > 0) throw new DossierRefused(complaints);
  return { yaml, dossier };
}

const UNREADABLE: Partial<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder; name a file",
  EACCES: "you have no right to read it",
};

/** Reads a text file that a person named. */
export function readTextFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new Refusal(`Cannot read ${path}: ${UNREADABLE[code] ?? message}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`${path} is not in UTF-8. Save it as UTF-8 (a choice of your editor when it saves a file).`);
  }
}
