import { agree, boundsOf, type Claimed } from "../domain/figure-bounds.js";
import { periodsIn } from "../domain/periods.js";

/** A number that somebody claims, for days between which the one lies that it is said to hold for. */
export interface Claim extends Claimed {
  readonly figure: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly claimants: readonly string[];
  /** Whether these days are named by the claim, and not those of its statement. */
  readonly isDated: boolean;
}

/** What is claimed for the same days in the same unit. */
export interface ClaimedFor {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly Claim[];
  readonly claimants: number;
  readonly least: number | null;
  readonly greatest: number | null;
  readonly leastNamed: number;
  readonly greatestNamed: number;
  readonly areCompatible: boolean | null;
}

/** Claims in one unit, the first days first. */
export interface InUnit {
  readonly unit: string;
  readonly straddling: number;
  readonly periods: readonly ClaimedFor[];
}

/**
 * Claims by unit and by the days that they are for: as they say them, or by periods of so many months. What reaches over
 * several periods is in none.
 */
export function figureSeries(claims: readonly Claim[], months: 1 | 3 | 12 | null): InUnit[] {
  return [...grouped(claims, ({ unit }) => unit)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit, claims]) => {
      const placed = claims.map((claim) => ({ claim, period: months === null ? claim : periodOf(claim, months) }));
      const inPeriods = placed.flatMap(({ claim, period }) => (period ? [{ claim, ...daysOf(period) }] : []));
      const periods = [...grouped(inPeriods, ({ from, to }) => `${from}/${to}`).values()]
        .map((same) =>
          claimedFor(
            daysOf(same[0] as Days),
            same.map(({ claim }) => claim),
          ),
        )
        .sort((one, other) => (`${one.from}/${one.to}` < `${other.from}/${other.to}` ? -1 : 1));
      return { unit, straddling: claims.length - inPeriods.length, periods };
    });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

const daysOf = ({ from, to }: Days): Days => ({ from, to });

function claimedFor(days: Days, claims: readonly Claim[]): ClaimedFor {
  const bounds = claims.map(boundsOf);
  const [least, greatest] = [bounds.map(({ least }) => least), bounds.map(({ greatest }) => greatest)];
  const named = claims.flatMap(({ value, valueTo }) => [value, valueTo ?? value]);
  const has = (ends: readonly (number | null)[]): ends is number[] => !ends.includes(null);
  return {
    ...days,
    claims: [...claims].sort((one, other) => one.value - other.value || (one.figure < other.figure ? -1 : 1)),
    claimants: new Set(claims.flatMap(({ claimants }) => claimants)).size,
    least: has(least) ? Math.min(...least) : null,
    greatest: has(greatest) ? Math.max(...greatest) : null,
    leastNamed: Math.min(...named),
    greatestNamed: Math.max(...named),
    areCompatible: claims.length < 2 ? null : agree(bounds),
  };
}

/** The month, quarter or year in which all of these days lie. */
function periodOf({ from, to }: Days, months: 1 | 3 | 12): Days | null {
  const year = from.slice(0, 4);
  const periods = periodsIn({ from: `${year}-01-01`, to: `${year}-12-31` }, months);
  return periods.find((period) => period.from <= from && to <= period.to) ?? null;
}
