import { type ReactNode, useState } from "react";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { Quotation } from "./quotation";
import { STATEMENT, type Statement } from "./statement";

const STATEMENTS = `query Statements($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 20, after: $after) {
    nodes { ...Words }
    pageInfo { hasNextPage endCursor }
  }
}
${STATEMENT}`;

const statementsOf = (paged: Paged, signal: AbortSignal) =>
  pagesOf(paged, signal, ({ statements }: { statements: Page<Statement> }) => statements);

interface Listed {
  /** What the statements are, as a heading says it. */
  readonly name: string;
  /** What stands above them, where that is more than the name. */
  readonly head?: ReactNode;
  /** What narrows all statements to these, as GraphQL has it. */
  readonly filter: object;
}

/** Statements, the newest first, page by page. */
export function StatementList({ name, head, filter }: Listed) {
  const [pages, setPages] = useState(1);
  const question = { query: STATEMENTS, variables: { filter } };
  const { data, wrong } = useAnswer({ question, pages }, statementsOf);
  return (
    <section aria-label={name}>
      {head ?? <h2>{name}</h2>}
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data?.entries.length === 0 && <p>None is known.</p>}
      <ol className="statements">
        {data?.entries.map((statement) => (
          <li key={statement.id}>
            <Quotation statement={statement} />
          </li>
        ))}
      </ol>
      {data?.hasMore && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          More: {name}
        </button>
      )}
      {data && data.entries.length > 0 && <InFiles what="statements" filter={filter} />}
      <HowAsked what={`“${name}”`} question={question} />
    </section>
  );
}
