import { countryOf, isNotOnlyState } from "../domain/country-names.js";
import { UNRECOGNISED } from "../domain/country-supplement.js";
import { foldName } from "../domain/name.js";
import type { KnownActor } from "./known-actor.js";
import { isDistinctive } from "./names/generic-words.js";
import { ORGANISATIONS } from "./names/organisation-names.js";

/** Something that only one actor of these kinds is; two actors that share one are the same. */
export interface Identity {
  readonly key: string;
  readonly why: string;
}

/** Kinds of names that are the actor's own; a surname, a capital or an adjective is not. */
const OWN = new Set(["OFFICIAL", "ALIAS", "TRANSLITERATION", "ABBREVIATION"]);

/** Bodies, of which two of one distinctive name are hardly met; of persons they are. */
const BODIES = new Set([
  "INSTITUTION",
  "INTERGOVERNMENTAL",
  "ORGANISATION",
  "ARMED_FORCE",
  "COALITION",
  "DE_FACTO_AUTHORITY",
  "UNSPECIFIED",
]);

/** What an actor is beyond doubt, as far as its names and codes tell. Persons never are: names are shared. */
export function identitiesOf(actor: KnownActor): Identity[] {
  const names = actor.names.filter(({ kind }) => OWN.has(kind)).map(({ text }) => text);
  const state = stateOf(actor, names);
  if (state !== undefined)
    return state === null ? [] : [{ key: `state ${state}`, why: `both are the state ${state} of ISO 3166` }];
  const listed = names.flatMap((name) => listedAs(actor.kind, name) ?? []);
  if (listed.length > 0) return listed;
  if (!BODIES.has(actor.kind)) return [];
  return actor.names
    .filter(({ text, kind }) => OWN.has(kind) && kind !== "ABBREVIATION" && isDistinctive(text))
    .map(({ text }) => ({ key: `name ${foldName(text)}`, why: `both are called “${text}”` }));
}

/** The code of a state; undefined where the actor is none, null where it is one and nobody knows which. */
function stateOf({ kind, iso3 }: KnownActor, names: readonly string[]): string | null | undefined {
  if (kind !== "STATE" && kind !== "UNSPECIFIED") return undefined;
  const sure = kind === "STATE" ? names : names.filter((name) => !isNotOnlyState(name));
  const codes = new Set(sure.flatMap((name) => countryOf(name) ?? []));
  if (iso3 !== null && (kind === "STATE" || codes.has(iso3))) codes.add(iso3);
  if (codes.size === 0) return kind === "STATE" || names.some((name) => countryOf(name)) ? null : undefined;
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

const LISTED: ReadonlyMap<string, Identity & { readonly kind: string | null }> = new Map([
  ...ORGANISATIONS.flatMap((names) => entries(names, null)),
  ...UNRECOGNISED.flatMap(({ kind, names }) => entries(names, kind)),
]);

function entries(names: string, kind: string | null) {
  const all = names.split("; ");
  const [first = ""] = all;
  return all.map(
    (name) => [formOf(name), { key: `listed ${first}`, why: `both are known as ${first}`, kind }] as const,
  );
}

function listedAs(kind: string, name: string): Identity | undefined {
  const found = LISTED.get(formOf(name));
  if (!found) return undefined;
  const fits = found.kind === null ? ["INTERGOVERNMENTAL", "INSTITUTION", "ORGANISATION", "UNSPECIFIED"] : [found.kind];
  return fits.includes(kind) ? { key: found.key, why: found.why } : undefined;
}

/** “WHO” is not “who”: what is all capitals stays so. */
function formOf(name: string): string {
  const bare = name.replace(/^the /i, "").replace(/\./g, "");
  return /^\p{Lu}{2,6}$/u.test(bare) ? bare : foldName(bare.replace(/&/g, " and "));
}
