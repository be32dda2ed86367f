import type { NameForm } from "./name-form.js";

/** A key that more names have is no help; pairs of keys are. */
const MOST_OF_ONE = 80;
const MOST_OF_TWO = 300;

/**
 * Pairs of things, by their places in the list, of which some names are so alike that holding them against each other is
 * worth it: they share a rare word as it sounds, or two common ones, or all letters.
 */
export function* candidatePairs(things: readonly (readonly NameForm[])[]): Generator<[number, number]> {
  const places = new Map<string, Set<number>>();
  for (const [place, forms] of things.entries())
    for (const form of forms)
      for (const key of keysOf(form)) {
        const found = places.get(key) ?? new Set();
        places.set(key, found);
        found.add(place);
      }
  const seen = new Set<number>();
  for (const [key, found] of places) {
    if (found.size > (key.includes("+") || key.includes("=") ? MOST_OF_TWO : MOST_OF_ONE)) continue;
    const list = [...found];
    for (const [at, one] of list.entries())
      for (const other of list.slice(at + 1)) {
        const pair = Math.min(one, other) * things.length + Math.max(one, other);
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
  }
}

/** What stands in brackets is nothing by itself: such a name is met by the whole of it. */
function keysOf({ words, sounds, within, isPerson }: NameForm): string[] {
  const whole = `=${words.toSorted().join(" ")}=${isPerson ? "" : within}`;
  if (within !== "" && !isPerson) return [whole];
  const keys = [...new Set(sounds.filter((sound) => sound.length > 1).map(wordKey))].sort().slice(0, 8);
  const pairs = keys.flatMap((one, at) => keys.slice(at + 1).map((other) => `${one}+${other}`));
  const initials = words.length > 2 ? [`=${words.map((word) => word[0]).join("")}`] : [];
  return [whole, `=${words.join("")}`, `~${sounds.join("").slice(0, 7)}`, ...keys, ...pairs, ...initials];
}

/** The first letter and the consonants after it; vowels change with the language, and s with z. */
const wordKey = (sound: string): string =>
  sound
    .slice(0, 1)
    .replace(/[aeiou]/, "a")
    .replace("z", "s") +
  sound
    .slice(1)
    .replace(/[aeiou]/g, "")
    .slice(0, 3);
