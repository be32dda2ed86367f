import type { AnchoredText } from "../domain/anchor.js";
import { findPassage, nearestPassage } from "../domain/passage.js";
import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";
import type { DossierPrinting } from "./format-printings.js";
import { printingsOf } from "./printings.js";
import type { Path } from "./yaml-file.js";

type Quote = DossierPrinting["quotes"][number];

/** Every printing has its place, and where the text is held, the words stand there. */
export function checkAnchors(dossier: Dossier, text: AnchoredText | null, sealed: boolean, complain: Complain): void {
  const { source, statements } = dossier;
  for (const [id, { printed }] of Object.entries(statements))
    if (printed.length === 0) complain(["statements", id, "printed"], "Say where it is printed, as printed.");
  if (text && source.codePoints !== text.codePoints)
    complain(["source", "codePoints"], `The text has ${text.codePoints} code points.`);
  for (const { path, printing } of printingsOf(dossier)) {
    const { at, words, locator } = printing;
    if (at && words) complain([...path, "words"], "This has words and an anchor; leave out one of them.");
    if (!at && !words && locator === undefined)
      complain(path, "This has no place: write its words, or a locator where there is no text.");
    if (words && sealed) complain([...path, "words"], NOT_SEALED);
    if (at && source.textSha256 === undefined)
      complain(["source"], "Anchors stand in a text, and source.textSha256 is missing; seal the draft anew.", "key");
    if (at && (at.start >= at.end || at.end > (source.codePoints ?? at.end)))
      complain([...path, "at"], `The text has no passage ${at.start}–${at.end}; seal the draft anew.`);
    else if (at && text && text.anchor(at.start, at.end).sha256 !== at.sha256)
      complain([...path, "at", "sha256"], "The hash does not fit the words at this place; seal the draft anew.");
    for (const [index, quote] of printing.quotes.entries())
      checkQuote(printing, quote, text, sealed, (key, message) => complain([...path, "quotes", index, key], message));
  }
}

function checkQuote(
  { at, words }: DossierPrinting,
  { exact, start, end }: Quote,
  text: AnchoredText | null,
  sealed: boolean,
  complain: (key: Path[number], message: string) => void,
): void {
  if (OWN_PUNCTUATION.test(exact))
    complain("exact", `Its last character is the article's own; quote “${exact.slice(0, -1)}”.`);
  if (start === undefined || end === undefined) {
    if (sealed && (at || words)) complain("exact", NOT_SEALED);
  } else if (at && (start < at.start || end > at.end))
    complain("start", "This lies outside of its passage; seal the draft anew.");
  else if (end - start !== [...exact].length)
    complain("end", `These words have ${[...exact].length} characters; seal the draft anew.`);
  else if (text && text.wordsAt(start, end) !== exact) complain("exact", misquoted(text, exact));
}

/** What the text has instead: the same words elsewhere, or the passage most like them. */
function misquoted(text: AnchoredText, exact: string): string {
  const [elsewhere] = findPassage(text, exact);
  if (elsewhere)
    return `The text holds these words at ${elsewhere.start}–${elsewhere.end}, not here; seal the draft anew.`;
  const near = nearestPassage(text, exact);
  return `The text does not hold this quotation${near ? `; it has “${text.wordsAt(near.start, near.end)}”.` : "."}`;
}

const NOT_SEALED = "These are words yet, not an anchor; run demarche seal.";

/** A comma or full stop before the closing mark is the article's, unless it belongs to an abbreviation or an ellipsis. */
const OWN_PUNCTUATION = /[,;]$|(?<![.\p{Lu}])\.$/u;
