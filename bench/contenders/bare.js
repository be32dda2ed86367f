import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import neo4j from "neo4j-driver";

// The least that an endpoint can do: one hand-written Cypher for the page that the path names, one round trip to
// Neo4j, and its answer as JSON. It knows no GraphQL, checks nothing and tries nothing again.
const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const folder = new URL("../cypher/", import.meta.url);
const texts = new Map(
  readdirSync(folder).map((file) => [`/${file.replace(/\.cypher$/, "")}`, readFileSync(new URL(file, folder), "utf8")]),
);

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(
      texts.get(request.url ?? "") ?? "",
      JSON.parse(Buffer.concat(chunks).toString()),
    );
    const body = Buffer.from(JSON.stringify(records[0]?.get("answer") ?? null));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  } finally {
    await session.close();
  }
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});
