import { checkDossier } from "../../src/dossier/check.js";
import { inOrder, sentenceOf } from "../../src/dossier/complaint.js";
import { openDossiers } from "../../src/dossier/open.js";
import { readDossier } from "../../src/dossier/read.js";
import { sealDraft } from "../../src/dossier/seal.js";
import { draft, draftWith, harbours, noTexts, theText } from "../harbours.js";

/** Every complaint about a draft, as it is shown. */
function complaints(text: string): string[] {
  const { yaml, dossier, complaints } = readDossier("draft.yaml", text);
  const meaning = dossier ? checkDossier(yaml, dossier, noTexts, { sealed: false }) : [];
  return inOrder([...complaints, ...meaning]).map(sentenceOf);
}

test("a draft that is in order has no complaints", () => {
  expect(complaints(draft)).toEqual([]);
});

test.each<[what: string, change: [string, string], complaint: string]>([
  [
    "an unknown actor",
    ["mentions: {actor: sudland", "mentions: {actor: sutland"],
    '"sutland": No actor has the id sutland; did you mean sudland?',
  ],
  [
    "an unknown issue",
    ["on: blame-sudland", "on: blame-south"],
    '"blame-south": No issue has the id blame-south; declare it under issues.',
  ],
  ["an unknown event", ["concerns: talks", "concerns: talk"], '"talk": No event has the id talk; did you mean talks?'],
  [
    "an office before its day",
    ["from: 2022-05", "from: 2024-05"],
    '"OFFICE": No office covers 2024-03-12: ana-berzina was Foreign Minister from 2024-05 to ...',
  ],
  [
    "an office that speaks for nobody",
    ["speaksFor: nordland, ", ""],
    '"OFFICE": ana-berzina holds no office that speaks for nordland; write it under tenures, or another basis.',
  ],
  [
    "an organ before its day",
    ["from: 1990", "from: 2025"],
    '"ORGAN": port-authority is no part of nordland on 2024-03-12; write partOf at the speaker, with dates, or another basis.',
  ],
  [
    "a metonym of another",
    ["basis: METONYM, surface: Vell", "basis: METONYM, surface: Vel"],
    '"METONYM": Vel is no METONYM of sudland; did you mean Vell?',
  ],
  [
    "a place that speaks",
    ["sudland:\n    kind: STATE", "sudland:\n    kind: TERRITORY"],
    '"sudland": sudland is a TERRITORY, and a place never speaks; name its authority or its people.',
  ],
  [
    "a weekday that is not its date",
    ["date: 2024-03-11", "date: 2024-03-10"],
    '"2024-03-10": 2024-03-10 is a Sunday, and the words say “on Monday”.',
  ],
  [
    "a weekday of another week",
    ["date: 2024-03-11", "date: 2024-03-04"],
    '"2024-03-04": “on Monday”, counted from 2024-03-12, is 2024-03-11, not 2024-03-04.',
  ],
  [
    "a weekday after the reference day",
    ["rule: WEEKDAY_BEFORE", "rule: WEEKDAY_AFTER"],
    '"2024-03-11": “on Monday”, counted from 2024-03-12, is 2024-03-18, not 2024-03-11.',
  ],
  [
    "a day of the month that is not its date",
    [
      'text: "On Tuesday, March 12", date: 2024-03-12, rule: CARRIED',
      'text: "March 13", date: 2024-03-12, rule: CARRIED',
    ],
    '"2024-03-12": The words say “March 13”, which is not 2024-03-12.',
  ],
  [
    "a date after the reference day",
    ["date: ../2024-03-12", "date: ../2024-03-13"],
    '"../2024-03-13": BEFORE_REFERENCE is not after 2024-03-12; write ../2024-03-12.',
  ],
  [
    "a weekday without a reference day",
    ["  reference: 2024-03-12\n", ""],
    '"WEEKDAY_BEFORE": WEEKDAY_BEFORE counts from the source\'s reference day; write it as source.reference.',
  ],
  [
    "no date at all",
    ["date: 2024-03-11", "date: 2023-02-29"],
    '"2023-02-29": "2023-02-29" is not a date; write 2024, 2024-03, 2024-03-12, an interval 2024-03-01/2024-03-12, or an open one ../2024-03-12.',
  ],
  ["a figure without a unit", [", unit: persons", ""], '"figures": A figure needs its unit, such as persons.'],
  [
    "BETWEEN without a second number",
    ["bound: ABOUT", "bound: BETWEEN"],
    '"BETWEEN": BETWEEN needs a second number, as valueTo.',
  ],
  [
    "an unknown term",
    ["mode: INDIRECT", "mode: INDIRECTLY"],
    '"INDIRECTLY": There is no such term; did you mean INDIRECT?',
  ],
  ["a stance off the scale", ["stance: -2", "stance: -3"], '"-3": The scale runs from −2 to 2.'],
  [
    "a stance toward nobody",
    ["act: COMMIT, on", "act: COMMIT, stance: 1, on"],
    '"1": A stance is toward an actor; write it as toward.',
  ],
  [
    "agreement with nothing",
    ["stance: -2, on: open-channel", "agreement: 2, stance: -2"],
    '"2": Agreement is with an issue; write it as on.',
  ],
  [
    "a target that is not named",
    ["    mentions: {actor: sudland, surface: Vell}\n", ""],
    '"sudland": sudland is not among the mentions; add it there, or write its basis, IMPLIED or PRONOUN.',
  ],
  [
    "an unknown key",
    ["    concerns: talks", "    concern: talks"],
    '"concern": There is no key "concern" here; did you mean concerns?',
  ],
  [
    "an id that stands twice",
    ["  passengers-waiting:\n", "  they-closed-the-quay:\n"],
    '"they-closed-the-quay": This stands twice in one map; an id or key may stand once.',
  ],
  [
    "an event by a statement's name",
    ["  talks:\n", "  channel-open:\n"],
    '"channel-open": An event has the id channel-open too, so that links to it are unclear; rename one.',
  ],
  [
    "an id in capitals",
    ["  pilot: {kind", "  Pilot: {kind"],
    '"Pilot": An id is written in small letters, digits and hyphens, such as ilham-aliyev.',
  ],
  [
    "a comma that is the article's",
    ["quotes: They closed the quay", 'quotes: "They closed the quay,"'],
    "Its last character is the article's own; quote “They closed the quay”.",
  ],
  [
    "words quoted that are called indirect",
    ["mode: DIRECT", "mode: INDIRECT"],
    '"INDIRECT": INDIRECT has no words between quotation marks; choose DIRECT or MIXED.',
  ],
  [
    "a printing without a place",
    ["printed: {words: Vell promised … return to work, cue: promised}", "printed: {cue: promised}"],
    "This has no place: write its words, or a locator where there is no text.",
  ],
  ["a later format", ["demarche: 1", "demarche: 2"], '"2": This program reads format 1; write demarche: 1.'],
  ["a mode that is left out", ["    mode: DIRECT\n", ""], '"they-closed-the-quay": The key mode is missing here.'],
  ["a confidence above 1", ["stance: -2, on", "confidence: 1.5, stance: -2, on"], '"1.5": This is at most 1.'],
  [
    "a number that is not exact",
    ["value: 1200", "value: 9007199254740993"],
    "This is beyond 2^53, where numbers are no longer exact.",
  ],
  [
    "a day in another form",
    ["codedAt: 2026-11-24T09:30:00Z", "codedAt: 24.11.2026"],
    '"24.11.2026": Write a day, 2026-11-23, or a moment, 2026-11-23T10:00:00Z.',
  ],
  [
    "an event that ends before it begins",
    [
      "rule: WEEKDAY_BEFORE}\n    printed: {words: Talks",
      "rule: WEEKDAY_BEFORE}\n    until: {date: 2023, rule: EXPLICIT}\n    printed: {words: Talks",
    ],
    '"2023": This event ends before it begins, 2024-03-11.',
  ],
  [
    "an event that is dated by itself",
    ["date: 2024-03-11, rule: WEEKDAY_BEFORE}", "date: 2024-03-11, rule: RELATIVE, to: talks}"],
    '"talks": An event cannot be dated by itself; name another one.',
  ],
  [
    "somebody who attended what was only announced",
    ["status: ONGOING", "status: ANNOUNCED\n    participants: {actor: nordland, role: PARTY, attendance: ATTENDED}"],
    '"ATTENDED": The event is ANNOUNCED, so nobody attended it yet; write ANNOUNCED, or HELD as its status.',
  ],
  [
    "a character that nobody sees",
    ["name: A pilot", 'name: "A pi\\u202Elot"'],
    "A character that nobody sees stands here: U+202E. Type the words anew.",
  ],
  [
    "a key that JavaScript would lose",
    ["  pilot: {kind", "  __proto__: {kind"],
    '"__proto__": This key cannot be used; choose another.',
  ],
  [
    "a weekday that is not recognised",
    ["{text: on Monday, date: 2024-03-11", "{text: on Moonday, date: 2024-03-11"],
    "WEEKDAY_BEFORE needs a weekday in the words, and none is recognised in English; give",
  ],
  [
    "a second document",
    ["source:\n", "---\nsource:\n"],
    "Another document begins here; a dossier is one file without --- in it.",
  ],
])("%s is refused in a sentence", (_, [words, others], complaint) => {
  const said = complaints(draftWith([words, others]));
  expect(said).toContainEqual(expect.stringContaining(complaint));
  for (const sentence of said) expect(sentence).toMatch(/^draft\.yaml:\d+:\d+ /);
});

