import { useState } from "react";
import { cypherOf, type Question, useAnswer } from "./answer";

/** The question behind a view, in GraphQL and in Cypher, to be asked and changed elsewhere. */
export function HowAsked({ what, question }: { what: string; question: Question }) {
  const [isOpen, setOpen] = useState(false);
  const { query, variables } = question;
  const written = JSON.stringify(variables, null, 2);
  return (
    <details className="how-asked" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>GraphQL and Cypher of {what}</summary>
      <p>
        <a href={`/graphiql?${new URLSearchParams({ query, variables: written })}`}>Open in GraphiQL</a>
      </p>
      <h3>GraphQL</h3>
      <pre>{query}</pre>
      <h3>Its variables</h3>
      <pre>{written}</pre>
      <h3>Cypher, for Neo4j Browser</h3>
      {isOpen && <CypherOf question={question} />}
    </details>
  );
}

/** Asks once more, since only then the server tells. */
function CypherOf({ question }: { question: Question }) {
  const { data, wrong } = useAnswer(question, cypherOf);
  if (wrong) return <p role="alert">{wrong}</p>;
  if (!data) return <p>Asking …</p>;
  return data.map(({ field, browser }) => <pre key={field}>{browser}</pre>);
}
