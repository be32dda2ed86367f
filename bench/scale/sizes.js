import { DEADLINE } from "./server.js";
import { byTurns } from "./turns.js";

/**
 * @typedef {object} Place a graph of one size, and the server over it
 * @property {number} statements
 * @property {import("neo4j-driver").Driver} driver
 * @property {ReturnType<typeof import("./server.js").serverAt>} server
 *
 * @typedef {{ times: number, seconds: number }} Effort
 * @typedef {(sentence: string) => void} Say
 * @typedef {{ title: string, counts: (number | null)[], figures: import("./turns.js").Timed[], bars: import("../bars.js").Bar[] }} Row
 */

/**
 * Asks one question at every size by turns. The bar is how much longer the largest takes than the one before it that is
 * named.
 *
 * @param {readonly Place[]} places
 * @param {{ title: string, query: string, variables: object, count: (data: any) => number, beside?: Place | undefined, isBarred?: boolean }} asked
 * @param {Effort} effort @param {Say} say @returns {Promise<Row>}
 */
export async function atEverySize(
  places,
  { title, query, variables, count, beside = places[0], isBarred = true },
  effort,
  say,
) {
  /** @type {(number | null)[]} */
  const counts = [];
  for (const { server } of places) {
    const data = await server.answer(query, variables);
    counts.push(data && count(data));
  }
  const answered = places.filter((_, at) => counts[at] !== null);
  const timed = await byTurns(
    answered.map(({ statements, server }) => ({ name: String(statements), ask: () => server.ask(query, variables) })),
    effort,
  );
  const figures = places.map(
    ({ statements }) =>
      timed.find(({ name }) => name === String(statements)) ?? {
        name: `${statements} (no answer)`,
        p50: DEADLINE,
        p99: DEADLINE,
        times: 0,
      },
  );
  say(`${title} (${counts.join(", ")}): ${figures.map(({ p50 }) => p50.toFixed(1)).join(", ")} ms`);
  const most = figures.at(-1);
  const least = figures[places.indexOf(/** @type {Place} */ (beside))];
  const what = `${title}: ${places.at(-1)?.statements} statements beside ${beside?.statements}`;
  return {
    title,
    counts,
    figures,
    bars: isBarred && most && least ? [{ what, ratio: most.p50 / least.p50, atMost: 1.5 }] : [],
  };
}
