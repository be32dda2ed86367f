import type { PositionsView } from "./address";
import { dataOf, type Question } from "./answer";
import { filterOf } from "./positions";
import { stanceText, statementsText } from "./stance";
import { calledIn, type NamedActor } from "./told-apart";

export interface Cell {
  readonly status: "STANCE" | keyof typeof WITHOUT;
  readonly stance: number | null;
  readonly statementCount: number;
}

export interface Matrix {
  readonly holders: readonly NamedActor[];
  readonly targets: readonly NamedActor[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands where there is no stance, in the sources held: in words, and as a sign where there is room for no more. */
export const WITHOUT = {
  NO_STANCE: { words: "read, no stance found", sign: "○" },
  UNREAD: { words: "mentioned, not read", sign: "?" },
  NOT_ON_TARGET: { words: "speaks, not of this actor", sign: "·" },
  NEVER_SPOKE: { words: "never speaks", sign: "–" },
} as const;

/** How actors are called in the heads of a matrix. */
export const calledInHeads = ({ holders, targets }: Matrix) => calledIn([...holders, ...targets]);

/** What a cell says, in words. */
export const cellWords = ({ status, stance, statementCount }: Cell): string =>
  status === "STANCE" ? `stance ${stanceText(stance)}, ${statementsText(statementCount)}` : WITHOUT[status].words;

const MATRIX = `query Matrix($actors: [ID!]!, $filter: PositionFilter) {
  positionMatrix(holders: $actors, targets: $actors, filter: $filter) {
    holders { id name kind }
    targets { id name kind }
    rows { status stance statementCount }
  }
}`;

/** The question for the matrix of the actors of a view. */
export const matrixQuestion = (view: PositionsView): Question => ({
  query: MATRIX,
  variables: { actors: view.actors, filter: filterOf({ ...view, actors: [], minStatements: 1 }) },
});

export async function matrixOf(question: Question, signal: AbortSignal): Promise<Matrix> {
  const { holders, targets, rows } = (await dataOf<{ positionMatrix: Matrix }>(question, signal)).positionMatrix;
  const [rowsOnce, columnsOnce] = [once(holders), once(targets)];
  return {
    holders: holders.filter(rowsOnce),
    targets: targets.filter(columnsOnce),
    rows: rows.filter(rowsOnce).map((cells) => cells.filter(columnsOnce)),
  };
}

/** Leaves the first place of each actor, where an address names one in two ways. */
function once(actors: readonly NamedActor[]): (_: unknown, at: number) => boolean {
  const ids = actors.map(({ id }) => id);
  return (_, at) => ids.indexOf(ids[at] ?? "") === at;
}

interface NamedCell extends Cell {
  readonly holder: NamedActor;
  readonly target: NamedActor;
}

/** All cells of a matrix, row by row, with whose they are. */
export const cellsOf = ({ holders, targets, rows }: Matrix): NamedCell[] =>
  holders.flatMap((holder, row) =>
    targets.flatMap((target, column) => {
      const cell = rows[row]?.[column];
      return cell ? [{ ...cell, holder, target }] : [];
    }),
  );

/** Columns of a table of cells, called as `demarche matrix` calls them. */
export const CELL_COLUMNS = {
  holder: ({ holder }: NamedCell) => holder.name,
  holder_id: ({ holder }: NamedCell) => holder.id,
  target: ({ target }: NamedCell) => target.name,
  target_id: ({ target }: NamedCell) => target.id,
  status: ({ status }: NamedCell) => status,
  stance: ({ stance }: NamedCell) => stance,
  statements: ({ statementCount }: NamedCell) => statementCount,
};
