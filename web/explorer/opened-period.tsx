import type { PositionsView } from "./address";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { STATEMENT, type Statement } from "./statement";
import { StatementList } from "./statement-list";
import { statementsOfPeriod } from "./timeline";

const OF_PERIOD = `query OfPeriod($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 20, after: $after) {
    edges { cursor node { ...Words } }
    pageInfo { hasNextPage endCursor }
  }
}
${STATEMENT}`;

const ofPeriod = (paged: Paged, signal: AbortSignal) =>
  pagesOf(paged, signal, ({ statements }: { statements: Page<Statement> }) => statements);

/** The statements that one bar counts, newest first. */
export function StatementsOfPeriod({ view }: { view: PositionsView }) {
  const filter = statementsOfPeriod(view, view.period);
  return (
    <StatementList
      key={view.period}
      name={`Statements of ${view.period}`}
      question={{ query: OF_PERIOD, variables: { filter } }}
      filter={filter}
      statementsOf={ofPeriod}
    />
  );
}
