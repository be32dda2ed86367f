import { once } from "node:events";
import { Refusal } from "../refusal.js";

/** Writes an answer on standard output, as fast as it is taken. */
export async function writeOut(texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
  for await (const text of texts) if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** What writes the format that an option names. */
export function formatGiven<Write>(formats: Readonly<Record<string, Write>>, format: string): Write {
  const write = Object.entries(formats).find(([name]) => name === format)?.[1];
  if (!write) throw new Refusal(`There is no format "${format}"; take ${Object.keys(formats).join(", ")}.`);
  return write;
}

/** The ends of a range of days as an option gives them. */
export function rangeGiven(during: string | undefined): { from: string; to: string } | undefined {
  if (during === undefined) return undefined;
  const [from, to] = during.split("/");
  if (!from || !to) throw new Refusal(`"${during}" is no range. Write --during FROM/TO, such as 1991/2019.`);
  return { from, to };
}

/** The conditions of a filter as an option gives them, with or without their braces. */
export function conditionsGiven(filter: string | undefined): string[] {
  const conditions = filter?.trim().replace(/^\{([\s\S]*)\}$/, "$1") ?? "";
  return conditions.trim() === "" ? [] : [conditions];
}

/** How GraphQL writes a term that an option gives in small letters. */
export const termGiven = (text: string): string => text.toUpperCase().replaceAll("-", "_");
