import { RowRefused } from "./row-refused.js";

/** So many bytes of UTF-8 an id or a name has at most. Neo4j indexes 8,000, and the id of a coding consists of five others. */
const MOST_BYTES = 1_000;

/** An id in a data set, from what its row is known by there. */
export const idIn = (dataSet: string, own: string): string => `${dataSet}/${withinIndexes(own)}`;

/** The same words, or a refusal of those that are too long to be sought. */
export function withinIndexes(words: string): string {
  if (words.length * 3 > MOST_BYTES && Buffer.byteLength(words) > MOST_BYTES)
    throw new RowRefused(
      `“${words.slice(0, 40)}…” has ${words.length} characters, and a name or an id has ${MOST_BYTES} bytes at most. A delimiter or a quotation mark may be missing; if not, give an id that is shorter.`,
    );
  return words;
}
