import { median } from "../rounds.js";

/**
 * @typedef {{ name: string, ask: () => Promise<unknown> }} Way
 * @typedef {{ name: string, p50: number, p99: number, times: number }} Timed
 */

/**
 * Times ways of asking, one request at a time and by turns, so that whatever else the machine does meets all of them.
 *
 * @param {readonly Way[]} ways @param {{ times: number, seconds: number }} effort @returns {Promise<Timed[]>}
 */
export async function byTurns(ways, { times, seconds }) {
  const taken = ways.map(() => /** @type {number[]} */ ([]));
  let end = performance.now() + seconds * 1000;
  for (let time = -WARM_UP; time < times && (time < FEWEST || performance.now() < end); time++) {
    if (time === 0) end = performance.now() + seconds * 1000;
    for (const [at, { ask }] of ways.entries()) {
      const start = performance.now();
      await ask();
      if (time >= 0) taken[at]?.push(performance.now() - start);
    }
  }
  return ways.map(({ name }, at) => {
    const all = (taken[at] ?? []).sort((a, b) => a - b);
    return { name, p50: median(all), p99: all[Math.floor(all.length * 0.99)] ?? 0, times: all.length };
  });
}

/** How often each way is asked before it is timed, and at least after. */
const WARM_UP = 10;
const FEWEST = 5;
