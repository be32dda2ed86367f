/** The median of coders' values: of two in the middle the one nearer to 0, and 0 if they have opposite signs; of none undefined. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) return undefined;
  if (low * high < 0) return 0;
  return Math.abs(low) < Math.abs(high) ? low : high;
}
