import { dataOf, type Question } from "./answer";

/** The actors on whose behalf most is said. All positions among so many fit on one page. */
export const BUSIEST: Question = {
  query: `query Busiest {
  statements { totalCount }
  actors(orderBy: STATEMENTS_DESC, first: 10) { nodes { id } }
}`,
  variables: {},
};

/** So many statements make no more positions than a drawing holds. */
const FEW_STATEMENTS = 1_000;

interface Asked {
  readonly statements: { readonly totalCount: number };
  readonly actors: { readonly nodes: readonly { readonly id: string }[] };
}

export interface Busiest {
  /** By id, the one for whom most is said first. */
  readonly actors: readonly string[];
  /** Whether the positions of all actors can be drawn as well. */
  readonly areAllFew: boolean;
}

export async function busiestOf(question: Question, signal: AbortSignal): Promise<Busiest> {
  const { statements, actors } = await dataOf<Asked>(question, signal);
  return { actors: actors.nodes.map(({ id }) => id), areAllFew: statements.totalCount <= FEW_STATEMENTS };
}
