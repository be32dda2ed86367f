import { type ReactNode, useState } from "react";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import type { Paged, Pages } from "./pages-of";
import { Quotation } from "./quotation";
import type { Statement } from "./statement";

interface Listed {
  /** What the statements are, as a heading says it. */
  readonly name: string;
  /** What stands above them, where that is more than the name. */
  readonly head?: ReactNode;
  readonly question: Paged["question"];
  /** What narrows all statements to these, where a filter can. */
  readonly filter?: object;
  readonly statementsOf: (paged: Paged, signal: AbortSignal) => Promise<Pages<Statement>>;
}

/** Statements in the order in which the server gives them, page by page. */
export function StatementList({ name, head, question, filter, statementsOf }: Listed) {
  const [pages, setPages] = useState(1);
  const { data, wrong } = useAnswer({ question, pages }, statementsOf);
  return (
    <section aria-label={name}>
      {head ?? <h2>{name}</h2>}
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data?.entries.length === 0 && <p>None is known.</p>}
      <ol className="statements">
        {data?.entries.map(({ node }) => (
          <li key={node.id}>
            <Quotation statement={node} />
          </li>
        ))}
      </ol>
      {data?.hasMore && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          More: {name}
        </button>
      )}
      {filter && data && data.entries.length > 0 && <InFiles what="statements" filter={filter} />}
      <HowAsked what={`“${name}”`} question={question} />
    </section>
  );
}
