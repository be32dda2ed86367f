import { isDeepStrictEqual } from "node:util";

/**
 * @typedef {import("./pages/page.js").Page} Page
 * @typedef {import("./pages/page.js").Values} Values
 * @typedef {import("./client.js").Request} Request
 */

/**
 * Asks all contenders for all pages, holds their answers against one another, and gives the requests with the length
 * of their answers, by which they are recognised under load.
 *
 * @param {Page} page @param {Record<string, string>} urls by contender @param {readonly Values[]} all
 * @returns {Promise<Record<string, Request[]>>}
 */
export async function sameAnswers(page, urls, all) {
  /** @type {Record<string, Request[]>} */
  const requests = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  for (const values of all) {
    /** @type {{ name: string, answer: unknown } | undefined} */
    let first;
    for (const [name, url] of Object.entries(urls)) {
      const { request, answer: exact } = await ask(page, name, url, values);
      const answer = rounded(exact);
      requests[name]?.push(request);
      first ??= { name, answer };
      if (!isDeepStrictEqual(answer, first.answer))
        throw new Error(
          `${name} and ${first.name} differ in ${page.title} of ${JSON.stringify(values)}: ${difference(answer, first.answer)}`,
        );
    }
  }
  return requests;
}

/** @param {Page} page @param {string} name @param {string} url @param {Values} values */
export async function ask(page, name, url, values) {
  const asking = page.asked[name];
  if (!asking) throw new Error(`${name} is not asked for ${page.title}.`);
  const { path, body } = asking.request(values);
  const sent = JSON.stringify(body);
  const response = await fetch(new URL(path === "" ? "/" : path, url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: sent,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answers ${page.title} with ${response.status}: ${text.slice(0, 500)}`);
  return {
    request: { path: path === "" ? "/" : path, body: sent, bytes: Buffer.byteLength(text) },
    answer: asking.read(JSON.parse(text)),
  };
}

/** Where two answers differ first. @param {unknown} a @param {unknown} b @returns {string} */
function difference(a, b, path = "answer") {
  if (isDeepStrictEqual(a, b)) return "";
  if (a && b && typeof a === "object" && typeof b === "object")
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const [left, right] = [a, b].map((side) => /** @type {Record<string, unknown>} */ (side)[key]);
      const found = difference(left, right, `${path}.${key}`);
      if (found) return found;
    }
  return `${path} is ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

/** Neo4j sums up numbers in the order in which it finds them, which shows in the last digits of a mean. @param {unknown} value @returns {unknown} */
function rounded(value) {
  // What cancels out leaves a trace below any digit that counts, and perhaps its sign.
  if (typeof value === "number") return Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}
