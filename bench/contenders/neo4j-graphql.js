import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

// The same graph as @neo4j/graphql 7 would have it: every relationship with its properties, and no mutations, so that
// its schema is small.
const typeDefs = `#graphql
  extend schema @mutation(operations: []) @subscription(events: [])

  type Actor @node {
    id: ID!
    name: String!
    said: [Statement!]! @relationship(type: "SAID_BY", direction: IN, properties: "Saying", aggregate: false)
  }
  type Statement @node {
    id: ID!
    gist: String!
    quotes: [String!]!
    mode: String!
    date: String
    earliest: String!
    latest: String!
    key: String!
    speakers: [Actor!]! @relationship(type: "SAID_BY", direction: OUT, properties: "Saying", aggregate: false)
    codings: [Coding!]! @relationship(type: "READS", direction: IN, aggregate: false)
    printed: [Source!]! @relationship(type: "PRINTED_IN", direction: OUT, properties: "Printing", aggregate: false)
  }
  type Coding @node {
    id: ID!
    act: String!
    stance: Int
    agreement: Int
    supersededAt: String
    toward: [Actor!]! @relationship(type: "TOWARD", direction: OUT, aggregate: false)
    on: [Issue!]! @relationship(type: "ON", direction: OUT, aggregate: false)
  }
  type Issue @node { id: ID! name: String! }
  type Source @node { id: ID! title: String }
  type Saying @relationshipProperties { actor: String! key: String! order: Int! surface: String }
  type Printing @relationshipProperties { order: Int! start: Int end: Int status: String! }
`;

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({
    cypherQueryOptions: { planner: "cost" },
    sessionConfig: { defaultAccessMode: neo4j.session.READ },
  }),
});
console.log(url);
