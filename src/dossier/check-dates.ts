import { dayWordsIn, monthDaysIn, weekdaysIn, yearsIn } from "../domain/date-words.js";
import { daysOf, parsePartialDate, weekdayOf } from "../domain/partial-date.js";
import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";
import type { DossierDate } from "./format-printings.js";
import type { Path } from "./yaml-file.js";

/** Every date agrees with its words, with its rule and with the reference day. */
export function checkDates({ statements, events, source }: Dossier, complain: Complain): void {
  const check = (date: DossierDate, ...path: Path) => {
    for (const [key, message] of wrongsOf(date, source)) complain([...path, key], message);
  };
  for (const [id, { said }] of Object.entries(statements)) check(said, "statements", id, "said");
  for (const [id, { when, until }] of Object.entries(events)) {
    check(when, "events", id, "when");
    if (until) check(until, "events", id, "until");
  }
}

type Wrong = [key: keyof DossierDate, message: string];

function wrongsOf(date: DossierDate, { lang, reference }: Dossier["source"]): Wrong[] {
  const { text, rule } = date;
  const missing: Wrong[] = [];
  if (NEEDS_WORDS.has(rule) && text === undefined)
    missing.push(["text", `${rule} needs the words of the source, as text.`]);
  if (NEEDS_WORDS.has(rule) && date.date === undefined)
    missing.push(["date", `${rule} needs the date that the words amount to.`]);
  if (NEEDS_REFERENCE.has(rule) && reference === undefined)
    missing.push(["rule", `${rule} counts from the source's reference day; write it as source.reference.`]);
  if (rule === "CONTEXT" && date.because === undefined)
    missing.push(["because", "CONTEXT needs its reason, as because."]);
  if (rule === "RELATIVE" && date.to === undefined)
    missing.push(["to", "RELATIVE needs the event it is counted from, as to."]);
  if (date.date === undefined) return missing;
  const words = text === undefined ? [] : againstWords(text, date.date, lang);
  return [...missing, ...words, ...(reference === undefined ? [] : againstReference(date, reference, lang))];
}

const NEEDS_WORDS = new Set(["YEAR_SUPPLIED", "WEEKDAY_BEFORE", "WEEKDAY_AFTER", "DAY_WORD"]);
const NEEDS_REFERENCE = new Set(["YEAR_SUPPLIED", "WEEKDAY_BEFORE", "WEEKDAY_AFTER", "DAY_WORD", "BEFORE_REFERENCE"]);

/** A weekday, a day of the year or a year in the words that the date contradicts. */
function againstWords(text: string, date: string, lang: string): Wrong[] {
  const { earliest, latest } = daysOf(date);
  const wrongs: Wrong[] = [];
  if (parsePartialDate(date).precision === "DAY") {
    const weekdays = weekdaysIn(text, lang);
    if (weekdays.length > 0 && !weekdays.includes(weekdayNumber(date)))
      wrongs.push(["date", `${date} is a ${weekdayOf(date)}, and the words say “${text}”.`]);
    const [named] = monthDaysIn(text, lang);
    if (named && `${two(named.month)}-${two(named.day)}` !== date.slice(5))
      wrongs.push(["date", `The words say “${named.words}”, which is not ${date}.`]);
  }
  const [year] = yearsIn(text);
  if (year !== undefined && (year < earliest.slice(0, 4) || year > latest.slice(0, 4)))
    wrongs.push(["date", `The words say ${year}, which is not ${date}.`]);
  return wrongs;
}

/** A weekday or a word such as “yesterday” that is counted from the reference day and comes out otherwise. */
function againstReference({ text = "", date = "", rule }: DossierDate, reference: string, lang: string): Wrong[] {
  if (rule === "BEFORE_REFERENCE" && daysOf(date).latest > daysOf(reference).latest)
    return [["date", `BEFORE_REFERENCE is not after ${reference}; write ../${reference}.`]];
  if (rule === "YEAR_SUPPLIED" && Math.abs(daysBetween(daysOf(reference).earliest, daysOf(date).earliest)) > 366)
    return [
      ["date", `The year comes from the reference day ${reference}, and ${date} is more than a year away from it.`],
    ];
  const expected = counted(rule, text, reference, lang);
  if (typeof expected !== "string" || expected === date) return [];
  return expected === ""
    ? [
        [
          "text",
          `${rule} needs a weekday in the words, and none is recognised in ${languagesOf(lang)}; give the text's language as source.lang, or choose CONTEXT with its reason.`,
        ],
      ]
    : [["date", `“${text}”, counted from ${reference}, is ${expected}, not ${date}.`]];
}

/** The day that a rule comes to; empty if the words have no weekday; undefined where the rule counts nothing. */
function counted(rule: DossierDate["rule"], text: string, reference: string, lang: string): string | undefined {
  if (parsePartialDate(reference).precision !== "DAY") return undefined;
  if (rule === "DAY_WORD") {
    const [distance] = dayWordsIn(text, lang);
    return distance === undefined ? undefined : dayAfter(reference, distance);
  }
  if (rule !== "WEEKDAY_BEFORE" && rule !== "WEEKDAY_AFTER") return undefined;
  const [weekday] = weekdaysIn(text, lang, { isNamed: true });
  if (weekday === undefined) return "";
  const ahead = (weekday - weekdayNumber(reference) + 7) % 7;
  return dayAfter(reference, rule === "WEEKDAY_AFTER" || ahead === 0 ? ahead : ahead - 7);
}

/** The languages in which weekdays are looked for. */
function languagesOf(lang: string): string {
  const name = new Intl.DisplayNames("en", { type: "language" }).of(lang) ?? lang;
  return lang === "und" || lang.startsWith("en") ? "English" : `${name} or English`;
}

const DAY_MS = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const daysBetween = (from: string, to: string): number => (time(to) - time(from)) / DAY_MS;
const dayAfter = (day: string, distance: number): string =>
  new Date(time(day) + distance * DAY_MS).toISOString().slice(0, 10);
const weekdayNumber = (day: string): number => new Date(time(day)).getUTCDay();
const two = (number: number): string => String(number).padStart(2, "0");
