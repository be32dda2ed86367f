import { Refusal } from "../refusal.js";
import type { Given } from "./mapping.js";
import type { ReadFile } from "./read-file.js";

/** A page of a list: `first` entries after a key, in the order that the list's file states. */
export interface Page {
  readonly first: number;
  /** The key to go on from; at the start, one that stands before all others. */
  readonly after: string;
  /** Whether it is the first page. */
  readonly isFirst: boolean;
  /** The expression that is compared with it: the last term of the order, by which alone rows differ. */
  readonly key: string;
  readonly descending: boolean;
  /** The whole order, as Cypher. */
  readonly order: string;
}

const LARGEST_PAGE = 100;
const BEFORE_ALL = { ascending: "", descending: "~" };

/** The page that a field's arguments ask for. `list` names the kind of list, so that its cursors fit no other. */
export function pageOf(list: string, file: ReadFile, given: Given): Page {
  const { first, after, orderBy } = given;
  if (typeof first !== "number" || first < 1 || first > LARGEST_PAGE)
    throw new Refusal(`"first" is ${first}; a page holds 1 to ${LARGEST_PAGE}. Follow "after" to read more.`);
  const flips = orderBy === "DATE_ASC";
  const order = file.order.map((term) => ({ ...term, descending: term.descending !== flips }));
  const last = order.at(-1);
  if (!last) throw new Error(`cypher/read/${file.name}.cypher is a list without ORDER BY.`);
  return {
    first,
    isFirst: after == null,
    after: after == null ? BEFORE_ALL[last.descending ? "descending" : "ascending"] : keyOf(list, String(after)),
    key: last.expression,
    descending: last.descending,
    order: order.map(({ expression, descending }) => `${expression}${descending ? " DESC" : ""}`).join(", "),
  };
}

/** The cursor of an entry: its key and the kind of list that it belongs to, opaque to the reader. */
export const cursorOf = (list: string, key: string): string => Buffer.from(`${list}\n${key}`).toString("base64url");

function keyOf(list: string, cursor: string): string {
  const [kind, key, ...rest] = Buffer.from(cursor, "base64url").toString().split("\n");
  if (kind !== list || key === undefined || rest.length > 0 || cursorOf(list, key) !== cursor)
    throw new Refusal(`"${cursor}" is not a cursor of this list; pass on an endCursor that it gave.`);
  return key;
}
