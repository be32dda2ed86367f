import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/**
 * @typedef {import("./client.js").Load} Load
 * @typedef {import("./client.js").Request} Request
 * @typedef {{ name: string, url: string, requests: Request[] }} Contender
 * @typedef {{ rounds: number, seconds: number, warmUp: number, connections: number }} Effort
 * @typedef {{ name: string, perSecond: number, p50: number, p99: number, requests: number }} Figures
 */

/**
 * Loads contenders in turn, each round in another order, so that whatever else the machine does meets all of them.
 *
 * @param {readonly Contender[]} contenders @param {Effort} effort
 */
export async function compare(contenders, { rounds, seconds, warmUp, connections }) {
  const client = fork(fileURLToPath(new URL("client.js", import.meta.url)));
  /** @param {Contender} contender @param {number} seconds @returns {Promise<Load>} */
  const load = async ({ name, url, requests }, seconds) => {
    client.send({ url, requests, connections, seconds });
    const [loaded] = /** @type {[Load]} */ (await once(client, "message"));
    if (loaded.wrong > 0)
      throw new Error(`${name} answered ${loaded.wrong} of ${loaded.count} requests otherwise under load.`);
    return loaded;
  };
  for (const contender of contenders) await load(contender, warmUp);
  /** @type {Load[][]} */
  const loads = contenders.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const at = (round + turn) % contenders.length;
      const contender = /** @type {Contender} */ (contenders[at]);
      loads[at]?.push(await load(contender, seconds));
    }
  client.disconnect();
  return contenders.map(({ name }, at) => ({
    name,
    ...figuresOf(loads[at] ?? []),
    rounds: (loads[at] ?? []).map(rate),
  }));
}

/** The median of the rounds' ratios, in which what a round had to bear falls out. @param {number[]} a @param {number[]} b */
export const ratioOf = (a, b) => median(a.map((value, round) => value / (b[round] ?? Number.NaN)));

/** @param {Load[]} loads */
const figuresOf = (loads) => ({
  perSecond: median(loads.map(rate)),
  p50: median(loads.map(({ p50 }) => p50)),
  p99: median(loads.map(({ p99 }) => p99)),
  requests: loads.reduce((sum, { count }) => sum + count, 0),
});

/** @param {Load} load */
const rate = ({ count, seconds }) => count / seconds;

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
