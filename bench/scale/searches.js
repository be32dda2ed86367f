import neo4j from "neo4j-driver";
import { SEARCH } from "./asked.js";
import { byTurns } from "./turns.js";

const RAW = `CALL db.index.fulltext.queryNodes("search", $words) YIELD node, score
RETURN node.id AS id, score LIMIT $first`;

/** Words of the gists: of a tenth of them, of a fifth, and of few. */
const TEXTS = ["harbour", "harbour inspection", "prisoner exchange", "heliotrope"];

/**
 * The first page of a search beside the raw query of the full-text index.
 *
 * @param {import("./sizes.js").Place} place @param {import("./sizes.js").Effort} effort
 * @param {import("./sizes.js").Say} say
 */
export async function searches({ server, driver, statements }, effort, say) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const rows = [];
  for (const text of TEXTS) {
    const raw = async () =>
      (await session.run(RAW, { words: text, first: neo4j.int(20) })).records.map((record) => record.toObject());
    const hits = (await server.answer(SEARCH, { text })).search.nodes;
    const scores = [hits, await raw()].map((list) => list.map((/** @type {any} */ { score }) => score.toPrecision(5)));
    if (String(scores[0]) !== String(scores[1]))
      throw new Error(`The best hits of "${text}" differ: ${scores[0]} and ${scores[1]}.`);
    const figures = await byTurns(
      [
        { name: "this server", ask: () => server.ask(SEARCH, { text }) },
        { name: "the raw query", ask: raw },
      ],
      effort,
    );
    const [we = 0, they = 1] = figures.map(({ p50 }) => p50);
    const title = `a search for "${text}" among ${statements} gists`;
    say(`${title}: ${we.toFixed(1)} ms, the raw query ${they.toFixed(1)} ms`);
    rows.push({
      title,
      counts: [hits.length],
      figures,
      bars: [{ what: `${title} beside the raw query`, ratio: we / they, atMost: 3 }],
    });
  }
  await session.close();
  return rows;
}
