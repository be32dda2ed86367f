import { isMap, type Node, stringify } from "yaml";
import type { Anchor, AnchoredText } from "../domain/anchor.js";
import { findPassage, nearestPassage } from "../domain/passage.js";
import { checkDossier } from "./check.js";
import { type Complaint, DossierRefused, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import { printingsOf } from "./printings.js";
import { readDossier } from "./read.js";
import type { Texts } from "./texts.js";
import type { YamlFile } from "./yaml-file.js";

/** One stretch of the file, in UTF-16 units, and what is put in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Seals a draft whose shape and meaning are in order, or refuses with all that is wrong in it. */
export function sealDraft(file: string, draft: string, text: AnchoredText): string {
  const { yaml, dossier, complaints } = readDossier(file, draft);
  const texts: Texts = { get: (sha256) => (sha256 === text.sha256 ? text : null) };
  const meaning = dossier ? checkDossier(yaml, dossier, texts, { sealed: false }) : [];
  const sealing = dossier ? seal(yaml, dossier, text) : { sealed: "", complaints: [] };
  const all = inOrder([...complaints, ...meaning, ...sealing.complaints]);
  if (all.length > 0) throw new DossierRefused(all);
  return sealing.sealed;
}

/**
 * Turns the words of a draft into anchors, with a complaint about each that cannot be found.
 *
 * Only the words are replaced, so that comments, order and layout stay the author's; what is sealed stays as it is.
 */
function seal(yaml: YamlFile, dossier: Dossier, text: AnchoredText): { sealed: string; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const edits: Edit[] = [];
  const replace = (from: Node | null, to: Node | null, put: string) => {
    if (from?.range && to?.range) edits.push({ start: from.range[0], end: endOf(yaml.text, to.range[1]), put });
  };

  for (const { path, printing } of printingsOf(dossier)) {
    let passage = printing.at;
    if (printing.words) {
      const wordsPath = [...path, "words"];
      const found = pick(text, findPassage(text, printing.words.text), { ...printing.words, key: "text" });
      if (typeof found === "string") complaints.push(yaml.complain(wordsPath, found));
      else {
        passage = found;
        replace(yaml.keyAt(wordsPath), yaml.nodeAt(wordsPath), `at: ${flow(found)}`);
      }
    }
    if (!passage) continue;
    for (const [index, { exact, nth, start }] of printing.quotes.entries()) {
      if (start !== undefined) continue;
      const quotePath = [...path, "quotes", index];
      const quote = pick(text, placesWithin(text, exact, passage), { text: exact, nth, key: "exact" });
      if (typeof quote === "string") complaints.push(yaml.complain(quotePath, quote));
      else replace(yaml.nodeAt(quotePath), yaml.nodeAt(quotePath), flow({ exact, start: quote.start, end: quote.end }));
    }
  }
  sealSource(yaml, dossier, text, edits, complaints);
  const sealed = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), yaml.text);
  return { sealed, complaints };
}

/** The text's own hash and length go before the source's first key, in the layout of that key. */
function sealSource(yaml: YamlFile, { source }: Dossier, text: AnchoredText, edits: Edit[], complaints: Complaint[]) {
  if (source.textSha256 === text.sha256 && source.codePoints === text.codePoints) return;
  if (source.textSha256 !== undefined) {
    const message = "This dossier is sealed against another text; give that text, or draft it anew for this one.";
    complaints.push(yaml.complain(["source", "textSha256"], message));
    return;
  }
  const map = yaml.nodeAt(["source"]);
  const first = yaml.keyAt(["source", "id"])?.range?.[0];
  if (!isMap(map) || first === undefined) return;
  const between = map.flow ? ", " : `\n${" ".repeat(first - (yaml.text.lastIndexOf("\n", first) + 1))}`;
  const put = `textSha256: ${text.sha256}${between}codePoints: ${text.codePoints}${between}`;
  edits.push({ start: first, end: first, put });
}

const placesWithin = (text: AnchoredText, words: string, { start, end }: { start: number; end: number }) =>
  text.find(words).filter((place) => place.start >= start && place.end <= end);

/** The end of a value without the line end that YAML counts to a block of text. */
const endOf = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

/** The one place that is meant, or the sentence that says why there is none. */
function pick(
  text: AnchoredText,
  places: readonly Anchor[],
  { text: words, nth, key }: { text: string; nth?: number | undefined; key: "text" | "exact" },
) {
  const place = nth === undefined && places.length > 1 ? undefined : places[(nth ?? 1) - 1];
  if (place) return place;
  if (places.length > 0) {
    const list = places.map(({ start, end }, index) => `${index + 1}: ${start}–${end}`).join(", ");
    return `These words stand ${places.length} times (${list}); say which by {${key}: …, nth: 1}.`;
  }
  const [elsewhere] = text.find(words);
  if (elsewhere) return `These words stand at ${elsewhere.start}–${elsewhere.end}, not in this passage; widen it.`;
  const near = nearestPassage(text, words);
  const shown = near && text.wordsAt(near.start, near.end);
  return shown
    ? `The text does not hold these words; the nearest are “${shown}”.`
    : "The text does not hold these words.";
}

const flow = (value: object): string =>
  stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim();
