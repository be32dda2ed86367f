import { useEffect, useRef, useState } from "react";
import type { PositionsView } from "./address";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { type DrawnPosition, filterOf } from "./positions";
import { Quotation } from "./quotation";
import { bandOf, stanceText, statementsText } from "./stance";
import { STATEMENT, type Statement } from "./statement";

const QUOTATIONS = `query Quotations($filter: PositionFilter, $before: String, $after: String) {
  positions(filter: $filter, first: 1, after: $before) {
    nodes {
      statements(first: 20, after: $after) {
        edges { cursor node { ...Words } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
${STATEMENT}`;

interface Opened {
  readonly positions: { readonly nodes: readonly { readonly statements: Page<Statement> }[] };
}

const NONE: Page<Statement> = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

const statementsOf = (paged: Paged, signal: AbortSignal) =>
  pagesOf(paged, signal, ({ positions }: Opened) => positions.nodes[0]?.statements ?? NONE);

interface Read {
  readonly view: PositionsView;
  readonly position: DrawnPosition;
  readonly onClose: () => void;
}

/** The quotations that make a position, newest first: exactly those that count in what is drawn. */
export function Quotations({ view, position: { before, node }, onClose }: Read) {
  const [pages, setPages] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = { query: QUOTATIONS, variables: { filter: filterOf(view), before } };
  const { data, wrong } = useAnswer({ question, pages }, statementsOf);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="quotations" aria-labelledby="quotations">
      <h2 id="quotations" ref={heading} tabIndex={-1}>
        {node.holder.name} on {node.target.name}
      </h2>
      <p>
        Stance {stanceText(node.stance)} ({bandOf(node.stance).meaning}), {statementsText(node.statementCount)}.{" "}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data && (
        <ol>
          {data.entries.map(({ node: statement }) => (
            <li key={statement.id}>
              <Quotation statement={statement} />
            </li>
          ))}
        </ol>
      )}
      {data?.hasMore && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          More statements
        </button>
      )}
      <HowAsked what="these quotations" question={question} />
    </section>
  );
}
