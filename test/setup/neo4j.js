import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getContainerRuntimeClient, ImageName } from "testcontainers";
// Jest loads its setup without swc: this is what `pretest` builds.
import { readSettings } from "../../dist/src/config.js";
import { obtainNeo4j } from "../../dist/src/embedded/neo4j.js";
import { runningIn } from "../../dist/src/embedded/state.js";
import { openGraph } from "../../dist/src/graph/driver.js";

const IMAGE = "neo4j:5.26-community";

/** Tests wipe the graph and fill it again and again, and what was planned for a graph of another size does for theirs. */
const PLANNED_ONCE = ["dbms.cypher.min_replan_interval", "1h"];

/** The Neo4j that TEST_NEO4J asks for, which takes texts for the Cypher that TEST_CYPHER asks for. */
export async function chosenNeo4j(choice, cypher) {
  const neo4j = await started(choice);
  if (cypher === undefined) return neo4j;
  try {
    await speak(cypher, neo4j.address);
    return { ...neo4j, mode: `${neo4j.mode}, in Cypher ${cypher}` };
  } catch (error) {
    await neo4j.stop();
    throw error;
  }
}

/** Makes a version of Cypher the one of texts that name none. */
async function speak(cypher, address) {
  if (!["5", "25"].includes(cypher)) throw new Error(`TEST_CYPHER=${cypher} is no Cypher: write 5 or 25.`);
  const graph = await openGraph(address);
  try {
    const [{ name }] = await graph.read("CALL db.info() YIELD name");
    await graph.define(`ALTER DATABASE \`${name}\` SET DEFAULT LANGUAGE CYPHER ${cypher}`);
  } catch ({ message }) {
    throw new Error(`TEST_CYPHER asks for a Neo4j of 2025.06 or later, whose databases have a language: ${message}`);
  } finally {
    await graph.close();
  }
}

/** `embedded`, `container` or an address; unset, a container where Docker has one to give. */
async function started(choice) {
  if (choice === "embedded") return embedded();
  if (choice === "container") return container();
  if (choice?.includes("://")) return given(choice);
  if (choice !== undefined)
    throw new Error(
      `TEST_NEO4J=${choice} is no choice: write embedded, container or an address such as bolt://localhost:7687.`,
    );
  const why = await whyNoContainer();
  if (why === undefined) return container();
  const instead = await embedded();
  return { ...instead, mode: `${instead.mode}, since no container can be had (${why})` };
}

/** Nothing where Docker answers and has the image or can pull it. */
async function whyNoContainer() {
  try {
    const { image } = await getContainerRuntimeClient();
    await image.pull(ImageName.fromString(IMAGE));
    return undefined;
  } catch ({ message }) {
    return message;
  }
}

async function embedded() {
  const home = mkdtempSync(join(tmpdir(), "demarche-test-"));
  const lib = process.env.DEMARCHE_NEO4J_LIB;
  const settings = readSettings(
    { DEMARCHE_HOME: home, DEMARCHE_BOLT_PORT: "0", DEMARCHE_HTTP_PORT: "0", DEMARCHE_NEO4J_LIB: lib },
    home,
  );
  endWithThisProcess(home);
  const planning = { ...settings, neo4j: { ...settings.neo4j, conf: [PLANNED_ONCE.join("=")] } };
  const neo4j = await obtainNeo4j(planning, {
    say: (sentence, stay) => stay === "PASSING" || console.error(sentence),
  });
  return {
    address: neo4j.address,
    mode: `an embedded Neo4j of their own at ${neo4j.address.uri}`,
    stop: () => neo4j.release(),
  };
}

/** Interrupted, Jest tears nothing down. */
function endWithThisProcess(home) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
  process.once("exit", () => {
    const left = runningIn(home);
    if (left) process.kill(left.java.pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
}

async function container() {
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const [setting, value] = PLANNED_ONCE;
  const started = await new Neo4jContainer(IMAGE)
    .withEnvironment({ [`NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`]: value })
    .start();
  return {
    address: { uri: started.getBoltUri(), user: started.getUsername(), password: started.getPassword() },
    mode: `a container of ${IMAGE} at ${started.getBoltUri()}`,
    stop: () => started.stop(),
  };
}

/** A graph that somebody else runs is taken only if there is nothing in it to lose. */
async function given(uri) {
  const { NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database } = process.env;
  const address = { uri, user, password, database };
  const graph = await openGraph(address);
  try {
    const [{ nodes }] = await graph.read("MATCH (n) RETURN count(n) AS nodes");
    if (nodes > 0)
      throw new Error(
        `TEST_NEO4J names ${uri}, whose graph holds ${nodes} nodes. Tests wipe the graph they run on: name an empty one.`,
      );
  } finally {
    await graph.close();
  }
  return { address, mode: `the empty graph at ${uri}`, stop: async () => undefined };
}
