import { type Page, type Paged, pagesOf } from "./pages-of";
import { STATEMENT, type Statement } from "./statement";
import { StatementList } from "./statement-list";

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

/** The condition that all these statements meet. */
const CONDITIONS = { SPEAKER: "speaker", ON_BEHALF_OF: "onBehalfOf" } as const;

/** What an actor has said, or what was said on its behalf, newest first. */
export const ActorStatements = ({ name, id, said }: Asked) => (
  <StatementList
    name={name}
    question={{ query: STATEMENTS, variables: { id, role: said } }}
    filter={{ [CONDITIONS[said]]: [id] }}
    statementsOf={statementsOf}
  />
);
