import { foldName } from "../../domain/name.js";

/** A name as it is held against others. */
export interface NameForm {
  /** The folded name without articles, titles and the like, as words. */
  readonly words: readonly string[];
  /** Each word as it sounds, so that rules of transliteration differ less. */
  readonly sounds: readonly string[];
  /** What stands in brackets at the end, folded: “Government (France)” is something of France and not France. */
  readonly within: string;
  /** The legal form of a firm, in one spelling. */
  readonly legalForm: string;
  readonly isPerson: boolean;
}

/** How a name is to be taken apart: person, firm and the like, or not known. */
export function nameForm(name: string, kind: string): NameForm {
  const [, outer = name, inner = ""] = name.match(/^(.*\S)\s*\((.+)\)$/u) ?? [];
  const isPerson = kind === "PERSON";
  const ordered = isPerson ? outer.replace(/^([^,]+), (.+)$/u, "$2 $1") : outer;
  const folded = foldName(ordered.replace(/&/g, " and ").replace(/(\p{Lu})\.(?=\p{Lu}\.)/gu, "$1"));
  const { rest, legalForm } = isPerson ? { rest: folded, legalForm: "" } : withoutLegalForm(folded);
  const words = rest.split(" ").filter((word) => word !== "" && !(isPerson ? TITLES : ARTICLES).has(word));
  return { words, sounds: words.map(soundOf), within: foldName(inner), legalForm, isPerson };
}

const TITLES = new Set(
  "mr mrs ms miss dr prof sir dame lord lady hon sheikh shaikh shaykh haji hajji gen general col maj capt jr sr".split(
    " ",
  ),
);

const ARTICLES = new Set("the and of for".split(" "));

/** Legal forms in the spellings that are met most; those on one line are the same. */
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "ag; aktiengesellschaft",
    "gmbh; g m b h; gesellschaft mit beschrankter haftung; gesellschaft mit beschraenkter haftung",
    "ltd; limited; pte ltd",
    "inc; incorporated",
    "corp; corporation",
    "llc; l l c; limited liability company; ooo; obshchestvo s ogranichennoy otvetstvennostyu",
    "jsc; ojsc; oao; pao; open joint stock company; joint stock company; public joint stock company",
    "lp; l p",
    "plc; public limited company",
    "srl; s r l; societatea cu raspundere limitata",
    "sa; s a; societe anonyme; sociedad anonima",
    "sl; s l; sociedad limitada",
    "bv; b v; bvba; b v b a",
    "as; a s",
    "ab; aktiebolag",
    "company; co",
  ].flatMap((line) => line.split("; ").map((form) => [form, line.split("; ")[0] ?? form] as const)),
);

/** A firm may name its legal form before and after. */
function withoutLegalForm(folded: string, known = ""): { rest: string; legalForm: string } {
  for (const [form, legalForm] of LEGAL_FORMS) {
    if (folded.endsWith(` ${form}`)) return withoutLegalForm(folded.slice(0, -form.length - 1), legalForm);
    if (folded.startsWith(`${form} `)) return withoutLegalForm(folded.slice(form.length + 1), legalForm);
  }
  return { rest: folded, legalForm: known };
}

/** Spellings of one sound in different transliterations, as one; to compare by, never to show. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/[ck]h/g, "h"],
  [/gh/g, "g"],
  [/zh|dj/g, "j"],
  [/sch|sh/g, "s"],
  [/tz|ts/g, "z"],
  [/x/g, "ks"],
  [/q|c(?![ie])/g, "k"],
  [/w/g, "v"],
  [/ou|oo/g, "u"],
  [/ee/g, "i"],
  [/[yj]/g, "i"],
  [/(.)\1+/g, "$1"],
  [/ii+$/g, "i"],
];

const soundOf = (word: string): string => SOUNDS.reduce((sound, [spelt, as]) => sound.replace(spelt, as), word);
