import countries from "i18n-iso-countries";
import { COUNTRY_SUPPLEMENT, NO_STATES, NOT_ONLY_STATES } from "./country-supplement.js";
import { foldName } from "./name.js";

/** Of the package's seventy languages those whose names were held against another table; in some others, two Koreas are exchanged. */
const LANGUAGES = "en fr es ru ar zh de it nl pl tr uk ja ko hy az sv da no fi cs hu ro bg sr hr el id".split(" ");

/** What comes before the name in the formal names of most states. */
const FORMAL =
  /^(?:(?:federal|islamic|arab|socialist|democratic socialist|federal democratic|people s democratic|peoples democratic|democratic|people s|peoples|bolivarian|co operative|cooperative|federative|united|plurinational)? ?republic|kingdom|hashemite kingdom|principality|grand duchy|sultanate|state|independent state|commonwealth|union|federation) of (?:the )?/;

/** A name without what spellings of one state's name differ in. */
const formOf = (name: string): string =>
  foldName(name.replace(/&/g, " and ").replace(/\bSt\.? /gi, "Saint ")).replace(/^the /, "");

const listed = (names: string): string[] => names.split("; ").map(formOf);

/** The code of each name; null where a name could mean several states. */
type Codes = ReadonlyMap<string, string | null>;

function codesIn(languages: readonly string[]): Codes {
  const codes = new Map<string, string | null>();
  for (const language of languages)
    for (const [alpha2, names] of Object.entries(countries.getNames(language, { select: "all" })))
      for (const form of [names].flat().map(formOf)) {
        const code = alpha2 === "XK" ? "XKX" : (countries.alpha2ToAlpha3(alpha2) ?? null);
        codes.set(form, codes.has(form) && codes.get(form) !== code ? null : code);
      }
  for (const [code, names] of Object.entries(COUNTRY_SUPPLEMENT))
    for (const form of listed(names)) codes.set(form, code || null);
  return codes;
}

const inAllLanguages = once(() => codesIn(LANGUAGES));
const inEnglish = once(() => codesIn(["en"]));

/** The three letters of ISO 3166 for a state by any of its names; undefined where the name is none or could mean several. */
export const countryOf = (name: string): string | undefined => codeOf(name, inAllLanguages());

function codeOf(name: string, codes: Codes): string | undefined {
  const [place = "", formal] = name.split(/, (?=.* of(?: the)?$)/i);
  for (const form of [formOf(name), ...(formal ? [formOf(`${formal} ${place}`)] : [])]) {
    const code = codes.get(form) ?? (codes.has(form) ? null : codes.get(form.replace(FORMAL, "")));
    if (code) return code;
  }
  return undefined;
}

const notOnlyStates: () => ReadonlySet<string> = once(() => new Set(NOT_ONLY_STATES.map(formOf)));

/** Whether a name of a state is the name of something else as well, so that it needs a kind to be understood. */
export const isNotOnlyState = (name: string): boolean => notOnlyStates().has(formOf(name));

/**
 * The code of the state that a name means of whatever kind its bearer may be.
 *
 * Only English names are beyond that doubt: in Latin letters, Oman is “Aman” in Chinese, Iceland is “Island” in German,
 * and Angola is “Angela”.
 */
export function surelyStateOf(name: string): string | undefined {
  const code = isNotOnlyState(name) ? undefined : codeOf(name, inEnglish());
  return code === undefined || noStates().has(code) ? undefined : code;
}

const noStates: () => ReadonlySet<string> = once(() => new Set(NO_STATES.split(" ")));

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
