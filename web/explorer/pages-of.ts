import { dataOf, type Question } from "./answer";

/** One page of a list, in the form in which the server gives it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface Pages<Node> {
  readonly entries: readonly Node[];
  readonly hasMore: boolean;
}

/** A question for a list, and how many of its pages are wanted. */
export interface Paged {
  readonly question: Question;
  readonly pages: number;
}

/** The first pages of a list, one after the other by the variable `after`. */
export async function pagesOf<Node, Data>(
  { question, pages }: Paged,
  signal: AbortSignal,
  list: (data: Data) => Page<Node>,
): Promise<Pages<Node>> {
  const entries: Node[] = [];
  let after: string | null = null;
  for (let page = 1; page <= pages; page++) {
    const { query, variables } = question;
    const { nodes, pageInfo } = list(
      await dataOf<Data>({ query, variables: { ...variables, ...(after !== null && { after }) } }, signal),
    );
    entries.push(...nodes);
    if (!pageInfo.hasNextPage) return { entries, hasMore: false };
    after = pageInfo.endCursor;
  }
  return { entries, hasMore: true };
}
