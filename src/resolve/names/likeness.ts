import { editDistance } from "../../domain/edit-distance.js";
import type { NameForm } from "./name-form.js";

/** How alike two names are, from 0 to 1, and what differs; what is below is not worth a person's time. */
export interface Likeness {
  readonly score: number;
  readonly why: string;
}

/** Below this, nobody is asked. */
const LEAST_SCORE = 0.7;

/** Two words are taken for one if no more than one letter in six differs, sounds taken together. */
const LEAST_ALIKE = 0.82;

/** Words that names of persons have or leave out. */
const PARTICLES = new Set("al el bin ben ibn bint de da do di del la van von der den dos na".split(" "));

/** How alike two names are; null if they are different names. */
export function likenessOf(one: NameForm, other: NameForm): Likeness | null {
  const isPerson = one.isPerson || other.isPerson;
  // Of a person, brackets tell only which of two namesakes is meant.
  const isWithin = one.within === other.within || (isPerson && (one.within === "" || other.within === ""));
  if (!isWithin || one.words.length === 0 || other.words.length === 0) return null;
  const found =
    sameWords(one, other) ?? joined(one, other) ?? initialism(one, other, isPerson) ?? aligned(one, other, isPerson);
  if (!found) return null;
  const score = found.score - (one.legalForm === other.legalForm ? 0 : one.legalForm && other.legalForm ? 0.4 : 0.1);
  return score < LEAST_SCORE ? null : { ...found, score: Math.round(score * 100) / 100 };
}

function sameWords({ words: a }: NameForm, { words: b }: NameForm): Likeness | null {
  if (a.length !== b.length) return null;
  if (a.join(" ") === b.join(" ")) return { score: 0.98, why: "the same name" };
  if (a.toSorted().join(" ") === b.toSorted().join(" ")) return { score: 0.9, why: "the same words in another order" };
  return null;
}

function joined({ words: a }: NameForm, { words: b }: NameForm): Likeness | null {
  const [left, right] = [a.join(""), b.join("")];
  if (left === right) return { score: 0.93, why: "the same letters, divided otherwise" };
  if (a.length === b.length && a.length > 1) return null;
  const distance = Math.min(left.length, right.length) >= 9 ? editDistance(left, right) : 9;
  return distance === 1 ? { score: 0.85, why: "one letter differs, words divided otherwise" } : null;
}

/** “PLA” for “People's Liberation Army”; persons are not called so. */
function initialism(one: NameForm, other: NameForm, isPerson: boolean): Likeness | null {
  if (isPerson) return null;
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  const [word = ""] = short.words;
  if (short.words.length !== 1 || word.length < 3 || long.words.length !== word.length) return null;
  return long.words.map((part) => part[0]).join("") === word ? { score: 0.72, why: "initials of the other" } : null;
}

/** Every word of the shorter name has its like in the longer one; a person may have more words, an organisation may not. */
function aligned(one: NameForm, other: NameForm, isPerson: boolean): Likeness | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const free = new Set(long.words.keys());
  const places: number[] = [];
  let sum = 0;
  let initials = 0;
  let whole = 0;
  const content = [...short.words.keys()].filter((at) => !isPerson || !isParticle(short, at));
  for (const at of content) {
    const best = bestLike(short, at, long, free, isPerson);
    if (!best) return null;
    free.delete(best.at);
    places.push(best.at);
    sum += best.alike;
    if (best.isInitial) initials++;
    else whole++;
  }
  const extra = [...free].filter((at) => !isPerson || !isParticle(long, at)).length;
  if (extra > 0 && (!isPerson || whole < 2)) return null;
  if (whole === 0 || (initials > 0 && whole < 1)) return null;
  const isOrdered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  const mean = sum / content.length;
  const score = 0.95 * mean - 0.04 * extra - 0.08 * initials - (isOrdered ? 0 : 0.05);
  return { score, why: reason(mean < 1, initials, extra, isOrdered) };
}

/** Ben is a first name too. */
const isParticle = ({ words }: NameForm, at: number): boolean => at > 0 && PARTICLES.has(words[at] ?? "");

interface Like {
  readonly at: number;
  readonly alike: number;
  readonly isInitial: boolean;
}

function bestLike(
  short: NameForm,
  at: number,
  long: NameForm,
  free: ReadonlySet<number>,
  isPerson: boolean,
): Like | null {
  let best: Like | null = null;
  for (const to of free) {
    const like = wordLikeness(short, at, long, to, isPerson);
    if (like && (!best || like.alike > best.alike)) best = like;
  }
  return best;
}

function wordLikeness(short: NameForm, at: number, long: NameForm, to: number, isPerson: boolean): Like | null {
  const [a = "", b = ""] = [short.words[at], long.words[to]];
  if (a === b) return { at: to, alike: 1, isInitial: false };
  if (a.length === 1 || b.length === 1) return isPerson && a[0] === b[0] ? { at: to, alike: 1, isInitial: true } : null;
  const [soundA = "", soundB = ""] = [short.sounds[at], long.sounds[to]];
  if (soundA === soundB) return { at: to, alike: 0.96, isInitial: false };
  const most = Math.max(soundA.length, soundB.length);
  if (most < 4 || Math.abs(soundA.length - soundB.length) > 2) return null;
  if (!beginAlike(soundA, soundB)) return null;
  const distance = isTransposed(soundA, soundB) ? 1 : editDistance(soundA, soundB);
  if (isPerson && most >= 5 && distance <= 2 && consonants(soundA) === consonants(soundB))
    return { at: to, alike: 0.88, isInitial: false };
  const alike = 1 - distance / most;
  return alike >= (most < 6 ? 0.75 : LEAST_ALIKE) ? { at: to, alike, isInitial: false } : null;
}

/** The first letter is seldom mistyped, but vowels, and s for z, change with the language. */
const beginAlike = (a: string, b: string): boolean => a[0] === b[0] || /^([aeiou]{2}|[sz]{2})$/.test(`${a[0]}${b[0]}`);

const consonants = (sound: string): string => sound.replace(/[aeiou]/g, "");

/** Whether two neighbouring letters have changed places. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function reason(isSpeltOtherwise: boolean, initials: number, extra: number, isOrdered: boolean): string {
  const parts = [
    isSpeltOtherwise ? "spelt a little otherwise" : "",
    initials > 0 ? "with initials" : "",
    extra > 0 ? `${extra} ${extra === 1 ? "word" : "words"} more` : "",
    isOrdered ? "" : "in another order",
  ].filter((part) => part !== "");
  return parts.join(", ") || "the same words";
}
