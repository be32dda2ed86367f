import type { PositionsView } from "./address";
import type { Question } from "./answer";
import { type Page, type Paged, type Pages, pagesOf } from "./pages-of";
import { calledIn, type NamedActor } from "./told-apart";

/** What one actor's statements amount to toward another. */
export interface Position {
  readonly holder: NamedActor;
  readonly target: NamedActor;
  readonly stance: number | null;
  readonly statementCount: number;
  readonly first: string | null;
  readonly last: string | null;
}

const POSITIONS = `query Positions($filter: PositionFilter, $after: String) {
  positions(filter: $filter, first: 100, after: $after) {
    nodes { holder { id name kind } target { id name kind } stance statementCount first last }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The question for what a view draws. */
export const positionsQuestion = (view: PositionsView): Question => ({
  query: POSITIONS,
  variables: { filter: filterOf(view) },
});

/** Asks for as many pages as a view has. */
export const positionsOf = (paged: Paged, signal: AbortSignal): Promise<Pages<Position>> =>
  pagesOf(paged, signal, ({ positions }: { positions: Page<Position> }) => positions);

/** What narrows positions to those of a view. */
export function filterOf({ actors, side, minStatements, from, to, issue }: PositionsView) {
  return {
    ...(actors.length > 0 && side !== "received" && { holder: actors }),
    ...(actors.length > 0 && side !== "held" && { target: actors }),
    ...(minStatements > 1 && { minStatements }),
    ...((from || to) && { during: { ...(from && { from }), ...(to && { to }) } }),
    ...(issue && { issue: [issue] }),
  };
}

/** What narrows statements to those that count in one position of a view. */
export const countingIn = (view: PositionsView, { holder, target }: Position) => ({
  countsIn: { ...filterOf({ ...view, actors: [], minStatements: 1 }), holder: [holder.id], target: [target.id] },
});

/** How actors are called among those of all positions that are shown. */
export const calledAmong = (positions: readonly Position[]) =>
  calledIn(positions.flatMap(({ holder, target }) => [holder, target]));

/** Tells one position from the others of a drawing. */
export const keyOf = ({ holder, target }: Position): string => `${holder.id} ${target.id}`;
