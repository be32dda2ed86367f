import { cypherFilesIn, readCypher } from "./cypher-file.js";

/** One term of an order. */
export interface OrderTerm {
  readonly expression: string;
  readonly descending: boolean;
}

/**
 * A file of `cypher/read/`, taken apart so that it can be nested.
 *
 * Such a file is laid out in one way: a clause of one line that binds where it starts, the clauses that lead on, and
 * `RETURN` of plain variables, the first of them what the file is about, with the `ORDER BY` of a list under it.
 */
export interface ReadFile {
  readonly name: string;
  readonly params: readonly string[];
  /** The variable that the file starts from: the first word of its name. */
  readonly subject: string;
  readonly binding: string;
  readonly body: string;
  readonly yields: readonly [string, ...string[]];
  readonly distinct: boolean;
  readonly order: readonly OrderTerm[];
}

const files = new Map(cypherFilesIn("read").map((name) => [name, takeApart(name)]));

/** A read file by its name. */
export function readFile(name: string): ReadFile {
  const file = files.get(name);
  if (!file) throw new Error(`There is no cypher/read/${name}.cypher.`);
  return file;
}

/** The names of all read files. */
export const readFileNames = (): string[] => [...files.keys()];

/**
 * A file that leads on through others, each from a variable that is there already; with `isOnce`, from each thing that it
 * yields once, however many ways lead there.
 */
export function extended(file: ReadFile, others: readonly ReadFile[], isOnce = false): ReadFile {
  if (others.length === 0) return file;
  const once = isOnce && file.body !== "" ? [`WITH DISTINCT ${file.yields[0]}`] : [];
  const body = [file.body, ...once, ...others.map(({ body }) => body)].filter((part) => part !== "").join("\n");
  return { ...file, body };
}

/** What a predicate file says of its variable: all that stands between its WHERE and its RETURN. */
export function conditionOf(file: ReadFile): string {
  if (!file.body.startsWith("WHERE "))
    throw new Error(`cypher/read/${file.name}.cypher has no WHERE on its second line.`);
  return file.body.slice("WHERE ".length);
}

function takeApart(name: string): ReadFile {
  const { text, params } = readCypher("read", name);
  const parts = text.match(
    /^(?<head>[\s\S]*?)^RETURN (?<distinct>DISTINCT )?(?<yields>[\w, ]+)(?:\nORDER BY (?<order>.+))?$/m,
  );
  const { head = "", distinct, yields = "", order } = parts?.groups ?? {};
  const [first, ...others] = yields.split(", ");
  if (!first) throw new Error(`cypher/read/${name}.cypher does not end with RETURN of variables.`);
  const [binding = "", ...rest] = head.trimEnd().split("\n");
  return {
    name,
    params: Object.keys(params),
    subject: name.split(".")[0] ?? name,
    binding,
    body: rest.join("\n"),
    yields: [first, ...others],
    distinct: distinct !== undefined,
    order: (order?.split(", ") ?? []).map((term) => {
      const [expression = "", direction] = term.split(" ");
      return { expression, descending: direction === "DESC" };
    }),
  };
}
