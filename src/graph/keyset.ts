import { Refusal } from "../refusal.js";
import { ordered } from "./cypher-text.js";
import type { Given } from "./mapping.js";
import type { ReadFile } from "./read-file.js";

/** How a list is paged, whatever page is asked for. */
export interface Paging {
  /** The expression by which alone rows differ: the last term of the order. */
  readonly key: string;
  /**
   * The same, where it is compared with the key of a cursor: a file that gives each row once has it under a name. It is
   * null where the file itself goes on after `$after`, since several things together are its order or none is kept.
   */
  readonly sought: string | null;
  readonly descending: boolean;
  /** The whole order, as Cypher. */
  readonly order: string;
  /** What a key of this list looks like, so that the cursor of another order of the same things is refused. */
  readonly form: RegExp;
  /** Whether the page is asked for without a cursor. */
  readonly isFirst: boolean;
}

/** What clients may ask for; a file is read in larger pages. */
export const LARGEST_PAGE = 100;

/** How the list of a file is paged, in the order that it states or, for `DATE_ASC`, the other way round. */
export function pagingOf(file: ReadFile, { orderBy, after }: Given): Paging {
  const order = file.order.map((term) => ({ ...term, descending: term.descending !== (orderBy === "DATE_ASC") }));
  const last = order.at(-1);
  if (!last) throw new Error(`cypher/read/${file.name}.cypher is a list without ORDER BY.`);
  const common = { descending: last.descending, order: ordered(order), isFirst: after == null, form: formOf(order) };
  if (file.params.includes("after")) return { ...common, key: `${file.yields[0]}.key`, sought: null };
  const sought = file.body.match(new RegExp(`(\\w+\\.\\w+) AS ${last.expression}$`, "m"))?.[1] ?? last.expression;
  return { ...common, key: last.expression, sought };
}

/**
 * The page that a field's arguments ask for: how many entries, after which key. Without a cursor that is a key before
 * all others. `list` names the kind of list, so that its cursors fit no other.
 */
export function pageOf(
  list: string,
  { descending, form }: Paging,
  { first, after }: Given,
  largest = LARGEST_PAGE,
): { first: number; after: string } {
  if (typeof first !== "number" || first < 1 || first > largest)
    throw new Refusal(`"first" is ${first}; a page holds 1 to ${largest}. Follow "after" to read more.`);
  return { first, after: after == null ? (descending ? "~" : "") : keyOf(list, form, String(after)) };
}

/** The cursor of an entry: its key and the kind of list that it belongs to, opaque to the reader. */
export const cursorOf = (list: string, key: string): string => Buffer.from(`${list}\n${key}`).toString("base64url");

const BAR = "\\|";
const PART = "[^|]+";

/** What keys look like, by what a list is ordered by. No id holds a bar. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^holder, target$|^target, holder$/, PART + BAR + PART],
  [/^holder, issue$/, PART + BAR + BAR + PART],
  [/^holder, target, issue$/, PART + BAR + PART + BAR + PART],
  // A place in a list whose order is worked out anew each time.
  [/^hit\.key$/, "\\d{10}"],
  [/^rank$/, `\\d{8}${BAR}${PART}`],
  [/^actor\.id$/, PART],
  [/^/, ".*"],
];

function formOf(order: readonly { readonly expression: string }[]): RegExp {
  const by = order.map(({ expression }) => expression).join(", ");
  return new RegExp(`^${FORMS.find(([ordered]) => ordered.test(by))?.[1]}$`, "s");
}

function keyOf(list: string, form: RegExp, cursor: string): string {
  const [kind, key, ...rest] = Buffer.from(cursor, "base64url").toString().split("\n");
  if (kind !== list || key === undefined || rest.length > 0 || cursorOf(list, key) !== cursor || !form.test(key)) {
    const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
    throw new Refusal(`"${shown}" is not a cursor of this list; pass on an endCursor that it gave.`);
  }
  return key;
}
