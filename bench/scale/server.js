import { Client } from "undici";

/** What a server gives up after so many milliseconds is reported as having taken them. */
export const DEADLINE = 5_000;
/** The first answer after a start reads from disk what later ones find in memory, and may take longer than is allowed. */
const TRIES = 4;

/** A GraphQL server that is asked over one connection. @param {string} url */
export function serverAt(url) {
  const { origin, pathname } = new URL(url);
  const client = new Client(origin);
  /** @param {string} query @param {object} variables */
  async function ask(query, variables) {
    const { statusCode, body } = await client.request({
      method: "POST",
      path: pathname,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`The server answers with ${statusCode}: ${text.slice(0, 500)}`);
    return text;
  }
  /** The data of an answer; null if there is none in time. @param {string} query @param {object} variables */
  async function answer(query, variables) {
    for (let left = TRIES; left > 0; left--) {
      const { data, errors } = JSON.parse(await ask(query, variables));
      if (!errors) return data;
      if (errors[0].extensions?.code !== "TIMEOUT") throw new Error(JSON.stringify(errors));
    }
    return null;
  }
  return { ask, answer, close: () => client.close() };
}
