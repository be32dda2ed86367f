import "reflect-metadata";
import { readFileSync } from "node:fs";
import { yearsMeant } from "../../dist/src/api/filters/summed-years.js";
import { readCypher } from "../../dist/src/graph/cypher-file.js";
import { MATRIX, matrixOf, YEAR } from "./asked.js";
import { atEverySize } from "./sizes.js";
import { byTurns } from "./turns.js";

/** @typedef {import("./sizes.js").Place} Place */

const SIDE = 50;
/** In the largest graph, each of the first holders says at least so much of each of the targets in a year. */
const DENSE = { statements: 20, holders: [0, 1, 2, 3], targets: [4, 5, 6, 7, 8, 9] };

const { text: BY_SUMS } = readCypher("read", "matrix.rows-summed-during");
const FROM_CODINGS = readFileSync(new URL("from-codings.cypher", import.meta.url), "utf8");

/**
 * A matrix of the busiest actors over one year at every size, and one whose cells hold much beside the same summed up
 * from the codings.
 *
 * @param {readonly Place[]} places @param {ReturnType<typeof import("../graph/import.js").castOf>} cast
 * @param {import("./sizes.js").Effort} effort @param {import("./sizes.js").Say} say
 */
export async function matrices(places, { world }, effort, say) {
  const rows = [];
  for (const match of /** @type {const} */ (["WITHIN", "OVERLAPS"])) {
    const asked = {
      title: `a ${SIDE} × ${SIDE} matrix over one year, ${match}`,
      query: MATRIX,
      variables: matrixOf(world.states.slice(0, SIDE), match),
      count: cellsHeld,
      beside: places.at(-2),
    };
    rows.push(await atEverySize(places, asked, effort, say));
    rows.push(await besideCodings(/** @type {Place} */ (places.at(-1)), world.states, match, effort, say));
  }
  return rows;
}

/**
 * @param {Place} place @param {string[]} states @param {"WITHIN" | "OVERLAPS"} match
 * @param {import("./sizes.js").Effort} effort @param {import("./sizes.js").Say} say @returns {Promise<import("./sizes.js").Row>}
 */
async function besideCodings({ server, driver }, states, match, effort, say) {
  const of = (/** @type {number[]} */ ranks) => ranks.map((rank) => states[rank] ?? "");
  const sides = { holders: of(DENSE.holders), targets: of(DENSE.targets) };
  const variables = { ...matrixOf([], match), ...sides };
  const session = driver.session({ defaultAccessMode: "READ" });
  const parameters = { ...sides, from: `${YEAR}-01-01`, to: `${YEAR}-12-31`, isWithin: match === "WITHIN" };
  const ofSums = async () =>
    (await session.run(BY_SUMS, { matrix: { ...parameters, ...yearsMeant(variables) } })).records.map((record) =>
      record.get("cell"),
    );
  const byHand = async () => (await session.run(FROM_CODINGS, parameters)).records[0]?.get("answer");
  const title = `a matrix with at least ${DENSE.statements} statements a cell, ${match}`;
  const [ours, theirs] = [(await server.answer(MATRIX, variables)).positionMatrix.rows, await byHand()];
  const cells = ours.flat();
  const counts = (/** @type {any[]} */ all) => all.map(({ statementCount }) => Number(statementCount)).join(", ");
  if (counts(await ofSums()) !== counts(cells)) throw new Error(`${title}: the server's own Cypher gives other cells.`);
  for (const [row, line] of ours.entries())
    for (const [column, cell] of line.entries()) {
      const { statementCount, stance } = theirs[row][column];
      if (cell.statementCount !== statementCount || Math.abs(cell.stance - stance) > 1e-9)
        throw new Error(
          `${title} differs in row ${row}, column ${column}: ${JSON.stringify([cell, theirs[row][column]])}`,
        );
    }
  const fewest = Math.min(...cells.map((/** @type {any} */ { statementCount }) => statementCount));
  const figures = await byTurns(
    [
      { name: "this server", ask: () => server.ask(MATRIX, variables) },
      { name: "its Cypher alone", ask: ofSums },
      { name: "from the codings by hand", ask: byHand },
    ],
    effort,
  );
  await session.close();
  const [we, alone, they] = figures.map(({ p50 }) => p50);
  say(
    `${title}: ${we?.toFixed(1)} ms, its Cypher alone ${alone?.toFixed(1)} ms, from the codings ${they?.toFixed(1)} ms; ${fewest} statements in the emptiest cell`,
  );
  return {
    title: `${title} (${fewest} in the emptiest)`,
    counts: [cells.length],
    figures,
    bars: [
      { what: `${title}: how much cheaper than from the codings`, ratio: (they ?? 0) / (alone ?? 1), atLeast: 10 },
    ],
  };
}

/** In how many cells something stands. @param {any} data @returns {number} */
const cellsHeld = ({ positionMatrix: { rows } }) =>
  rows.flat().filter((/** @type {any} */ { statementCount }) => statementCount > 0).length;
