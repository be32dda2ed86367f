import type { Given } from "./mapping.js";

/** The values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** What the arguments of one edge amount to in one request. */
export interface Bound {
  /** The values for the parameters of the edge's file. */
  readonly file: Given;
  /** The values for the predicates of each field of its filter. */
  readonly filter: Readonly<Record<string, Given>>;
  /** For a list, how many entries are asked for and the key to go on from. */
  readonly page?: { readonly first: number; readonly after: string };
}

/** Works out the arguments of one edge, beside what was worked out before; throws what the user has to be told of them. */
export type Bind = (variables: Variables, worked?: Given) => Bound;

/** Gives a value that is read at each request a name, and says how Cypher refers to it. */
export type Add = (read: (bound: Bound) => unknown) => string;

/**
 * The parameters of a composed text: each value under a name of its own, so that nested files never share one.
 *
 * A text is composed once and asked many times, so parameters are kept as the way in which they are read from the
 * arguments of a request.
 */
export class Parameters {
  readonly #edges: { readonly bind: Bind; readonly reads: { name: string; read: (bound: Bound) => unknown }[] }[] = [];
  #count = 0;

  /** Takes in the arguments of an edge. */
  of(bind: Bind): Add {
    const edge = { bind, reads: [] as { name: string; read: (bound: Bound) => unknown }[] };
    this.#edges.push(edge);
    return (read) => {
      const name = `p${this.#count++}`;
      edge.reads.push({ name, read });
      return `$${name}`;
    };
  }

  /** The parameters of one request. */
  values(variables: Variables, worked?: Given): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { bind, reads } of this.#edges) {
      const bound = bind(variables, worked);
      for (const { name, read } of reads) values[name] = read(bound) ?? null;
    }
    return values;
  }
}

/** A text in which every parameter has a name of its own; `valuesOf` says where its values are, `given` names some. */
export function renamed(
  text: string,
  add: Add,
  valuesOf: (bound: Bound) => Given | undefined,
  given: Readonly<Record<string, string | undefined>> = {},
): string {
  const names = new Map<string, string>();
  return text.replace(/\$(\w+)/g, (_, name: string) => {
    const known = given[name] ?? names.get(name) ?? add((bound) => valuesOf(bound)?.[name]);
    names.set(name, known);
    return known;
  });
}
