import { once } from "node:events";
import { Refusal } from "../refusal.js";

/** Writes an answer on standard output, as fast as it is taken. */
export async function writeOut(pieces: Iterable<string> | AsyncIterable<string | Uint8Array>): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** What writes the format that an option names. */
export function formatGiven<Write>(formats: Readonly<Record<string, Write>>, format: string): Write {
  const write = Object.entries(formats).find(([name]) => name === format)?.[1];
  if (!write) throw new Refusal(`There is no format "${format}"; take ${Object.keys(formats).join(", ")}.`);
  return write;
}
