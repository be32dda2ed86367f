/** An actor of a matrix, by id and by its name. */
export interface MatrixActor {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** What one holder takes toward one target, or why it takes nothing. */
export interface MatrixCell {
  readonly holder: MatrixActor;
  readonly target: MatrixActor;
  readonly status: string;
  /** The mean stance; null where there is none. */
  readonly stance: number | null;
  readonly statementCount: number;
  /** The days that it is of, where there is a matrix for each period. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A matrix of positions without a bound on its size; its rows are read when they are asked for, period after period. */
export interface WholeMatrix {
  /** How it was made, in a sentence that can be cited. */
  readonly method: string;
  readonly holders: readonly MatrixActor[];
  readonly targets: readonly MatrixActor[];
  readonly isByPeriod: boolean;
  /** How many cells there are. */
  readonly size: number;
  readonly rows: () => AsyncGenerator<readonly MatrixCell[]>;
}
