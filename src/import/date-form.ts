import { RowRefused } from "./row-refused.js";

/**
 * Reads dates that are written in one form, such as `DD/MM/YYYY`, `M/D/YYYY`, `D Mon YYYY`, `Month D, YYYY` or `YYYYMMDD`.
 *
 * `YYYY` is a year; `MM` and `DD` have two digits, `M` and `D` one or two; `Mon` and `Month` are English names. What a
 * form leaves out (the day, the month) is not known. Other letters and marks stand for themselves.
 */
export function dateWrittenAs(form: string): (text: string) => string {
  const tokens = form.match(TOKENS) ?? [];
  const groups = tokens.filter((token) => token in PARTS);
  const source = tokens.map((token) => PARTS[token] ?? token.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("");
  const written = new RegExp(`^${source}$`, "iu");
  return (text) => {
    const match = text.match(written);
    if (!match) throw new RowRefused(`"${text}" is not a date written as ${form}.`);
    const said = new Map(groups.map((token, at) => [token[0] === "M" ? "M" : token[0], match[at + 1] ?? ""]));
    const month = said.get("M");
    const parts = [said.get("Y"), month && monthNumber(month), said.get("D")?.padStart(2, "0")];
    return parts.filter((part) => part !== undefined).join("-");
  };
}

/** Whether a form says of which year a date is, and a day only of a month. */
export function isDateForm(form: string): boolean {
  const parts = (form.match(TOKENS) ?? []).filter((token) => token in PARTS).map(([letter]) => letter);
  return ["Y", "YM", "YMD"].includes(["Y", "M", "D"].flatMap((of) => parts.filter((part) => part === of)).join(""));
}

const TOKENS = /YYYY|Month|Mon|MM|M|DD|D|./gsu;

const PARTS: Readonly<Record<string, string>> = {
  YYYY: "(\\d{4})",
  MM: "(\\d{2})",
  M: "(\\d{1,2})",
  DD: "(\\d{2})",
  D: "(\\d{1,2})",
  Mon: "([a-z]{3})\\.?",
  Month: "([a-z]{3,9})",
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const monthNumber = (month: string): string =>
  /^\d/.test(month)
    ? month.padStart(2, "0")
    : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, "0");
