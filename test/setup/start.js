import { chosenNeo4j } from "./neo4j.js";

/** Jest's globalSetup: one Neo4j for the whole run, whose address the tests get by DEMARCHE_TEST_NEO4J. */
export default async function start() {
  // Whatever the person at the keyboard has set is theirs: no test may come near it.
  for (const name of ["NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE", "DEMARCHE_HOME", "DEMARCHE_TEXTS"])
    if (!process.env.TEST_NEO4J?.includes("://") || !name.startsWith("NEO4J_")) delete process.env[name];
  const { address, mode, stop } = await chosenNeo4j(process.env.TEST_NEO4J || undefined);
  for (const name of ["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"]) delete process.env[name];
  process.env.DEMARCHE_TEST_NEO4J = JSON.stringify(address);
  globalThis.stopTestNeo4j = stop;
  console.error(`Tests run against ${mode}.`);
}
