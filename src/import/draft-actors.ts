import { countryOf, surelyStateOf } from "../domain/country-names.js";
import { foldName } from "../domain/name.js";
import { codesOf } from "../domain/vocabulary.js";
import { idIn, withinIndexes } from "./draft-id.js";
import type { DraftedActor } from "./drafted.js";
import type { MappedValue } from "./mapped-value.js";
import type { MappedActor, Mapping } from "./mapping-format.js";
import { remembered } from "./remembered.js";
import { RowRefused } from "./row-refused.js";
import { type Compile, compileValue, type Fields } from "./value.js";

/** The actors that a row names in one role; an unnamed voice gets the id of its mention. */
export type Actors = (fields: Fields, mention: string) => readonly DraftedActor[];

export interface ActorDrafter {
  of(mapped: MappedActor | undefined): Actors;
}

type Named = { readonly [Key in "name" | "id" | "kind" | "iso3"]?: MappedValue | undefined };

/** Compiles who is meant where a mapping names an actor. */
export function compileActors(mapping: Mapping, compile: Compile, columns: Set<string>): ActorDrafter {
  const named = new Set<string>();
  const usualKind = compileValue(mapping.actors?.kind, new Set(["", ...mapping.missing]), named);
  // {name} is the actor's, and no column.
  named.delete("name");
  for (const column of named) columns.add(column);
  const nameIn = remembered((text) => withinIndexes(text.normalize("NFC").replace(/\s+/gu, " ").trim()));
  const ownId = remembered(asId);
  const check = checkedOnce();
  const asState = statesKnown();
  return {
    of(mapped) {
      if (mapped === undefined) return () => [];
      const { name, id, kind, iso3 }: Named = typeof mapped === "string" ? { name: mapped } : mapped;
      const names = compile(name);
      const ids = id === undefined ? undefined : compile(id);
      const kinds = kind === undefined ? usualKind : compile(kind);
      const isOfName = kind === undefined && named.size === 0;
      const codes = compile(iso3);
      return (fields, mention) => {
        const known = ids?.(fields) ?? [];
        const written = names(fields);
        if (known.length > 0 && known.length !== written.length)
          throw new RowRefused(`The row gives ${written.length} names of actors and ${known.length} ids of them.`);
        const actors = written.map((text, at) => {
          const name = nameIn(text);
          const said = kinds(isOfName ? { name } : { ...fields, name });
          const kind = said[at] ?? said[0] ?? "UNSPECIFIED";
          if (!KINDS.has(kind)) throw new RowRefused(`"${kind}" is no ActorKind; they are ${[...KINDS].join(", ")}.`);
          const own = ownId(known[at] ?? name);
          const id = kind === "UNNAMED" ? `${mention}-${at + 1}` : idIn(mapping.id, own);
          check(id, name, kind);
          const actor = { id, name, kind, iso3: codes(fields)[at] };
          // An id of its own may have several names, and which row comes first must not tell what the actor is.
          return known[at] === undefined || own === ownId(name) ? asState(actor) : actor;
        });
        return actors.length > 1 ? eachOnce(actors) : actors;
      };
    },
  };
}

/** Who is named twice in one role, perhaps in two spellings, has it once. */
const eachOnce = (actors: readonly DraftedActor[]): readonly DraftedActor[] =>
  actors.filter(({ id }, at) => actors.findIndex((other) => other.id === id) === at);

/** Says what a name tells by itself of an actor: that it is a state, where nobody has said what it is, and which state it is. */
function statesKnown(): (actor: DraftedActor) => DraftedActor {
  const [codeOfState, codeOfAnybody] = [remembered(countryOf), remembered(surelyStateOf)];
  return (actor) => {
    if (actor.kind !== "STATE" && actor.kind !== "UNSPECIFIED") return actor;
    const code = actor.kind === "STATE" ? codeOfState(actor.name) : codeOfAnybody(actor.name);
    if (code === undefined || (actor.iso3 ?? code) !== code) return actor;
    return { ...actor, kind: "STATE", iso3: code };
  };
}

const KINDS: ReadonlySet<string> = new Set(codesOf("ActorKind"));

/** A name as an id: readable, in its own script, so that no two spellings share one but for their capitals. */
export const asId = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s/gu, "_");

/** So many actors are remembered with their kinds. */
const REMEMBERED = 200_000;

/** Refuses a name that nobody could find, and an actor that an earlier row calls another kind. */
function checkedOnce(): (id: string, name: string, kind: string) => void {
  const kinds = new Map<string, string>();
  return (id, name, kind) => {
    const before = kinds.get(id);
    if (before === kind) return;
    if (before !== undefined)
      throw new RowRefused(
        `The actor ${id} is ${before} in an earlier row and ${kind} here. Let the mapping tell its kind by its name alone, or tell two actors apart by an id.`,
      );
    if (foldName(name) === "") throw new RowRefused(`"${name}" is no name: it has neither letters nor digits.`);
    // An unnamed voice is named by one row only.
    if (kind === "UNNAMED") return;
    if (kinds.size > REMEMBERED) kinds.clear();
    kinds.set(id, kind);
  };
}
