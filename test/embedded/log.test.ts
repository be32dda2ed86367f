import { lastError, saysStarted, takenPort } from "../../src/embedded/log.js";

const TAKEN = `2026-01-01 10:00:00.000+0000 INFO  Starting...
2026-01-01 10:00:06.000+0000 ERROR Failed to start Neo4j on 127.0.0.1:7474.
java.lang.RuntimeException: Error starting Neo4j database server at /data/databases
	at org.neo4j.graphdb.facade.DatabaseManagementServiceFactory.build(DatabaseManagementServiceFactory.java:223)
Caused by: org.neo4j.configuration.helpers.PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:7687
	... 10 more
Caused by: io.netty.channel.unix.Errors$NativeIoException: bind(..) failed with error(-98): Address already in use
2026-01-01 10:00:06.100+0000 INFO  Stopped.
`;

test("Neo4j has started when it says so on a line of its own", () => {
  expect(saysStarted("2026-01-01 10:00:06.000+0000 INFO  Started.\n")).toBe(true);
  expect(saysStarted("2026-01-01 10:00:01.000+0000 INFO  Starting...\n")).toBe(false);
  expect(saysStarted(TAKEN)).toBe(false);
});

test("the last error is told with its deepest cause", () => {
  expect(lastError(TAKEN)).toBe(
    "Failed to start Neo4j on 127.0.0.1:7474. bind(..) failed with error(-98): Address already in use",
  );
});

test("a port that something else took meanwhile is known", () => {
  expect(takenPort(TAKEN)).toBe(7687);
  expect(takenPort("")).toBeUndefined();
});

test.each([
  [
    "Java's launcher",
    "Error: Could not find or load main class org.neo4j.server.CommunityEntryPoint",
    /^Could not find/,
  ],
  [
    "short memory",
    "#\n# There is insufficient memory for the Java Runtime Environment to continue.",
    /^There is insuff/,
  ],
  ["a wrong setting", 'Exception in thread "main" java.lang.IllegalArgumentException: No such', /^java.*No such$/],
])("an error of %s is told as well", (_, log, sentence) => {
  expect(lastError(log)).toMatch(sentence);
});

test("a log without an error gives none", () => {
  expect(lastError("2026-01-01 10:00:06.000+0000 INFO  Stopped.\n")).toBeUndefined();
});
