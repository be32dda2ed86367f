/** A day as a text prints it, without its year. */
export interface MonthDay {
  readonly words: string;
  readonly month: number;
  readonly day: number;
}

/**
 * The weekdays that a text names in a language or in English: 0 is Sunday.
 *
 * Short forms are words of their own in many languages, so they count only where a weekday is known to stand.
 */
export function weekdaysIn(text: string, lang: string, { isNamed = false } = {}): number[] {
  const named = (weekday: "long" | "short", pattern: (name: string) => RegExp) =>
    range(7).filter((day) =>
      // 1 January 2023 was a Sunday.
      formsOf(lang, { weekday }, new Date(Date.UTC(2023, 0, 1 + day))).some((name) => pattern(name).test(text)),
    );
  const long = named("long", (name) => word(inflected(name)));
  return long.length > 0 || !isNamed ? long : named("short", (name) => word(name.replace(/\.$/, "")));
}

/** A name in the forms that many languages give it: “среда” is “в среду” too, and “Monday” has Mondays. */
const inflected = (name: string): string => {
  const letters = [...name];
  return letters.length < 5 ? name : `${letters.slice(0, -1).join("")}\\p{L}{0,3}`;
};

/** The days of the year that a text names: “September 26”, “26 septembre”, “26. September”. */
export function monthDaysIn(text: string, lang: string): MonthDay[] {
  return range(12).flatMap((month) => {
    const day = new Date(Date.UTC(2023, month, 1));
    const names = [...formsOf(lang, { month: "long" }, day), ...formsOf(lang, { month: "long", day: "numeric" }, day)];
    return names.flatMap((name) => {
      const before = text.match(word(`(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?${name}`));
      const found = before ?? text.match(word(`${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?`));
      return found ? [{ words: found[0], month: month + 1, day: Number(found[1]) }] : [];
    });
  });
}

/** The years that a text names. */
export const yearsIn = (text: string): string[] => text.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [];

/** How far from today the days lie that a text names by a word such as “yesterday”. */
export const dayWordsIn = (text: string, lang: string): number[] =>
  [-2, -1, 0, 1, 2].filter((distance) =>
    [lang, "en"].some((tag) => {
      const name = new Intl.RelativeTimeFormat(tag, { numeric: "auto" }).format(distance, "day");
      return !/\d/.test(name) && word(name).test(text);
    }),
  );

function formsOf(lang: string, form: Intl.DateTimeFormatOptions, day: Date): string[] {
  const wanted = form.weekday ? "weekday" : "month";
  const names = [lang, "en"].map(
    (tag) =>
      new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" }).formatToParts(day).find(({ type }) => type === wanted)
        ?.value ?? "",
  );
  // Some languages number their months where a day stands beside them.
  return [...new Set(names)].filter((name) => /^\p{L}/u.test(name));
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Whole words, since `mar` stands in `Mardi` too; scripts that write without spaces have none. */
const word = (pattern: string): RegExp =>
  /\p{Script=Han}|\p{Script=Kana}|\p{Script=Thai}/u.test(pattern)
    ? new RegExp(pattern, "u")
    : new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "iu");
