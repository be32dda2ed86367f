import { sha256 } from "../domain/anchor.js";
import { daysOf } from "../domain/partial-date.js";
import { type CameoCode, cameoByCode, cameoByName, isSpoken } from "./cameo.js";
import { compileActors } from "./draft-actors.js";
import { compileCodings } from "./draft-codings.js";
import { idIn } from "./draft-id.js";
import { compileSource } from "./draft-source.js";
import type { DraftedActor, DraftedRow } from "./drafted.js";
import type { Mapping } from "./mapping-format.js";
import { remembered } from "./remembered.js";
import { RowRefused } from "./row-refused.js";
import { compileTables, type Tables } from "./tables.js";
import { type Compile, compileAll, compileValue, type Fields, only } from "./value.js";

/** One row with its place in the file. */
export interface Located {
  readonly line: number;
  readonly fields: Fields;
}

export interface RowDrafter {
  /** The columns that the mapping names of the file itself. */
  readonly columns: ReadonlySet<string>;
  /** The statement or event that a row says; null where the mapping leaves it out. Throws RowRefused. */
  draft(row: Located): DraftedRow | null;
}

/** Compiles a mapping, with the tables it needs, into what turns rows into statements and events. */
export function compileMapping(mapping: Mapping, tables: Tables): RowDrafter {
  const missing: ReadonlySet<string> = new Set(["", ...mapping.missing]);
  const columns = new Set<string>();
  const compile: Compile = (mapped) => compileValue(mapped, missing, columns);
  const { row } = mapping;
  const leftOut = mapping.leaveOut.map(({ from, is }) => ({ value: compile(from), is: new Set(is) }));
  const actors = compileActors(mapping, compile, columns);
  const source = compileSource(mapping, compile);
  const codings = compileCodings(mapping, compile, actors);
  const { id, date, cameo, gist, quotation, mode, lang, place } = compileAll(compile, {
    id: row.id,
    date: row.date,
    cameo: row.cameo,
    gist: row.gist,
    quotation: row.quotation,
    mode: row.mode,
    lang: row.lang,
    place: row.place,
  });
  const speaker = actors.of(row.speaker);
  const onBehalfOf = row.onBehalfOf && actors.of(row.onBehalfOf);
  const addressee = actors.of(row.addressee);
  const mentions = actors.of(row.mentions);

  const join = compileTables(mapping, tables, columns);

  const draft = ({ line, fields: own }: Located): DraftedRow | null => {
    const fields = join(own);
    if (leftOut.some(({ value, is }) => value(fields).some((said) => is.has(said)))) return null;
    const stated = only(id(fields), "id");
    const identity = idIn(
      mapping.id,
      stated ?? sha256(JSON.stringify(Object.entries(own).sort(byColumn))).slice(0, 24),
    );
    const said = datesOf(only(date(fields), "date"));
    const key = `${said.earliest}|${identity}`;
    const code = cameoOf(only(cameo(fields), "cameo"));
    const words = quotation(fields);
    const printed = source(fields, words);
    const speakers = speaker(fields, `${identity}/speaker`);
    if (speakers.length === 0) throw new RowRefused("The row names no speaker.");
    const told = only(gist(fields), "gist") ?? words.join(" … ");
    if (told === "") throw new RowRefused("The row has neither a gist nor a quotation.");
    const dated = { ...said, key };
    if (code && !isSpoken(code) && !only(codings.act(fields), "act")) {
      const targets = codings.toward(fields, identity);
      const participants = [
        ...as("INITIATOR", speakers),
        ...as(
          "TARGET",
          targets.map(({ actor }) => actor),
        ),
      ];
      const props = {
        name: told,
        kind: code.eventKind ?? "OTHER",
        status: "HELD",
        cameo: code.code,
        place: only(place(fields), "place"),
      };
      const rowSha256 = hashOf(props, dated, participants, printed);
      return { label: "Event", line, id: identity, rowSha256, said: dated, ...printed, props, participants };
    }
    const represented = onBehalfOf?.(fields, `${identity}/for`) ?? [];
    const basis = represented.length > 0 ? (row.onBehalfOf?.basis ?? "EXPLICIT") : "SELF";
    const roles = {
      speakers,
      onBehalfOf: (represented.length > 0 ? represented : speakers).map((actor) => ({ actor, basis })),
      addressees: addressee(fields, `${identity}/addressee`),
      mentions: mentions(fields, `${identity}/mention`),
    };
    const props = {
      gist: told,
      mode: only(mode(fields), "mode") ?? (words.length > 0 ? "DIRECT" : "PARAPHRASE"),
      lang: only(lang(fields), "lang") ?? mapping.lang,
    };
    const rowSha256 = hashOf(props, dated, roles, printed);
    const read = codings.draft(fields, identity, code);
    return {
      label: "Statement",
      line,
      id: identity,
      rowSha256,
      said: dated,
      ...printed,
      props,
      ...roles,
      codings: read,
    };
  };
  const isOfTable = (column: string) => Object.keys(mapping.tables).some((table) => column.startsWith(`${table}.`));
  return { columns: new Set([...columns].filter((column) => !isOfTable(column))), draft };
}

const byColumn = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const as = (role: string, actors: readonly DraftedActor[]) => actors.map((actor) => ({ actor, role }));

/** The hash of what a row says, its line in the file apart. */
const hashOf = (...said: readonly unknown[]): string => sha256(JSON.stringify(said)).slice(0, 32);

/** Data sets name few days, often. */
const daysIn = remembered(daysOf);

function datesOf(date: string | undefined) {
  if (date === undefined) throw new RowRefused("The row has no date.");
  try {
    return { date, ...daysIn(date) };
  } catch (error) {
    throw new RowRefused((error as RangeError).message);
  }
}

function cameoOf(said: string | undefined): CameoCode | undefined {
  if (said === undefined) return undefined;
  const code = cameoByCode(said) ?? cameoByName(said);
  if (!code) throw new RowRefused(`"${said}" is neither a CAMEO code nor the name of one.`);
  return code;
}
