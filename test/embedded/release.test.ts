import { releaseOf } from "../../src/embedded/release.js";

test.each([
  ["5.26.30", "org.neo4j.server.CommunityEntryPoint", 17],
  ["2025.01.0", "org.neo4j.server.Neo4jCommunity", 21],
  ["2026.08.1", "org.neo4j.server.Neo4jCommunity", 21],
])("Neo4j %s is started by %s on Java %i or later", (version, mainClass, least) => {
  const { javas, ...release } = releaseOf(version);
  expect(release).toMatchObject({ version, mainClass });
  expect(Math.min(...javas)).toBe(least);
});
