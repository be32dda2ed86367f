import { actorPage, GRAPHQL_WAYS } from "./actor-page.js";
import { eventPage, matrix, positionList, search } from "./other-pages.js";

/** How many actors are on each side of the matrix, and how many count as the busiest. */
const SIDE = 25;
const BUSIEST = 8;

/** A list is how its users ask for a page; sorted by a property of the relationship, a connection is faster. @param {number} atLeast */
const besideGraphQL = (atLeast) => ({
  "a list of @neo4j/graphql": { names: ["neo4j-graphql-list"], atLeast },
  "the fastest way of @neo4j/graphql": { names: GRAPHQL_WAYS, atLeast: 1 },
});

/**
 * The pages, what they are asked for, and how many times another's throughput this server's has to be.
 *
 * @param {Awaited<ReturnType<typeof import("../facts.js").factsOf>>} facts
 */
export function measuredPages({ speakers, events, texts }) {
  const byHand = { names: ["bare"], atLeast: 0.8 };
  const actors = speakers.map(({ actor }) => actor);
  const matrices = [
    { holders: actors.slice(0, SIDE), targets: actors.slice(0, SIDE) },
    { holders: actors.slice(SIDE, 2 * SIDE), targets: actors.slice(0, SIDE) },
  ];
  return [
    {
      page: actorPage,
      title: `${actorPage.title}, ${speakers.length} actors`,
      values: speakers,
      baseline: { "a bare endpoint": byHand, ...besideGraphQL(2.5) },
    },
    {
      page: actorPage,
      title: `${actorPage.title}, the ${BUSIEST} busiest`,
      values: speakers.slice(0, BUSIEST),
      baseline: { "a bare endpoint": byHand, ...besideGraphQL(6) },
    },
    {
      page: positionList,
      title: positionList.title,
      values: speakers.slice(0, 100),
      baseline: { "a bare endpoint": byHand },
    },
    { page: matrix, title: matrix.title, values: matrices, baseline: { "a bare endpoint": byHand } },
    { page: eventPage, title: eventPage.title, values: events, baseline: { "a bare endpoint": byHand } },
    { page: search, title: search.title, values: texts, baseline: { "a bare endpoint": byHand } },
  ];
}
