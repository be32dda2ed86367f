import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { examples } from "./examples";

/** A list of questions, each of which opens in a tab of its own. */
export const EXAMPLES: GraphiQLPlugin = {
  title: "Examples",
  icon: () => (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 5h14M3 10h14M3 15h9" />
    </svg>
  ),
  content: Examples,
};

function Examples() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const open = (query: string) => {
    addTab();
    editor?.setValue(query);
  };
  const parts = [...new Set(examples.map(({ part }) => part))];
  return (
    <section className="examples" aria-label="Examples">
      <p>Questions about the article that comes with Démarche. Put your own actors and days in.</p>
      {parts.map((part) => (
        <div key={part}>
          <h2>{part}</h2>
          <ul>
            {examples
              .filter((example) => example.part === part)
              .map(({ question, query }) => (
                <li key={question}>
                  <button type="button" disabled={!editor} onClick={() => open(query)}>
                    {question}
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
