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

/** Reads a text file that a person named. */
export function readTextFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Refusal(`Cannot read ${path}: ${(error as Error).message}`);
  }
}
