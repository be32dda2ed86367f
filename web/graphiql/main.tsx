import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { ToolbarButton } from "@graphiql/react";
import { GraphiQL } from "graphiql";
import { useState } from "react";
import { show } from "../shown";
import { EXAMPLES } from "./examples-plugin";
import { cypher, fetcher } from "./fetcher";
import { inAddress, putInAddress } from "./permalink";

const WELCOME = `# Ask the graph in GraphQL; Ctrl-Enter runs the query. Examples are in the bar on the left.
{
  actor(name: "Paris") {
    name
    statements(role: ON_BEHALF_OF, first: 3) {
      nodes { gist quotes said { date } speakers { surface actor { name } } }
    }
  }
}
`;

const plugins = [EXAMPLES, explorerPlugin({ showAttribution: false })];
const { query, variables } = inAddress();

function Page() {
  const [isShown, setShown] = useState(cypher.isShown);
  const toggle = () => {
    cypher.isShown = !isShown;
    setShown(!isShown);
  };
  const label = isShown ? "Answers show their Cypher" : "Show the Cypher of answers";
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      defaultQuery={WELCOME}
      {...(query !== undefined && { initialQuery: query, initialVariables: variables ?? "" })}
      onTabChange={({ tabs, activeTabIndex }) => {
        const tab = tabs[activeTabIndex];
        if (tab) putInAddress(tab);
      }}
    >
      <GraphiQL.Logo>
        <a href="/">Démarche</a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ToolbarButton label={label} aria-pressed={isShown} onClick={toggle}>
              <span aria-hidden="true">{isShown ? "C✓" : "C"}</span>
            </ToolbarButton>
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

show(<Page />);
