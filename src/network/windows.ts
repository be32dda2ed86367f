import type { CodedStatements } from "./codings.js";

/** How a statement's weight falls with its distance from the middle of a window. */
export type Kernel = "NONE" | "UNIFORM" | "TRIANGULAR" | "EPANECHNIKOV" | "GAUSSIAN";

/** A range of days, by their numbers, both ends included. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Kernels of u = 2Δ/w, the distance from the middle of a window in halves of its width. All but the last end at its edges. */
const KERNELS: Readonly<Record<Exclude<Kernel, "NONE">, (u: number) => number>> = {
  UNIFORM: (u) => (Math.abs(u) <= 1 ? 1 / 2 : 0),
  TRIANGULAR: (u) => Math.max(0, 1 - Math.abs(u)),
  EPANECHNIKOV: (u) => Math.max(0, (3 / 4) * (1 - u * u)),
  GAUSSIAN: (u) => Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI),
};

/** How many windows of so many days there are in a range, each beginning `step` days after the one before. */
export const windowsIn = ({ from, to }: Window, size: number, step: number): number =>
  Math.max(1, Math.ceil((to - from + 1 - size) / step) + 1);

/** Those windows, from the first day on; the last one holds the last day. */
export const windowsOver = (range: Window, size: number, step: number): Window[] =>
  Array.from({ length: windowsIn(range, size, step) }, (_, at) => {
    const from = range.from + at * step;
    return { from, to: from + size - 1 };
  });

/** The days between the first and the last statement whose date is known at that end; null where there is none. */
export function rangeOf(
  { length, earliest, latest }: CodedStatements,
  { from: least, to: most }: Window,
): Window | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < length; at++) {
    const [first, last] = [earliest[at] as number, latest[at] as number];
    if (first > least) from = Math.min(from, first);
    if (last < most) to = Math.max(to, last);
  }
  return from <= to ? { from, to } : null;
}

/** The statements that lie in a window, and how many may or may not, since their dates straddle its edges. */
export function within({ length, earliest, latest }: CodedStatements, { from, to }: Window) {
  const chosen: number[] = [];
  let straddling = 0;
  for (let at = 0; at < length; at++) {
    const [first, last] = [earliest[at] as number, latest[at] as number];
    if (last < from || first > to) continue;
    if (first >= from && last <= to) chosen.push(at);
    else straddling++;
  }
  return { chosen: Int32Array.from(chosen), straddling };
}

/**
 * What statements weigh by their distance from the middle of a window, ζ(u). A pair of statements weighs √(ζ(u₁)·ζ(u₂)), so
 * that in networks of pairs each weighs the root. The day of a statement is the middle of the days on which it may have
 * been made.
 */
export function kernelWeights(
  { earliest, latest }: CodedStatements,
  places: Int32Array,
  { from, to }: Window,
  kernel: Exclude<Kernel, "NONE">,
  isOfPairs: boolean,
): Float64Array {
  const [middle, width] = [(from + to) / 2, to - from + 1];
  return Float64Array.from(places, (at) => {
    const day = ((earliest[at] as number) + (latest[at] as number)) / 2;
    const weight = KERNELS[kernel]((2 * (day - middle)) / width);
    return isOfPairs ? Math.sqrt(weight) : weight;
  });
}
