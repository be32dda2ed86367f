import { FIRST_DAY, LAST_DAY } from "../../dist/src/domain/partial-date.js";
import { byGraphQL, byHand } from "./page.js";

/** What a page shows of each statement. */
const SHOWN = `
  id gist quotes mode said { date earliest latest }
  speakers { surface actor { id name } }
  codings { id act stance agreement toward { id name } issue { id name } }
  evidence { start end status source { id title } }`;

const QUERY = `query ActorPage($actor: ID!) {
  actor(id: $actor) { id name statements(role: SPEAKER, first: 20) { nodes { ${SHOWN} } } }
}`;

/** The same in any role and under any filter. */
export const ROLE_PAGE = `query Page($actor: ID!, $role: StatementRole!, $filter: StatementFilter, $first: Int!) {
  actor(id: $actor) { statements(role: $role, filter: $filter, first: $first) { nodes { ${SHOWN} } } }
}`;

const STATEMENT = `
  id gist quotes mode date earliest latest
  speakersConnection(sort: [{ edge: { order: ASC } }]) { edges { properties { surface } node { id name } } }
  codings(where: { supersededAt: { eq: null } }, sort: [{ id: ASC }]) { id act stance agreement toward { id name } on { id name } }
  printedConnection(sort: [{ edge: { order: ASC } }]) { edges { properties { start end status } node { id title } } }`;

/** The ways in which @neo4j/graphql can be asked for this page; which one is fastest is found out before measuring. */
const WAYS = {
  list: `query ActorPage($actor: ID!) {
    actors(where: { id: { eq: $actor } }) { id name said(limit: 20, sort: [{ key: DESC }]) { ${STATEMENT} } }
  }`,
  connection: `query ActorPage($actor: ID!) {
    actors(where: { id: { eq: $actor } }) {
      id name saidConnection(first: 20, sort: [{ edge: { key: DESC } }]) { edges { node { ${STATEMENT} } } }
    }
  }`,
  root: `query ActorPage($actor: ID!, $key: String!) {
    actors(where: { id: { eq: $actor } }) { id name }
    statements(where: { speakersConnection: { some: { edge: { actor: { eq: $key } } } } }, limit: 20, sort: [{ key: DESC }]) { ${STATEMENT} }
  }`,
};

/** @type {import("./page.js").Page} */
export const actorPage = {
  name: "actor-page",
  title: "an actor's 20 newest statements",
  asked: {
    bare: byHand("actor-page", ({ actor }) => ({ actor })),
    demarche: byGraphQL(QUERY, ({ actor }) => ({
      id: actor.id,
      name: actor.name,
      statements: actor.statements.nodes.map(ours),
    })),
    ...Object.fromEntries(
      Object.entries(WAYS).map(([way, query]) => [
        `neo4j-graphql-${way}`,
        byGraphQL(query, (data) => theirs(data), ""),
      ]),
    ),
  },
};
export const GRAPHQL_WAYS = Object.keys(WAYS).map((way) => `neo4j-graphql-${way}`);

/** @param {any} statement */
const ours = ({ said, speakers, evidence, ...statement }) => ({
  ...statement,
  ...said,
  speakers: speakers.map((/** @type {any} */ { surface, actor }) => ({ surface, ...actor })),
  evidence,
});

/** @param {any} data */
function theirs({ actors: [actor], statements }) {
  const nodes = statements ?? actor.said ?? actor.saidConnection.edges.map((/** @type {any} */ { node }) => node);
  return {
    id: actor.id,
    name: actor.name,
    statements: nodes.map((/** @type {any} */ { speakersConnection, codings, printedConnection, ...statement }) => ({
      ...statement,
      earliest: statement.earliest === FIRST_DAY ? null : statement.earliest,
      latest: statement.latest === LAST_DAY ? null : statement.latest,
      speakers: speakersConnection.edges.map((/** @type {any} */ { properties, node }) => ({ ...properties, ...node })),
      codings: codings.map((/** @type {any} */ { toward, on, ...coding }) => ({
        ...coding,
        toward: toward[0] ?? null,
        issue: on[0] ?? null,
      })),
      evidence: printedConnection.edges.map((/** @type {any} */ { properties, node }) => ({
        ...properties,
        source: node,
      })),
    })),
  };
}
