import { codings } from "../../export/codings.js";
import type { Export, Pieces, WriteOptions } from "../../export/format.js";
import { inChunks } from "../../export/in-chunks.js";
import { statements } from "../../export/statements.js";
import { Refusal } from "../../refusal.js";
import type { Context } from "../context.js";
import type { GivenTexts } from "./given.js";
import { walk } from "./walk.js";

/** What can be written into a file, by what people call it. */
export const EXPORTS = { statements, codings } as const satisfies Readonly<Record<string, Export<never>>>;

/** A file that can be written. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: Pieces;
}

/** There is nothing of that name, or not in that format. */
export class NoSuchExport extends Refusal {}

/** Finds what a file is to hold; it is read when its pieces are taken. */
export function openExport(
  context: Context,
  what: string,
  format: string,
  given: GivenTexts,
  options: WriteOptions,
): ExportedFile {
  const { field, selection, formats } = chosen(EXPORTS, what, "Nothing is exported as") as Export<unknown>;
  const { mediaType, write, selection: asked = selection } = chosen(formats, format, `${what} have no format`);
  return {
    name: `${what}.${format}`,
    mediaType,
    pieces: inChunks(write(walk(context, field, asked, given), options)),
  };
}

function chosen<Value>(all: Readonly<Record<string, Value>>, name: string, complaint: string): Value {
  if (!Object.hasOwn(all, name)) throw new NoSuchExport(`${complaint} "${name}"; take ${Object.keys(all).join(", ")}.`);
  return all[name] as Value;
}
