/**
 * What each p amounts to among so many tests: the least share of false discoveries at which it would be one (Benjamini and
 * Hochberg 1995), in the order of the list.
 */
export function falseDiscoveries(ps: readonly number[]): number[] {
  const order = ps.map((p, at) => ({ p, at })).sort((one, other) => other.p - one.p);
  const qs: number[] = new Array(ps.length).fill(1);
  let least = 1;
  for (const [rank, { p, at }] of order.entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - rank));
    qs[at] = least;
  }
  return qs;
}
