import { type Speeches, spokenFor, type Voices } from "../change/spokespersons.js";
import { daysOf } from "../domain/partial-date.js";
import type { Feed, Rows } from "../graph/mapping.js";
import { tooExpensive } from "./errors.js";
import { MONTHS } from "./types/position-series.js";
import { type SpokespersonArguments, spokenMeant } from "./types/spokespersons.js";

/** More entries than these, of all periods together, are no answer that anybody reads. */
const MOST_ENTRIES = 5_000;

/** What is worked out of the statements on behalf of an actor, counted by who made them and when. */
export const spokespersonsFeed: Feed = {
  files: () => ["speeches.for-actor"],
  params: spokenMeant,
  shows: () => "isCut, period, voices, number",
  async work(given, rows, asked) {
    const { granularity } = given as unknown as SpokespersonArguments;
    const { from, to, before } = spokenMeant(given) as { from: string; to: string; before: string };
    const { straddling, speeches } = await read(rows);
    const { offices, periods, ...counts } = spokenFor(speeches);
    const entries = periods.reduce((sum, { spokespersons }) => sum + 1 + spokespersons.length, 0);
    if (asked.has("periods") && entries > MOST_ENTRIES)
      throw tooExpensive(
        `These ${periods.length} periods have ${entries - periods.length} spokespersons together, and an answer holds ${MOST_ENTRIES} of both. Ask for longer periods by "granularity", or for fewer by "from" and "to".`,
      );
    const all = { speaker: null, tenure: null, office: null, from, to, before };
    return {
      spoken: {
        ...{ straddling, ...counts },
        offices: offices.map(({ title, at, statementCount }) => ({
          ...{ ...all, title, at, statementCount, share: statementCount / counts.statementCount },
          office: title === null ? "" : `${title}|${at ?? ""}`,
        })),
        periods: periods.map(({ period, statementCount, spokespersons }) => {
          const days = daysWithin(period, MONTHS[granularity], from, to);
          return {
            ...{ ...days, statementCount },
            spokespersons: spokespersons.map(({ tenure, ...spoken }) => ({
              ...{ ...all, ...spoken, ...days },
              ...{ tenure: tenure ?? "", before: `${days.to}~` },
            })),
          };
        }),
      },
    };
  },
};

async function read(rows: Rows) {
  const speeches: Speeches[] = [];
  let straddling = 0;
  await rows(([isCut, period, voices, number]) => {
    if (isCut) straddling += Number(number);
    else speeches.push({ period: period as number | null, voices: voices as Voices, number: Number(number) });
  });
  return { straddling, speeches };
}

/** The days of a period that lie among others. */
function daysWithin(period: number, months: number, from: string, to: string): { from: string; to: string } {
  const first = daysOf(monthAt(period * months)).earliest;
  const last = daysOf(monthAt((period + 1) * months - 1)).latest;
  return { from: first > from ? first : from, to: last < to ? last : to };
}

/** A month by its number, counted from January of the year 0. */
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
