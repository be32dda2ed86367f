import { AnchoredText, sha256 } from "../domain/anchor.js";
import { idIn } from "./draft-id.js";
import type { DraftedPrinting, DraftedSource } from "./drafted.js";
import type { Mapping } from "./mapping-format.js";
import { RowRefused } from "./row-refused.js";
import { type Compile, compileAll, type Fields, only } from "./value.js";

interface Printed {
  readonly source: DraftedSource;
  readonly printing: DraftedPrinting;
}

/** Compiles where a row is printed. */
export function compileSource({ id: dataSet, row }: Mapping, compile: Compile) {
  const { id, text, ...rest } = row.source;
  const ids = compile(id);
  const texts = compile(text);
  const props = Object.entries(rest).map(([prop, mapped]) => [prop, compile(mapped)] as const);
  const { start, end, anchored, hash, cue, locator } = compileAll(compile, {
    start: row.anchor?.start,
    end: row.anchor?.end,
    anchored: row.anchor?.words,
    hash: row.anchor?.sha256,
    cue: row.cue,
    locator: row.locator,
  });
  const readText = lastText();

  return (fields: Fields, quotes: readonly string[]): Printed => {
    const known = only(ids(fields), "source");
    if (known === undefined) throw new RowRefused("The row names no source.");
    const whole = only(texts(fields), "text");
    const held = whole === undefined ? undefined : readText(whole);
    const said: Record<string, unknown> = {};
    for (const [prop, value] of props) said[prop] = only(value(fields), prop);
    if (said.codePoints !== undefined) said.codePoints = offsetOf("length of the text", String(said.codePoints));
    if (held) Object.assign(said, { textSha256: held.sha256, codePoints: held.codePoints });
    const at = anchorOf(only(start(fields), "start"), only(end(fields), "end"));
    const words = only(anchored(fields), "words")?.normalize("NFC");
    if (at && held && words !== undefined && held.wordsAt(at.start, at.end) !== words)
      throw new RowRefused(
        `The text has other words at ${at.start}–${at.end}: “${abridged(held.wordsAt(at.start, at.end) ?? "")}”, and the row says “${abridged(words)}”.`,
      );
    const anchorHash = only(hash(fields), "sha256") ?? (words === undefined ? undefined : sha256(words));
    const anchor = at && said.textSha256 !== undefined ? { ...at, sha256: anchorHash } : undefined;
    const places = quotes.map((quote) =>
      anchor && words !== undefined ? placeIn(words, quote, anchor.start) : undefined,
    );
    const allPlaced = places.every((place) => place !== undefined);
    const printing: DraftedPrinting = {
      cue: only(cue(fields), "cue"),
      locator: only(locator(fields), "locator"),
      start: anchor?.start,
      end: anchor?.end,
      sha256: anchor?.sha256,
      quotes,
      quoteStarts: allPlaced ? places.map((place) => place?.start ?? 0) : [],
      quoteEnds: allPlaced ? places.map((place) => place?.end ?? 0) : [],
    };
    return { source: { id: idIn(dataSet, known), props: said }, printing };
  };
}

/** Rows of one text stand together, so the last text is enough to keep. */
function lastText(): (text: string) => AnchoredText {
  let last: { text: string; read: AnchoredText } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, read: new AnchoredText(text) };
    return last.read;
  };
}

function anchorOf(start: string | undefined, end: string | undefined) {
  if (start === undefined || end === undefined) return undefined;
  const at = { start: offsetOf("start", start), end: offsetOf("end", end) };
  if (at.start >= at.end) throw new RowRefused(`The anchor ${start}–${end} ends before it begins.`);
  return at;
}

function offsetOf(what: string, said: string): number {
  if (!/^\d{1,10}(\.0+)?$/.test(said)) throw new RowRefused(`The ${what} is "${said}", and it is a whole number.`);
  return Number(said);
}

/** Where a quotation stands in the words of an anchor, in code points of the text. */
function placeIn(words: string, quote: string, from: number): { start: number; end: number } | undefined {
  const at = words.indexOf(quote.normalize("NFC"));
  if (at < 0) return undefined;
  const start = from + [...words.slice(0, at)].length;
  return { start, end: start + [...quote.normalize("NFC")].length };
}

const abridged = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);
