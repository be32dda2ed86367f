import type { Tie } from "../network/one-mode.js";

/** What is told of a node in a file. */
export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  /** The kind of the actor, or ISSUE. */
  readonly kind: string;
  readonly activity: number;
  readonly degree: number;
  readonly strength: number;
  readonly betweenness: number;
  /** Absent where a weight is negative. */
  readonly community?: number | undefined;
}

/** A network as files hold it. */
export interface ExportedNetwork {
  readonly method: string;
  readonly isDirected: boolean;
  /** Those that have a tie, by label. */
  readonly nodes: readonly ExportedNode[];
  /** Ties between nodes by their places, in the order of these. */
  readonly ties: readonly Tie[];
  /** Whether a weight of 0 says that pro and contra are balanced, so that it is not the same as no tie. */
  readonly isSigned: boolean;
}
