import { type Graph, type GraphAddress, openGraph } from "../src/graph/driver.js";
import { applySchema } from "../src/graph/schema.js";

let opened: Graph | undefined;
let made: string | undefined;

/** Where this run's Neo4j is: set by test/setup/start.js alone, which sees to it that nobody's work is in it. */
export function testAddress(): GraphAddress {
  const address = process.env.DEMARCHE_TEST_NEO4J;
  if (address === undefined) throw new Error("No Neo4j was started for this run: see test/setup/start.js.");
  return JSON.parse(address) as GraphAddress;
}

/** The test graph, wiped, with its constraints, its indexes and the vocabulary; one connection for each test file. */
export async function emptyGraph(): Promise<Graph> {
  opened ??= await openGraph(testAddress());
  const graph = opened;
  if (made !== undefined) {
    await wipe(graph, "NOT n:Term|Schema");
    if ((await schemaOf(graph)) === made) return graph;
  }
  await wipe(graph, "TRUE");
  await applySchema(graph);
  made = await schemaOf(graph);
  return graph;
}

/** In batches, since what one transaction deletes stays in memory until its end. */
async function wipe(graph: Graph, where: string): Promise<void> {
  const batch = `MATCH (n) WHERE ${where} WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted`;
  while ((await graph.write((ask) => ask(batch)))[0]?.deleted === 5000);
}

/** What a schema that is applied leaves in a graph: applied again at every test, it would take most of the test's time. */
const schemaOf = async (graph: Graph): Promise<string> =>
  JSON.stringify(await graph.read("MATCH (n:Term|Schema) RETURN properties(n) AS properties ORDER BY elementId(n)"));

afterAll(async () => {
  await opened?.close();
  opened = undefined;
});
