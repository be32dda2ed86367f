/** Sums that differ by less are the same: they differ by the order in which they were added up. */
export const EPSILON = 1e-9;
