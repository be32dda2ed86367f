import { dataOf, type Question } from "./answer";

/** The actors on whose behalf most is said. All positions among so many fit on one page. */
export const BUSIEST: Question = {
  query: `query Busiest {
  positions(first: 100) { pageInfo { hasNextPage } }
  actors(orderBy: STATEMENTS_DESC, first: 10) { nodes { id } }
}`,
  variables: {},
};

interface Asked {
  readonly positions: { readonly pageInfo: { readonly hasNextPage: boolean } };
  readonly actors: { readonly nodes: readonly { readonly id: string }[] };
}

export interface Busiest {
  /** By id, the one for whom most is said first. */
  readonly actors: readonly string[];
  /** Whether all positions of the graph fit on one page. */
  readonly areAllFew: boolean;
}

export async function busiestOf(question: Question, signal: AbortSignal): Promise<Busiest> {
  const { positions, actors } = await dataOf<Asked>(question, signal);
  return { actors: actors.nodes.map(({ id }) => id), areAllFew: !positions.pageInfo.hasNextPage };
}
