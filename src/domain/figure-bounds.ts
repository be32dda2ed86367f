import type { Term } from "./vocabulary.js";

/** A number as it is claimed. */
export interface Claimed {
  readonly value: number;
  readonly valueTo: number | null;
  readonly bound: Term<"FigureBound">;
}

/** What a claim leaves open: the numbers between two ends, of which either may be missing, or not belong to it. */
export interface Bounds {
  readonly least: number | null;
  readonly greatest: number | null;
  readonly isAboveLeast: boolean;
  readonly isBelowGreatest: boolean;
  /** How far around the number the claim reaches is not said. */
  readonly isAbout: boolean;
}

/** Which numbers a claim leaves open. “At least 100” has no upper end, and none is made up. */
export function boundsOf({ value, valueTo, bound }: Claimed): Bounds {
  const hasNoGreatest = bound === "AT_LEAST" || bound === "MORE_THAN";
  const hasNoLeast = bound === "AT_MOST" || bound === "LESS_THAN";
  return {
    least: hasNoLeast ? null : value,
    greatest: hasNoGreatest ? null : (valueTo ?? value),
    isAboveLeast: bound === "MORE_THAN",
    isBelowGreatest: bound === "LESS_THAN",
    isAbout: bound === "ABOUT",
  };
}

/** Whether some number is left open by all of these claims; null where that hangs on how far “about” reaches. */
export function agree(claims: readonly Bounds[]): boolean | null {
  const exact = claims.filter(({ isAbout }) => !isAbout);
  let [least, greatest, isStrict] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false];
  for (const one of exact) if (one.least !== null) least = Math.max(least, one.least);
  for (const one of exact) if (one.greatest !== null) greatest = Math.min(greatest, one.greatest);
  for (const one of exact)
    isStrict ||= (one.isAboveLeast && one.least === least) || (one.isBelowGreatest && one.greatest === greatest);
  if (least > greatest || (least === greatest && isStrict)) return false;
  return exact.length === claims.length ? true : null;
}
