import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obtainNeo4j } from "../../dist/src/embedded/neo4j.js";
import { runningIn } from "../../dist/src/embedded/state.js";
import { openGraph, withGraphAt } from "../../dist/src/graph/driver.js";
import { applySchema } from "../../dist/src/graph/schema.js";
import { requireSound, settingsOf } from "../graph/obtain.js";

/** @typedef {import("../../dist/src/graph/driver.js").GraphAddress} GraphAddress */

/** A data folder in which nothing is, which goes with this process at the latest. */
export function newHome() {
  const home = mkdtempSync(join(tmpdir(), "demarche-bench-import-"));
  const remove = () => {
    const left = runningIn(home);
    if (left) process.kill(left.java.pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    process.off("exit", remove);
  };
  process.once("exit", remove);
  return { home, remove };
}

/**
 * Starts the embedded Neo4j of a data folder for some work, with all indexes of the product.
 *
 * @template Result @param {string} home @param {(address: GraphAddress, java: number) => Promise<Result>} work
 */
export async function withNeo4j(home, work) {
  const neo4j = await obtainNeo4j(settingsOf(home), { say: () => {} });
  try {
    await withGraphAt(neo4j.address, applySchema);
    return await work(neo4j.address, /** @type {number} */ (runningIn(home)?.java.pid));
  } finally {
    await neo4j.release();
  }
}

/**
 * How many nodes and relationships of each kind there are, and how many of them have each property, with the sums of
 * what positions say. Ends the run where an audit finds something wrong.
 *
 * @param {GraphAddress} address
 */
export async function contentsOf(address) {
  const graph = await openGraph(address);
  try {
    await requireSound(graph, "An imported graph");
    const counts = await graph.read(`
      CALL () {
        MATCH (n) RETURN labels(n)[0] AS kind, properties(n) AS said
        UNION ALL
        MATCH ()-[r]->() RETURN type(r) AS kind, properties(r) AS said
      }
      UNWIND ["number"] + keys(said) AS property
      RETURN kind + "." + property AS what, count(*) AS many
      ORDER BY what`);
    return Object.fromEntries(counts.map(({ what, many }) => [String(what), Number(many)]));
  } finally {
    await graph.close();
  }
}
