import { type Graph, type GraphAddress, openGraph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";

/** Opens the graph; one that does not answer, or does not take the password, is refused in a sentence. */
export async function connect(address: GraphAddress): Promise<Graph> {
  try {
    return await openGraph(address);
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    throw refusalFor(code, message, address) ?? error;
  }
}

function refusalFor(code: string, message: string, { uri, user, database }: GraphAddress): Refusal | undefined {
  if (code.startsWith("Neo.ClientError.Security."))
    return new Refusal(
      `The Neo4j at ${uri} does not let user ${user} in. Check NEO4J_USER and NEO4J_PASSWORD: ${message}`,
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new Refusal(`The Neo4j at ${uri} has no database ${database}. Name one that it has by NEO4J_DATABASE.`);
  if (code === "ServiceUnavailable" || code === "SessionExpired")
    return new Refusal(
      `No Neo4j answers at ${uri}. Start it, or correct NEO4J_URI, or leave it out for the embedded Neo4j.`,
    );
  return undefined;
}
