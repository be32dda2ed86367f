import type { PositionsView } from "./address";
import { dataOf, type Question } from "./answer";

/** So many statements are known to be of a year or a month. */
export interface Bar {
  readonly period: string;
  readonly statements: number;
}

export interface Timeline {
  readonly question: Question;
  /** From the first year or month with a statement to the last, those without any between them. */
  readonly bars: readonly Bar[];
  /** How many are dated less exactly than that. */
  readonly undated: number;
}

type Grain = "YEAR" | "MONTH";

/** How much of a date names a year or a month. */
const LENGTHS: Readonly<Record<Grain, number>> = { YEAR: 4, MONTH: 7 };

/** So many years are drawn by months. */
const FEW_YEARS = 5;

const COUNTS = `query Timeline($by: [CountBy!]!, $filter: StatementFilter) {
  counts(by: $by, filter: $filter) { key { period } statements }
}`;

/** The statements of a view by years, or by months where they are of few years. */
export async function timelineOf(view: PositionsView, signal: AbortSignal): Promise<Timeline> {
  const years = await counted(view, "YEAR", signal);
  return years.bars.length > FEW_YEARS ? years : counted(view, "MONTH", signal);
}

async function counted(view: PositionsView, by: Grain, signal: AbortSignal): Promise<Timeline> {
  const question = { query: COUNTS, variables: { by: [by], filter: statementsIn(view, by) } };
  const { counts } = await dataOf<{ counts: { key: { period: string | null }[]; statements: number }[] }>(
    question,
    signal,
  );
  const found = new Map(counts.map(({ key, statements }) => [key[0]?.period ?? "", statements]));
  const undated = found.get("") ?? 0;
  found.delete("");
  const periods = [...found.keys()].sort();
  const bars = between(periods[0], periods.at(-1)).map((period) => ({ period, statements: found.get(period) ?? 0 }));
  return { question, bars, undated };
}

/** What narrows statements to those of a view, in whole years or months: what is counted in one opens into just that. */
function statementsIn({ actors, side, from, to, issue }: PositionsView, by: Grain) {
  const whole = (date: string) => date.slice(0, LENGTHS[by]);
  return {
    ...(actors.length > 0 && side !== "received" && { onBehalfOf: actors }),
    ...(actors.length > 0 && side !== "held" && { toward: actors }),
    ...((from || to) && { during: { ...(from && { from: whole(from) }), ...(to && { to: whole(to) }) } }),
    ...(issue && { issue: [issue] }),
  };
}

/** What narrows them to those that are surely of one year or month. */
export const statementsOfPeriod = (view: PositionsView, period: string) => ({
  ...statementsIn({ ...view, from: "", to: "" }, "MONTH"),
  during: { from: period, to: period, match: "WITHIN" },
});

/** All years or months from one to another. */
function between(first: string | undefined, last: string | undefined): string[] {
  const periods: string[] = [];
  for (let period = first; period !== undefined && last !== undefined && period <= last; period = after(period))
    periods.push(period);
  return periods;
}

function after(period: string): string {
  const [year = 0, month] = period.split("-").map(Number);
  const written = (number: number, digits: number) => String(number).padStart(digits, "0");
  if (month === undefined) return written(year + 1, 4);
  return month === 12 ? `${written(year + 1, 4)}-01` : `${written(year, 4)}-${written(month + 1, 2)}`;
}
