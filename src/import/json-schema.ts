import { z } from "zod";
import { mappingSchema } from "./mapping-format.js";

/** The format of mappings as JSON Schema, by which editors complete and check one while it is written. */
export function mappingJsonSchema(): string {
  const schema = z.toJSONSchema(mappingSchema, { io: "input" });
  return `${JSON.stringify({ title: "Mapping", ...schema }, undefined, 2)}\n`;
}
