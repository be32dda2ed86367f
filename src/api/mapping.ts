import { Extensions } from "type-graphql";
import type * as graph from "../graph/mapping.js";
import type { Context } from "./context.js";

const mapped = (mapping: graph.Mapping) => Extensions({ mapping });

/** A property of the node, relationship or map that the type stands for, under another name where it has one. */
export const Property = (property?: string) => mapped({ kind: "property", ...(property && { property }) });

/** What a file of `cypher/read/` yields; where a list has several access paths, the arguments pick one. */
export const Edge = <Yielded extends Record<string, unknown>>(
  path: graph.Edge["path"],
  { compute, ...options }: Omit<graph.Edge, "kind" | "path" | "compute"> & { compute?: (row: Yielded) => unknown } = {},
) => mapped({ kind: "edge", path, ...options, ...(compute && { compute: compute as graph.Computed["compute"] }) });

/** A variable that the file which led to this type yields as well. */
export const Yielded = (variable: string) => mapped({ kind: "yielded", variable });

/** An object made of the same node's properties, under a prefix where they have one. */
export const Embedded = (prefix?: string) => mapped({ kind: "embedded", ...(prefix && { prefix }) });

/** The values of all groups that a number is of, each as one entry of a list. */
export const Groups = () => mapped({ kind: "groups" });

/** The value of one group, where that is shown by this field; `by` is the term by which it was asked for. */
export const Grouped = (as: string) => mapped({ kind: "grouped", as });

/** What the graph does not hold, computed from the properties needed. */
export const Computed = <Needed extends Record<string, unknown>>(
  needs: readonly string[],
  compute: (row: Needed, context: Context) => unknown,
) => mapped({ kind: "computed", needs, compute: compute as graph.Computed["compute"] });

/**
 * How a filter's field narrows a list: by predicate files, whose parameters are by default the field's own value
 * under the field's own name. `keys` says between which keys of a list by dates alone it has to be looked for.
 */
export const Where =
  (
    files: string | readonly string[] | ((value: unknown) => readonly string[]),
    params?: (value: never) => graph.Given,
    keys?: (value: never) => readonly graph.KeyBound[],
  ): PropertyDecorator =>
  (target, key) => {
    const chosen =
      typeof files === "function" ? files : (value: unknown) => (value === undefined ? [] : [files].flat());
    const predicate: graph.Predicate = {
      files: chosen,
      params: (params as graph.Predicate["params"] | undefined) ?? ((value) => ({ [String(key)]: value })),
      ...(keys && { keys: keys as graph.Predicate["keys"] & {} }),
    };
    Extensions({ predicate })(target as object, key as string);
  };

/** The body of a field that the composer answers; it never runs. */
export function fromGraph(): never {
  throw new Error("The composer answers this field.");
}
