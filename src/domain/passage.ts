import type { Anchor, AnchoredText } from "./anchor.js";

const ELLIPSIS = /\s*(?:…|\.\.\.)\s*/u;

/**
 * Every place where a passage stands, given in its own words or, if it is long, by its first and last words:
 * `They walked … the border`. Of several beginnings before one end, the last is meant.
 */
export function findPassage(text: AnchoredText, words: string): Anchor[] {
  const whole = text.find(words);
  if (whole.length > 0) return whole;
  const [first = "", last = "", ...more] = words.split(ELLIPSIS);
  if (first === "" || last === "" || more.length > 0) return [];
  const starts = text.find(first);
  return text.find(last).flatMap(({ start, end }, index, ends) => {
    const from = starts.filter((begun) => begun.end <= start).at(-1);
    const isNearest = from !== undefined && !ends.slice(0, index).some((earlier) => earlier.start >= from.end);
    return isNearest ? [text.anchor(from.start, end)] : [];
  });
}

/** The passage that shares most words with those sought, if it shares half of them. */
export function nearestPassage(text: AnchoredText, words: string): Anchor | null {
  const sought = wordsOf(words);
  const wanted = new Set(sought.map(({ folded }) => folded));
  const printed = wordsOf(text.text);
  let best: { shared: number; start: number; end: number } | null = null;
  for (let at = 0; at + sought.length <= printed.length; at++) {
    const window = printed.slice(at, at + sought.length);
    const shared = new Set(window.map(({ folded }) => folded).filter((folded) => wanted.has(folded))).size;
    if (shared > (best?.shared ?? 0)) best = { shared, start: window[0]?.start ?? 0, end: window.at(-1)?.end ?? 0 };
  }
  if (!best || best.shared * 2 < wanted.size) return null;
  const start = [...text.text.slice(0, best.start)].length;
  return text.anchor(start, start + [...text.text.slice(best.start, best.end)].length);
}

/** The words of a text as they are compared, with their place in UTF-16 units. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().normalize("NFC"),
    start: index,
    end: index + word.length,
  }));
