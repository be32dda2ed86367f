import type { GraphQLField, GraphQLInputField } from "graphql";
import type { Read } from "./driver.js";

/** The arguments of one field, as GraphQL has checked and completed them. */
export type Given = Readonly<Record<string, unknown>>;

/** How a GraphQL field is found in the graph. It stands on the field, in its extensions. */
export type Mapping = Property | Edge | Yielded | Embedded | Computed | Groups | Grouped;

/** A property of the node, relationship or map that the type stands for. */
export interface Property {
  readonly kind: "property";
  readonly property?: string;
}

/** What a file of `cypher/read/` yields. Where there are several, the arguments pick one, and the file that led there. */
export interface Edge {
  readonly kind: "edge";
  readonly path: string | ((given: Given, from: string) => string);
  /** The file's parameters, where they are not the arguments as they were given. */
  readonly params?: (given: Given) => Given;
  /** What the fields below are told of the path that led to them, where it is not the name of the file. */
  readonly known?: (given: Given, from: string) => string;
  /** Whether the filter of the field above holds here too, as a position's does for its statements. */
  readonly inherits?: boolean;
  /** Whether the field's filter is not all for this file, but for those further down that inherit it. */
  readonly passes?: (given: Given) => boolean;
  /** The field of the filter that the path itself answers, so that leaving it out is not the same as asking for all. */
  readonly asks?: string;
  /** Predicate files that narrow what the file yields, as the arguments have it. */
  readonly narrowed?: (given: Given) => readonly string[];
  /** The file that says how many entries there are where nothing narrows them, without reading any. */
  readonly total?: (given: Given) => string;
  /** What is made of the value that the file yields. */
  readonly compute?: Computed["compute"];
  /** What the file's entries are counted by; each group's files lead on from the path. */
  readonly groups?: (given: Given) => readonly Group[];
  /** Whether it is a list without pages of which there are mostly many entries. */
  readonly isLong?: boolean;
  /** What whoever asks can narrow where the answer takes longer than it may; a sentence. */
  readonly narrow?: string;
  /** What is read and worked out before the file is asked, which gets it as parameters. */
  readonly feed?: Feed;
}

/** Rows that an answer is worked out from beside the graph, since it is no list of what the graph holds. */
export interface Feed {
  /** The path to what they are read from, and the files that lead on to what they show. */
  readonly files: (given: Given) => readonly [path: string, ...through: string[]];
  readonly params?: (given: Given) => Given;
  /** Predicate files that narrow the rows, as the arguments have it. */
  readonly narrowed?: (given: Given) => readonly string[];
  /** What a row shows, as Cypher of the files' variables. */
  readonly shows: (given: Given) => string;
  /** What is to be known before the rows come, such as whom a name means. */
  readonly before?: (given: Given, read: Read) => Promise<Given>;
  /** Takes the rows in and gives the parameters of the edge's file; `asked` has the names of the fields asked for below. */
  readonly work: (given: Given, rows: Rows, asked: ReadonlySet<string>, before: Given) => Promise<Given>;
}

/** Hands on rows one by one, each as the values of its columns. */
export type Rows = (onRow: (values: readonly unknown[]) => void) => Promise<void>;

/** Something that entries are told apart by when they are counted. */
export interface Group {
  /** The term by which it was asked for. */
  readonly by: string;
  /** The field of a key that shows its value. */
  readonly as: string;
  /** Whether its value is a node, and not a word. */
  readonly isNode: boolean;
  /** The files that lead to its value, which the last of them yields. */
  readonly files: readonly string[];
}

/** A variable that the file which led here yields beside the type's own. */
export interface Yielded {
  readonly kind: "yielded";
  readonly variable: string;
}

/** Properties of the same node that GraphQL shows as an object of its own, by a prefix where they have one. */
export interface Embedded {
  readonly kind: "embedded";
  readonly prefix?: string;
}

/** What the graph does not hold, computed from what it does. */
export interface Computed {
  readonly kind: "computed";
  /** Properties of the type's own variable, or `variable.property` of another that the file yields. */
  readonly needs: readonly string[];
  readonly compute: (row: Readonly<Record<string, unknown>>, context: unknown) => unknown;
}

/** The name under which a computed field gets what it needs. */
export const nameOf = (need: string): string => need.split(".").at(-1) ?? need;

/** How one field of a filter narrows a list: the predicate files that it adds and their parameters. */
export interface Predicate {
  /** The names of predicate files; of those, each list uses the ones whose variable it has. */
  readonly files: (value: unknown) => readonly string[];
  readonly params: (value: unknown) => Given;
  /** Where what it lets through stands in a list whose keys begin with dates. */
  readonly keys?: (value: unknown) => readonly KeyBound[];
}

/** The least key that something may have, or one that is greater than all. */
export interface KeyBound {
  readonly sign: ">=" | "<";
  readonly key: (params: Given) => string;
}

/** The values of all groups, each as one entry of a list. */
export interface Groups {
  readonly kind: "groups";
}

/** The value of one group, where that is shown by this field; `by` is the term by which it was asked for. */
export interface Grouped {
  readonly kind: "grouped";
  readonly as: string;
}

/** The mapping of an output field, or undefined where it is only a wrapper that the composer knows. */
export const mappingOf = (field: GraphQLField<unknown, unknown>): Mapping | undefined =>
  field.extensions.mapping as Mapping | undefined;

/** The predicate of a filter's field. */
export const predicateOf = (field: GraphQLInputField): Predicate | undefined =>
  field.extensions.predicate as Predicate | undefined;
