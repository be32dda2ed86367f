import neo4j from "neo4j-driver";
import { toCypher } from "../../src/graph/driver.js";
import { testAddress } from "../graph.js";

/** What Neo4j has to say against a text before it runs it: unknown names, products without a join, deprecations. */
export async function explain(text: string, params: Record<string, unknown>): Promise<string[]> {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toCypher(params), { database });
    return summary.gqlStatusObjects
      .filter(({ gqlStatus }) => !["00000", "00001", "02000"].includes(gqlStatus))
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus}: ${statusDescription}`);
  } finally {
    await driver.close();
  }
}
