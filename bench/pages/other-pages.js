import { byGraphQL, byHand } from "./page.js";

/** @type {import("./page.js").Page} */
export const positionList = {
  name: "position-list",
  title: "an actor's first 20 positions",
  asked: {
    bare: byHand("position-list", ({ actor }) => ({ actor })),
    demarche: byGraphQL(
      `query PositionList($actor: ID!) {
        actor(id: $actor) {
          id name
          positionsHeld(first: 20) {
            nodes { target { id name } stance agreement spread median distribution statementCount first last }
          }
        }
      }`,
      ({ actor: { positionsHeld, ...actor } }) => ({ ...actor, positions: positionsHeld.nodes }),
    ),
  },
};

/** @type {import("./page.js").Page} */
export const matrix = {
  name: "matrix",
  title: "a 25 × 25 matrix with 5 statements a cell",
  asked: {
    bare: byHand("matrix", ({ holders, targets }) => ({ holders, targets })),
    demarche: byGraphQL(
      `query Matrix($holders: [ID!]!, $targets: [ID!]!) {
        positionMatrix(holders: $holders, targets: $targets) {
          rows { status stance statementCount statements(first: 5) { nodes { id gist } } }
        }
      }`,
      ({ positionMatrix: { rows } }) =>
        rows.map((/** @type {any[]} */ row) =>
          row.map(({ statements, ...cell }) => ({ ...cell, statements: statements.nodes })),
        ),
    ),
  },
};

/** @type {import("./page.js").Page} */
export const eventPage = {
  name: "event-page",
  title: "an event's page",
  asked: {
    bare: byHand("event-page", ({ event }) => ({ event })),
    demarche: byGraphQL(
      `query EventPage($event: ID!) {
        event(id: $event) {
          id name kind status place when { date earliest latest }
          participants { role attendance actor { id name } }
          evidence { start end status source { id title } }
          statements(first: 20) { nodes { id gist quotes speakers { surface actor { id name } } } }
        }
      }`,
      ({ event: { when, participants, statements, ...event } }) => ({
        ...event,
        ...when,
        participants: participants.map((/** @type {any} */ { actor, ...part }) => ({ ...part, ...actor })),
        statements: statements.nodes.map((/** @type {any} */ { speakers, ...statement }) => ({
          ...statement,
          speakers: speakers.map((/** @type {any} */ { surface, actor }) => ({ surface, ...actor })),
        })),
      }),
    ),
  },
};

/** @type {import("./page.js").Page} */
export const search = {
  name: "search",
  title: "a search",
  asked: {
    bare: byHand("search", ({ text }) => ({ words: text })),
    demarche: byGraphQL(
      `query Search($text: String!) {
        search(text: $text, first: 20) {
          nodes {
            score
            node {
              type: __typename
              ... on Actor { id name }
              ... on Statement { id gist }
              ... on Source { id title }
              ... on Event { id name }
              ... on Issue { id name }
            }
          }
        }
      }`,
      ({ search }) => search.nodes,
    ),
  },
};
