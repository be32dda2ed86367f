import { ROLES } from "../filters.js";
import { ROLE_PAGE } from "../pages/actor-page.js";

/**
 * One thing that is asked of graphs of several sizes.
 *
 * @typedef {object} Case
 * @property {string} title
 * @property {string} query
 * @property {Record<string, unknown>} variables
 * @property {(data: any) => number} count of the answer's entries
 * @property {boolean} isBarred whether a bar holds how it grows
 */

/** What a year holds, where a range of days is asked for. */
export const YEAR = "2013";

const POSITION =
  "target { id name } issue { id name } stance agreement spread median distribution statementCount first last";
const HELD = `query Held($actor: ID!, $by: PositionBy!) {
  actor(id: $actor) { positionsHeld(by: $by, first: 20) { nodes { ${POSITION} } } }
}`;
const POSITIONS = `query Positions($by: PositionBy!) {
  positions(by: $by, first: 20) { nodes { holder { id name } ${POSITION} } }
}`;
export const MATRIX = `query Matrix($holders: [ID!]!, $targets: [ID!]!, $filter: PositionFilter) {
  positionMatrix(holders: $holders, targets: $targets, filter: $filter) { rows { status stance statementCount } }
}`;
export const TOTAL = `query Total($actor: ID!, $role: StatementRole!) {
  actor(id: $actor) { statements(role: $role, first: 20) { totalCount } }
}`;
export const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 20, kinds: [Statement]) { nodes { score node { ... on Statement { id } } } }
}`;

/** Filters that hold of many statements, whatever the size; each is asked for by itself. @param {string[]} states */
const filtersOf = ([, second = ""]) => ({
  "": null,
  "toward one actor": { toward: [second] },
  "on an issue": { issue: ["issue-1"] },
  "in one year": { during: { from: YEAR, to: YEAR, match: "WITHIN" } },
  "perhaps in one year": { during: { from: YEAR, to: YEAR } },
  "with the least stance": { stance: { min: -2, max: -2 } },
});

/** Filters that hold of few, so that a page is found only by walking far: reported, and no bars. @param {string[]} ids */
const rareOf = (ids) => ({
  "toward a quiet actor": { toward: [ids[300] ?? ""] },
  "perhaps on one day": { during: { from: `${YEAR}-06-15`, to: `${YEAR}-06-15` } },
});

/** @param {ReturnType<typeof import("../graph/import.js").castOf>} cast @returns {Case[]} */
export function casesOf({ world: { states, ids }, busiest }) {
  const rare = Object.entries(rareOf(ids)).map(([filter, given]) => ({ filter, given, isBarred: false }));
  const common = Object.entries(filtersOf(states)).map(([filter, given]) => ({ filter, given, isBarred: true }));
  const pages = [...common, ...rare].flatMap(({ filter, given, isBarred }) =>
    ROLES.map((role) => ({
      isBarred,
      title: `first page of the busiest actor, ${role}${filter && `, ${filter}`}`,
      query: ROLE_PAGE,
      variables: { actor: busiest, role, filter: given, first: 20 },
      count: (/** @type {any} */ { actor }) => actor.statements.nodes.length,
    })),
  );
  const lists = ["TARGET", "ISSUE", "TARGET_AND_ISSUE"].flatMap((by) => [
    {
      isBarred: true,
      title: `first positions that the busiest actor holds, by ${by}`,
      query: HELD,
      variables: { actor: busiest, by },
      count: (/** @type {any} */ { actor }) => actor.positionsHeld.nodes.length,
    },
    {
      isBarred: true,
      title: `first positions of all, by ${by}`,
      query: POSITIONS,
      variables: { by },
      count: (/** @type {any} */ { positions }) => positions.nodes.length,
    },
  ]);
  return [...pages, ...lists];
}

/** The matrix of the busiest actors over one year. @param {string[]} actors @param {"OVERLAPS" | "WITHIN"} match */
export const matrixOf = (actors, match) => ({
  holders: actors,
  targets: actors,
  filter: { during: { from: YEAR, to: YEAR, match } },
});
