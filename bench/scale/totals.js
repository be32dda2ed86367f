import { ROLES } from "../filters.js";
import { TOTAL } from "./asked.js";
import { atEverySize } from "./sizes.js";

/** What a total has to be. @type {Record<string, string>} */
const BY_HAND = {
  SPEAKER: "MATCH (:Actor {id: $actor})<-[:SAID_BY]-(s:Statement) RETURN count(DISTINCT s) AS total",
  ON_BEHALF_OF: "MATCH (:Actor {id: $actor})<-[:ON_BEHALF_OF]-(s:Statement) RETURN count(DISTINCT s) AS total",
  ADDRESSEE: "MATCH (:Actor {id: $actor})<-[:ADDRESSED_TO]-(s:Statement) RETURN count(DISTINCT s) AS total",
  MENTIONED: "MATCH (:Actor {id: $actor})<-[:MENTIONS]-(s:Statement) RETURN count(DISTINCT s) AS total",
  TARGET:
    "MATCH (:Actor {id: $actor})<-[:TOWARD]-(reading:Coding)-[:READS]->(s:Statement) WHERE reading.supersededAt IS NULL RETURN count(DISTINCT s) AS total",
};

/**
 * How many statements the busiest actor has in each role, asked for alone.
 *
 * @param {readonly import("./sizes.js").Place[]} places @param {ReturnType<typeof import("../graph/import.js").castOf>} cast
 * @param {import("./sizes.js").Effort} effort @param {import("./sizes.js").Say} say
 */
export async function totals(places, { busiest }, effort, say) {
  const rows = [];
  for (const role of ROLES) {
    const title = `a total of the busiest actor, ${role}`;
    const count = (/** @type {any} */ { actor }) => actor.statements.totalCount;
    const variables = { actor: busiest, role };
    const row = await atEverySize(places, { title, query: TOTAL, variables, count }, effort, say);
    for (const [at, { driver, statements }] of places.entries()) {
      const { records } = await driver.executeQuery(BY_HAND[role] ?? "", { actor: busiest });
      const counted = records[0]?.get("total");
      if (row.counts[at] !== null && row.counts[at] !== counted)
        throw new Error(`Of ${statements} statements, ${busiest} has ${counted} as ${role}, not ${row.counts[at]}.`);
    }
    rows.push(row);
  }
  return rows;
}
