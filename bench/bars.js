/**
 * What is promised, each a ratio and where it has to lie. A quick run fails where one is not even half of that.
 *
 * @typedef {{ what: string, ratio: number, atLeast?: number, atMost?: number }} Bar
 */

/** @param {Bar} bar */
export const isMet = ({ ratio, atLeast = 0, atMost = Number.POSITIVE_INFINITY }) => ratio >= atLeast && ratio <= atMost;

/** @param {Bar} bar */
export const isHalfMet = ({ ratio, atLeast = 0, atMost = Number.POSITIVE_INFINITY }) =>
  ratio >= atLeast / 2 && ratio <= atMost * 2;
