import { z } from "zod";
import { dossierSchema } from "./format.js";

/** The format as JSON Schema, by which editors complete and check a dossier while it is written. */
export function dossierJsonSchema(): string {
  const schema = z.toJSONSchema(dossierSchema, { io: "input" });
  return `${JSON.stringify({ title: "Dossier", ...schema }, undefined, 2)}\n`;
}
