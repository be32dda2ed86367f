import type { AnchoredText } from "../domain/anchor.js";
import type { Texts } from "../dossier/texts.js";

/** A passage's anchor and the text that it points into, as the graph holds them. */
export interface Anchored extends Record<string, unknown> {
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
  readonly textSha256: string | null;
}

/** How many code points are shown on either side of a passage. */
const CONTEXT = 60;

/** Whether the words stand at their anchor, in the text as it is held now. */
export function statusOf({ start, end, sha256, textSha256 }: Anchored, texts: Texts): string {
  if (start === null || end === null || sha256 === null || textSha256 === null) return "NOT_ANCHORED";
  return texts.get(textSha256)?.statusOf({ start, end, sha256 }) ?? "TEXT_NOT_HELD";
}

/** The words of a passage between those around it; null unless they stand at their anchor in a text that is held. */
export function contextOf(anchored: Anchored, texts: Texts): { exact: string; prefix: string; suffix: string } | null {
  const { start, end, textSha256 } = anchored;
  const text: AnchoredText | null = textSha256 === null ? null : texts.get(textSha256);
  if (!text || start === null || end === null || statusOf(anchored, texts) !== "VERIFIED") return null;
  return {
    exact: text.wordsAt(start, end) ?? "",
    prefix: text.wordsAt(Math.max(0, start - CONTEXT), start) ?? "",
    suffix: text.wordsAt(end, Math.min(text.codePoints, end + CONTEXT)) ?? "",
  };
}

/** The quotations of a printing, which the graph keeps as three lists side by side. */
export function quotesOf(printed: {
  quotes: string[] | null;
  quoteStarts: number[] | null;
  quoteEnds: number[] | null;
}): { exact: string; start: number | null; end: number | null }[] {
  return (printed.quotes ?? []).map((exact, at) => ({
    exact,
    start: printed.quoteStarts?.[at] ?? null,
    end: printed.quoteEnds?.[at] ?? null,
  }));
}
