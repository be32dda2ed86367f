/** How much of a date is known. */
export type DatePrecision = "DAY" | "MONTH" | "YEAR" | "INTERVAL";

/**
 * A date only as exact as its source: `2023`, `2023-09`, `2023-09-26`, an interval of them such as
 * `2023-09-18/2023-09-24`, or one that is open at one end, such as `../2023-09-26`.
 *
 * An interval says that the day is uncertain, never that something lasted. `earliest` and `latest` are full days,
 * and are absent at an open end.
 */
export interface PartialDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly earliest?: string;
  readonly latest?: string;
}

/** The days that stand for an open end where days are compared; years run from 1 to 9999. */
export const FIRST_DAY = "0001-01-01";
export const LAST_DAY = "9999-12-31";

const FORMS = "2024, 2024-03, 2024-03-12, an interval 2024-03-01/2024-03-12, or an open one ../2024-03-12";
const OPEN = "..";

/** Reads a partial date; throws a RangeError that shows the text and the accepted forms. */
export function parsePartialDate(text: string): PartialDate {
  const ends = text.split("/");
  const [start = "", end = start] = ends;
  const first = start === OPEN ? undefined : calendarDate(start);
  const last = end === OPEN ? undefined : calendarDate(end);
  const isReal = ends.length <= 2 && first !== null && last !== null && (first ?? last) !== undefined;
  if (!isReal) throw new RangeError(`"${text}" is not a date; write ${FORMS}.`);
  if (first && last && first.earliest > last.latest)
    throw new RangeError(`"${text}" is not a date: the interval ends before it begins.`);
  return {
    text,
    precision: ends.length === 1 && first ? first.precision : "INTERVAL",
    ...(first && { earliest: first.earliest }),
    ...(last && { latest: last.latest }),
  };
}

/** The days that a partial date spans, with the first and the last of all days at its open ends. */
export function daysOf(text: string | null | undefined): { earliest: string; latest: string } {
  const { earliest = FIRST_DAY, latest = LAST_DAY }: Partial<PartialDate> = text ? parsePartialDate(text) : {};
  return { earliest, latest };
}

/** The weekday of a full day, in English. */
export function weekdayOf(day: string): string {
  return new Intl.DateTimeFormat("en", { weekday: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

interface CalendarDate {
  readonly precision: "DAY" | "MONTH" | "YEAR";
  readonly earliest: string;
  readonly latest: string;
}

/** A year, month or day of the calendar, or null. Counted here, since JavaScript reads 30 February as 1 March. */
function calendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(text) || text.startsWith("0000")) return null;
  if (text.length === 4) return { precision: "YEAR", earliest: `${text}-01-01`, latest: `${text}-12-31` };
  const [year = 1, month = 1, day = 1] = text.split("-").map(Number);
  const isMonth = text.length === 7;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (!isMonth) return { precision: "DAY", earliest: text, latest: text };
  return { precision: "MONTH", earliest: `${text}-01`, latest: `${text}-${daysInMonth(year, month)}` };
}

const daysInMonth = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};
