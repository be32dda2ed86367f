import { useEffect, useRef } from "react";
import type { PositionsView } from "./address";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { type calledAmong, type DrawnPosition, filterOf } from "./positions";
import { bandOf, stanceText, statementsText } from "./stance";
import { STATEMENT, type Statement } from "./statement";
import { StatementList } from "./statement-list";

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
  /** How the two actors are called among those that are shown. */
  readonly called: ReturnType<typeof calledAmong>;
  readonly onClose: () => void;
}

/** The quotations that make a position, newest first: exactly those that count in what is drawn. */
export function Quotations({ view, position: { before, node }, called, onClose }: Read) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = `${called(node.holder)} on ${called(node.target)}`;
  const head = (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p>
        Stance {stanceText(node.stance)} ({bandOf(node.stance).meaning}), {statementsText(node.statementCount)}.{" "}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </>
  );
  const question = { query: QUOTATIONS, variables: { filter: filterOf(view), before } };
  return <StatementList name={name} head={head} question={question} statementsOf={statementsOf} />;
}
