import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { dossiersOf, STATEMENTS_A_SOURCE } from "./dossiers.js";
import { GraphFiles } from "./files.js";
import { worldOf } from "./world.js";

/** A quiet actor has about so many statements in a role. */
const QUIET = 100;
const BUSIEST_SHARE = 0.17;

/** The world of a graph, its busiest actor and a quiet one. @param {number} statements @param {number} seed */
export function castOf(statements, seed) {
  const world = worldOf(seed);
  const rank = ((BUSIEST_SHARE * statements) / QUIET) ** (1 / 1.1);
  const [busiest = "", ...others] = world.states;
  const quiet = others.reduce((a, b) => (distance(a) < distance(b) ? a : b));
  /** @param {string} id */
  function distance(id) {
    return Math.abs(Number(id.split("-")[1]) - rank);
  }
  const sources = Array.from({ length: Math.ceil(statements / STATEMENTS_A_SOURCE) }, (_, at) => `source-${at + 1}`);
  return { world, busiest, quiet, sources };
}

/**
 * Writes a graph into a data folder in which no Neo4j has run yet, by Neo4j's own import.
 *
 * @param {string} demarche the built command @param {string} home @param {number} statements @param {number} seed
 */
export function importGraph(demarche, home, statements, seed) {
  const { world, busiest, quiet } = castOf(statements, seed);
  const folder = join(home, "import");
  mkdirSync(folder, { recursive: true });
  const files = new GraphFiles(folder);
  for (const dossier of dossiersOf(world, statements, [busiest, quiet], seed)) files.add(dossier);
  const words = [
    "neo4j",
    "admin",
    "database",
    "import",
    "full",
    "neo4j",
    "--overwrite-destination",
    "--array-delimiter=;",
    `--report-file=${join(folder, "import.report")}`,
    ...files.close(),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [demarche, ...words], {
    encoding: "utf8",
    env: { ...process.env, DEMARCHE_HOME: home },
  });
  if (status !== 0) throw new Error(`The import failed.\n${stdout}\n${stderr}`);
  rmSync(folder, { recursive: true });
}

/** An import cannot tell an empty list from none. @param {import("neo4j-driver").Driver} driver */
export async function giveEmptyLists(driver) {
  const session = driver.session();
  for (const text of [
    "MATCH (said:Statement) WHERE said.quotes IS NULL CALL (said) { SET said.quotes = [] } IN TRANSACTIONS OF 5000 ROWS",
    "MATCH ()-[printed:PRINTED_IN]->() WHERE printed.quotes IS NULL CALL (printed) { SET printed.quotes = [], printed.quoteStarts = [], printed.quoteEnds = [] } IN TRANSACTIONS OF 5000 ROWS",
  ])
    await session.run(text);
  await session.close();
}

/** @param {{ uri: string, user: string, password: string }} address */
export const driverTo = ({ uri, user, password }) =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true });
