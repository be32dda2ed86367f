import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readSettings } from "../../dist/src/config.js";
import { obtainNeo4j } from "../../dist/src/embedded/neo4j.js";
import { runningIn } from "../../dist/src/embedded/state.js";
import { auditGraph } from "../../dist/src/graph/audit.js";
import { openGraph } from "../../dist/src/graph/driver.js";
import { applySchema } from "../../dist/src/graph/schema.js";
import { driverTo, giveEmptyLists, importGraph } from "./import.js";

/**
 * Starts an embedded Neo4j of the bench's own with the generated graph in it, and proves by the product's audits that
 * the graph is one that the product could have written.
 *
 * @param {object} wanted
 * @param {string} wanted.demarche the built command
 * @param {number} wanted.statements
 * @param {number} wanted.seed
 * @param {string | undefined} wanted.home a folder in which the graph stays for the next run; a temporary one if not given
 * @param {(sentence: string) => void} say
 */
export async function obtainGraph({ demarche, statements, seed, home: kept }, say) {
  const home = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), "demarche-bench-"));
  const marker = join(home, "bench.json");
  const isReady = existsSync(marker) && readFileSync(marker, "utf8") === JSON.stringify({ statements, seed });
  process.once("exit", () => {
    const left = runningIn(home);
    if (left) process.kill(left.java.pid, "SIGKILL");
    if (!kept) rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
  const started = performance.now();
  if (!isReady) importGraph(demarche, home, statements, seed);
  const neo4j = await obtainNeo4j(settingsOf(home), {
    say: (sentence, stay) => stay === "PASSING" || say(sentence),
  });
  const driver = driverTo(neo4j.address);
  if (!isReady) {
    await giveEmptyLists(driver);
    const graph = await openGraph(neo4j.address);
    await applySchema(graph);
    const seconds = (performance.now() - started) / 1000;
    say(`${statements} statements generated and imported in ${seconds.toFixed(0)} s. Auditing …`);
    await requireSound(graph, "The generated graph");
    await graph.close();
    if (kept) writeFileSync(marker, JSON.stringify({ statements, seed }));
  }
  return { home, neo4j, driver, loadSeconds: isReady ? null : (performance.now() - started) / 1000 };
}

/** An embedded Neo4j in a folder, on any free ports. @param {string} home */
export const settingsOf = (home) =>
  readSettings(
    {
      DEMARCHE_HOME: home,
      DEMARCHE_BOLT_PORT: "0",
      DEMARCHE_HTTP_PORT: "0",
      DEMARCHE_NEO4J_LIB: process.env.DEMARCHE_NEO4J_LIB,
    },
    home,
  );

/**
 * Ends the run where an audit of the product's finds something wrong.
 *
 * @param {import("../../dist/src/graph/driver.js").Graph} graph @param {string} what it is
 */
export async function requireSound(graph, what) {
  const broken = (await auditGraph(graph)).filter(({ violations }) => violations.length > 0);
  if (broken.length > 0) throw new Error(`${what} is wrong: ${JSON.stringify(broken, null, 1).slice(0, 2_000)}`);
}
