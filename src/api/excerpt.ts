import { foldName } from "../domain/name.js";

/** How many words are shown before the first one that was sought, and in all. */
const BEFORE = 8;
const LENGTH = 30;

/** Some words of the first text that holds a word sought for, starting a little before it. */
export function excerptOf({ texts, sought }: { texts: string[]; sought: string }): string {
  const wanted = new Set(foldName(sought).split(" "));
  const [best = [], at = 0] = texts
    .map((text): [string[], number] => {
      const words = text.split(/\s+/);
      return [
        words,
        words.findIndex((word) =>
          foldName(word)
            .split(" ")
            .some((part) => wanted.has(part)),
        ),
      ];
    })
    .sort(([, a], [, b]) => Number(a === -1) - Number(b === -1))[0] ?? [[], 0];
  const from = Math.max(0, at - BEFORE);
  const shown = best.slice(from, from + LENGTH).join(" ");
  return `${from > 0 ? "… " : ""}${shown}${from + LENGTH < best.length ? " …" : ""}`;
}
