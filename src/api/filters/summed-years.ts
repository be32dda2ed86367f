import { FIRST_DAY, LAST_DAY } from "../../domain/partial-date.js";
import type { Given } from "../../graph/mapping.js";
import { DateMatch, PositionBy, TargetBasis, Voice } from "../enums.js";
import type { PositionFilter } from "./position-filter.js";
import { days } from "./ranges.js";

/** Years between which statements have their first and their last day. */
interface Years {
  readonly sinceFrom: string;
  readonly sinceTo: string;
  readonly untilFrom: string;
  readonly untilTo: string;
}

const filterOf = ({ filter }: Given): Partial<PositionFilter> => (filter ?? {}) as Partial<PositionFilter>;

const SUMMED_BASES: readonly string[] = [TargetBasis.NAMED, TargetBasis.PRONOUN];

/**
 * Whether positions toward actors are known from the sums that are kept for every year: for the actors represented, by
 * all coders, methods and issues.
 */
function areSummed(given: Given): boolean {
  const { voice, targetBasis, issue, coder, method } = filterOf(given);
  const isUsualBasis =
    targetBasis == null ||
    (targetBasis.length === 2 && SUMMED_BASES.every((basis) => targetBasis.includes(basis as never)));
  const isByTarget = (given.by ?? PositionBy.TARGET) === PositionBy.TARGET;
  return (
    isByTarget && (voice ?? Voice.REPRESENTED) === Voice.REPRESENTED && isUsualBasis && !issue && !coder && !method
  );
}

/** The file that answers by sums where these are enough, else the one that answers by readings. */
export function bySums(given: Given, file: string): string {
  if (!areSummed(given)) return file;
  return filterOf(given).during ? `${file}-summed-during` : `${file}-summed`;
}

/**
 * The years of a range of days: those whose statements all lie in it, and those of which some may (`touched`). Where they
 * are not the same, the range cuts through years, and their statements have to be looked at.
 */
export function yearsMeant(given: Given): Given {
  const { during } = filterOf(given);
  const { from, to } = days(during ?? {}) as { from: string; to: string };
  const isWithin = during?.match === DateMatch.WITHIN;
  const isCutAtStart = !from.endsWith("-01-01");
  const isCutAtEnd = !to.endsWith("-12-31");
  const whole = yearsOf(yearOf(from, isCutAtStart ? 1 : 0), yearOf(to, isCutAtEnd ? -1 : 0), isWithin);
  const touched = yearsOf(yearOf(from), yearOf(to), isWithin);
  return { years: { ...whole, touched, areCut: isCutAtStart || isCutAtEnd } };
}

const yearsOf = (from: string, to: string, isWithin: boolean): Years =>
  isWithin
    ? { sinceFrom: from, sinceTo: yearOf(LAST_DAY), untilFrom: yearOf(FIRST_DAY), untilTo: to }
    : { sinceFrom: yearOf(FIRST_DAY), sinceTo: to, untilFrom: from, untilTo: yearOf(LAST_DAY) };

/** A year as dates begin with it. */
const yearOf = (day: string, later = 0): string => String(Number(day.slice(0, 4)) + later).padStart(4, "0");

/** How a list of positions is asked for where sums may answer it: the statements behind a sum are still those of the filter. */
export const SUMMED = {
  params: yearsMeant,
  passes: areSummed,
  // In a range of days, a pair of actors may have no statement.
  narrowed: (given: Given): string[] => (areSummed(given) && filterOf(given).during ? ["position.where-stated"] : []),
};