test("a complaint says file, line and column", () => {
  const line = draft.split("\n").findIndex((text) => text.includes("concerns: talks")) + 1;
  expect(complaints(draftWith(["concerns: talks", "concerns: talk"]))).toEqual([
    `draft.yaml:${line}:15 "talk": No event has the id talk; did you mean talks?`,
  ]);
});

test("syntax that YAML does not know is refused with its place", () => {
  expect(complaints("demarche: [1\nid: x")[0]).toMatch(/^draft\.yaml:2:1 .*a bracket before it is not closed/);
});

test("shape and meaning are complained of together", () => {
  const said = complaints(draftWith(["mode: INDIRECT", "mode: SPOKEN"], ["on: blame-sudland", "on: blame-south"]));
  expect(said).toHaveLength(2);
});

test("what is malformed is not called unknown as well", () => {
  expect(complaints(draftWith(["{kind: POPULATION", "{kind: PEOPLE"]))).toHaveLength(1);
});

const sealedText = sealDraft("draft.yaml", draft, harbours);
const open = (text: string) => openDossiers([{ file: "sealed.yaml", text }], theText);

test("a dossier with words for anchors is no dossier to load", () => {
  expect(() => open(draft)).toThrow("These are words yet, not an anchor; run demarche seal.");
});

test("a quotation that the text does not hold is refused with what it has", () => {
  expect(() => open(sealedText.replace("exact: They closed the quay", "exact: They cloned the quay"))).toThrow(
    '"They cloned the quay": The text does not hold this quotation; it has “They closed the quay”.',
  );
});

test("a hash that does not fit is refused", () => {
  expect(() => open(sealedText.replace("1c842898", "1c842899"))).toThrow(
    "The hash does not fit the words at this place",
  );
});

test("a quotation beside its passage is refused", () => {
  expect(() => open(sealedText.replace("start: 106, end: 126", "start: 103, end: 123"))).toThrow(
    "This lies outside of its passage",
  );
});
