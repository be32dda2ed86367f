import "reflect-metadata";
import { actors } from "../../export/actors.js";
import { codings } from "../../export/codings.js";
import { events } from "../../export/events.js";
import type { Export, Format, Pieces, WriteOptions } from "../../export/format.js";
import { graphFormats } from "../../export/graph/graph.js";
import { inChunks } from "../../export/in-chunks.js";
import { networkFormats } from "../../export/network.js";
import { positions } from "../../export/positions.js";
import { statements } from "../../export/statements.js";
import { Refusal } from "../../refusal.js";
import type { Context } from "../context.js";
import { DOSSIER_FORMATS, dossierGiven } from "./dossier.js";
import type { GivenTexts } from "./given.js";
import { graphGiven } from "./graph.js";
import { networkGiven } from "./network.js";
import { walk } from "./walk.js";

/** How something is opened. */
export interface OpenOptions extends WriteOptions {
  /** Whether it is served to others, so that nothing may take longer than an answer. */
  readonly isServed: boolean;
  /** Told of every reading that a network is worked out of. */
  readonly onRead?: () => void;
}

/** Something opened, to be written. */
interface Opened {
  /** How it was worked out, in a sentence, where it was. */
  readonly method?: string;
  readonly pieces: Pieces;
}

/** Something that can be written into files. */
interface Exportable {
  readonly formats: Readonly<Record<string, Pick<Format<never>, "mediaType" | "ending">>>;
  readonly open: (context: Context, format: string, given: GivenTexts, options: OpenOptions) => Promise<Opened>;
}

/** A list of GraphQL's, walked from page to page while it is written. */
const walked = ({ field, selection, formats }: Export): Exportable => ({
  formats,
  async open(context, name, given, options) {
    const format = chosen(formats, name);
    return { pieces: format.write(walk<never>(context, field, format.selection ?? selection, given), options) };
  },
});

const network: Exportable = {
  formats: networkFormats,
  async open({ graph }, name, given, { isServed, onRead = () => {}, ...options }) {
    const found = await networkGiven(graph, given, { isServed, onRead });
    return { method: found.method, pieces: chosen(networkFormats, name).write(found, options) };
  },
};

const graph: Exportable = {
  formats: graphFormats,
  open: async (context, name, given, options) => ({
    pieces: chosen(graphFormats, name).write(graphGiven(context, given), options),
  }),
};

const dossier: Exportable = {
  formats: DOSSIER_FORMATS,
  open: async (context, _format, given) => ({ pieces: await dossierGiven(context, given) }),
};

/** What can be written into files, by what people call it. */
export const EXPORTS: Readonly<Record<string, Exportable>> = {
  positions: walked(positions),
  statements: walked(statements),
  codings: walked(codings),
  actors: walked(actors),
  events: walked(events),
  network,
  graph,
  dossier,
};

/** A file that can be written. */
export interface ExportedFile extends Opened {
  readonly name: string;
  readonly mediaType: string;
}

/** There is nothing of that name, or not in that format. */
export class NoSuchExport extends Refusal {}

/** How something is written in a format, if there is such a thing and it has that format. */
export function formatNamed(what: string, format: string): Exportable["formats"][string] {
  const { formats } = known(EXPORTS, what, "Nothing is exported as");
  return known(formats, format, `Of ${what} there is no format`);
}

/** Finds what a file is to hold; most is read when its pieces are taken. */
export async function openExport(
  context: Context,
  what: string,
  format: string,
  given: GivenTexts,
  options: OpenOptions,
): Promise<ExportedFile> {
  const { mediaType, ending = format } = formatNamed(what, format);
  const { pieces, ...opened } = await chosen(EXPORTS, what).open(context, format, given, options);
  // By now these are known to be a term or an id. They tell files apart that hold something else of the same.
  const which = given.kind ?? given.by ?? given.id;
  const name = [what, ...(which ? [which.toLowerCase().replaceAll("_", "-")] : []), ending].join(".");
  return { ...opened, name, mediaType, pieces: inChunks(pieces) };
}

function known<Value>(all: Readonly<Record<string, Value>>, name: string, complaint: string): Value {
  if (!Object.hasOwn(all, name)) throw new NoSuchExport(`${complaint} "${name}"; take ${Object.keys(all).join(", ")}.`);
  return chosen(all, name);
}

const chosen = <Value>(all: Readonly<Record<string, Value>>, name: string): Value => all[name] as Value;
