import { parsePartialDate } from "../../src/domain/partial-date";
import type { PositionsView } from "./address";
import { dataOf, type Question } from "./answer";

/** So many statements are known to be of a year, a month or a day. */
export interface Bar {
  readonly period: string;
  readonly statements: number;
}

export interface Timeline {
  readonly question: Question;
  /** What narrows all statements to those that are counted. */
  readonly filter: object;
  /** From the first year, month or day to the last, those without any statement among them. */
  readonly bars: readonly Bar[];
  /** How many are dated less exactly than that. */
  readonly undated: number;
}

type Grain = "YEAR" | "MONTH" | "DAY";

/** How much of a date names a year, a month or a day. */
const LENGTHS: Readonly<Record<Grain, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** So many years are drawn by months, and so many months by days. */
const FEW_YEARS = 5;
const FEW_MONTHS = 6;

const COUNTS = `query Timeline($by: [CountBy!]!, $filter: StatementFilter) {
  counts(by: $by, filter: $filter) { key { period } statements }
}`;

/** The statements of a view by years; where they are of few, by months or by days. */
export async function timelineOf(view: PositionsView, signal: AbortSignal): Promise<Timeline> {
  const years = await counted(view, "YEAR", signal);
  if (spanOf(years) > FEW_YEARS) return years;
  const months = await counted(view, "MONTH", signal);
  if (isTooFine(months, years)) return years;
  if (spanOf(months) > FEW_MONTHS) return months;
  const days = await counted(view, "DAY", signal);
  return isTooFine(days, months) ? months : days;
}

/** Whether more than a tenth of the statements that are dated so exactly would have no bar among finer ones. */
const isTooFine = (fine: Timeline, coarse: Timeline): boolean => fine.undated - coarse.undated > sum(coarse) / 10;

const sum = ({ bars }: Timeline): number => bars.reduce((total, { statements }) => total + statements, 0);

/** How many bars there are from the first that has a statement to the last. */
function spanOf({ bars }: Timeline): number {
  const isAny = ({ statements }: Bar) => statements > 0;
  return bars.findLastIndex(isAny) - bars.findIndex(isAny) + 1;
}

async function counted(view: PositionsView, by: Grain, signal: AbortSignal): Promise<Timeline> {
  const filter = statementsIn(view, by);
  const question = { query: COUNTS, variables: { by: [by], filter } };
  const { counts } = await dataOf<{ counts: { key: { period: string | null }[]; statements: number }[] }>(
    question,
    signal,
  );
  const found = new Map(counts.map(({ key, statements }) => [key[0]?.period ?? "", statements]));
  const undated = found.get("") ?? 0;
  found.delete("");
  const bars = around([...found.keys()].sort(), by)
    .filter((period) => isWithin(period, view))
    .map((period) => ({ period, statements: found.get(period) ?? 0 }));
  return { question, filter, bars, undated };
}

/** The first day that a view is of, or the last; a word that is no date stays as it is, since the server says what is wrong with it. */
function dayOf(date: string, end: "earliest" | "latest"): string {
  try {
    return date && (parsePartialDate(date)[end] ?? "");
  } catch {
    return date;
  }
}

/** What narrows statements to those of a view, in whole years, months or days: what is counted in one opens into just that. */
function statementsIn({ actors, side, issue, ...view }: PositionsView, by: Grain) {
  const whole = (date: string) => date.slice(0, LENGTHS[by]);
  const from = dayOf(view.from, "earliest");
  const to = dayOf(view.to, "latest");
  return {
    ...(actors.length > 0 && side !== "received" && { onBehalfOf: actors }),
    ...(actors.length > 0 && side !== "held" && { toward: actors }),
    ...((from || to) && { during: { ...(from && { from: whole(from) }), ...(to && { to: whole(to) }) } }),
    ...(issue && { issue: [issue] }),
  };
}

/** What narrows them to those that are surely of one year, month or day. */
export const statementsOfPeriod = (view: PositionsView, period: string) => ({
  ...statementsIn({ ...view, from: "", to: "" }, "DAY"),
  during: { from: period, to: period, match: "WITHIN" },
});

/** All periods from the first to the last, of months all days and of years all months, so that events near them have their place. */
function around(found: readonly string[], by: Grain): string[] {
  const whole = (period: string) => period.slice(0, by === "DAY" ? LENGTHS.MONTH : LENGTHS.YEAR);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods: string[] = [];
  let period = by === "YEAR" ? first : `${whole(first)}-01`;
  // After the year 9999 comes none that is written so.
  for (let before = ""; whole(period) <= whole(last) && period > before; period = after(period)) {
    periods.push(period);
    before = period;
  }
  return periods;
}

/** Whether a view is of this time at all. */
const isWithin = (period: string, { from, to }: PositionsView): boolean => {
  const begins = dayOf(from, "earliest").slice(0, period.length);
  const ends = dayOf(to, "latest").slice(0, period.length);
  return period >= begins && (ends === "" || period <= ends);
};

function after(period: string): string {
  const [year = 0, month = 1, day = 1] = period.split("-").map(Number);
  const next = new Date(0);
  if (period.length === LENGTHS.YEAR) next.setUTCFullYear(year + 1, 0, 1);
  else if (period.length === LENGTHS.MONTH) next.setUTCFullYear(year, month, 1);
  else next.setUTCFullYear(year, month - 1, day + 1);
  return next.toISOString().slice(0, period.length);
}
