import { chosenNeo4j } from "./neo4j.js";

/** What the person at the keyboard has set is theirs: no test may come near it. */
const THEIRS = ["NEO4J_URI", "NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE", "DEMARCHE_HOME", "DEMARCHE_TEXTS"];

/** Jest's globalSetup: one Neo4j for the whole run, whose address the tests get by DEMARCHE_TEST_NEO4J. */
export default async function start() {
  const { address, mode, stop } = await chosenNeo4j(
    process.env.TEST_NEO4J || undefined,
    process.env.TEST_CYPHER || undefined,
  );
  for (const name of THEIRS) delete process.env[name];
  process.env.DEMARCHE_TEST_NEO4J = JSON.stringify(address);
  globalThis.stopTestNeo4j = stop;
  console.error(`Tests run against ${mode}.`);
}
