import { useState } from "react";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { Quotation } from "./quotation";
import { STATEMENT, type Statement } from "./statement";

const STATEMENTS = `query Statements($id: ID!, $role: StatementRole!, $after: String) {
  actor(id: $id) {
    statements(role: $role, first: 10, after: $after) {
      edges { cursor node { ...Words } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${STATEMENT}`;

interface Answer {
  readonly actor: { readonly statements: Page<Statement> };
}

const statementsOf = (paged: Paged, signal: AbortSignal) =>
  pagesOf(paged, signal, ({ actor }: Answer) => actor.statements);

interface Asked {
  readonly name: string;
  readonly id: string;
  readonly said: "SPEAKER" | "ON_BEHALF_OF";
}

/** What an actor has said, or what was said on its behalf, newest first. */
export function ActorStatements({ name, id, said }: Asked) {
  const [pages, setPages] = useState(1);
  const question = { query: STATEMENTS, variables: { id, role: said } };
  const { data, wrong } = useAnswer({ question, pages }, statementsOf);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {wrong && <p role="alert">{wrong}</p>}
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
          More: {name.toLowerCase()}
        </button>
      )}
      <HowAsked what={name.toLowerCase()} question={question} />
    </section>
  );
}
