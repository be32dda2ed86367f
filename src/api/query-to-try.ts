import { print } from "graphql";
import { gql } from "graphql-tag";

/** The question that a new user is shown to begin with. */
export const QUERY_TO_TRY: string = print(gql`
  {
    actor(name: "Paris") {
      name
      statements(role: ON_BEHALF_OF) {
        nodes { gist quotes said { date } }
      }
    }
  }
`);
