import { Client } from "undici";

// The load, in a process of its own: so many connections, each of which sends the next request when it has its answer.

/**
 * @typedef {{ path: string, body: string, bytes: number }} Request
 * @typedef {{ url: string, requests: Request[], connections: number, seconds: number }} Job
 * @typedef {{ count: number, seconds: number, p50: number, p99: number, wrong: number }} Load
 */

const HEADERS = { "content-type": "application/json" };

/** @param {Job} job @returns {Promise<Load>} */
async function load({ url, requests, connections, seconds }) {
  const { origin } = new URL(url);
  /** @type {number[]} */
  const times = [];
  let next = 0;
  let wrong = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const connect = async () => {
    const client = new Client(origin);
    while (performance.now() < end) {
      const request = /** @type {Request} */ (requests[next++ % requests.length]);
      const sent = performance.now();
      const { statusCode, body } = await client.request({
        method: "POST",
        path: request.path,
        headers: HEADERS,
        body: request.body,
      });
      const { byteLength } = await body.arrayBuffer();
      times.push(performance.now() - sent);
      if (statusCode !== 200 || byteLength !== request.bytes) wrong++;
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, connect));
  const took = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { count: times.length, seconds: took, p50: at(0.5), p99: at(0.99), wrong };
}

process.on("message", async (job) => process.send?.(await load(/** @type {Job} */ (job))));
process.on("disconnect", () => process.exit());
