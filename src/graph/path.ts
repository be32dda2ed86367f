import type { Group } from "./mapping.js";
import type { Add } from "./parameters.js";
import type { Condition } from "./predicates.js";
import type { ReadFile } from "./read-file.js";

/** Where a value is read. */
export interface Place {
  readonly variable: string;
  /** The file that yields it, or what that is known as. */
  readonly from: string;
  /** The conditions of the filter above, which a position's statements have to meet as well. */
  readonly inherited: readonly Condition[];
  /** What the names of its properties begin with, where an object shares a node with another. */
  readonly prefix?: string | undefined;
  /** What the rows are told apart by, where they are groups. */
  readonly groups?: readonly Group[];
  /** The one of them that is being read. */
  readonly group?: Group | undefined;
}

/** Lines of Cypher, and the expression that is the value once they have run. */
export interface Piece {
  readonly lines: readonly string[];
  readonly value: string;
}

/** A read file made ready for one place: its parameters renamed, its conditions known. */
export interface Path {
  readonly file: ReadFile;
  /** What the fields below are told of it. */
  readonly from: string;
  readonly binding: string;
  readonly body: string;
  readonly conditions: readonly Condition[];
  /** The variable that the subquery sees; none at the root. */
  readonly scope: string;
  /** The parameter after whose value the file goes on, where it does so itself. */
  readonly after: string | undefined;
  /** What says how many entries there are, where a file does and nothing narrows them. */
  readonly total: (() => { readonly text: string; readonly value: string }) | undefined;
  readonly add: Add;
}
