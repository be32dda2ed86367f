import { readSettings } from "../src/config.js";

const refusalOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment, "/somewhere");
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return "";
};

test("nothing has to be set", () => {
  const { host, port, texts, home, neo4j } = readSettings({}, "/somewhere");
  expect({ host, port, texts }).toEqual({ host: "127.0.0.1", port: 4000, texts: "/somewhere/texts" });
  expect(home).toMatch(/demarche/);
  expect(neo4j).toMatchObject({
    kind: "EMBEDDED",
    boltPort: 7687,
    httpPort: 7474,
    password: undefined,
    lib: undefined,
  });
});

test("folders are meant from where the program is started", () => {
  const { home, texts } = readSettings({ DEMARCHE_HOME: "data", DEMARCHE_TEXTS: "../texts" }, "/some/where");
  expect({ home, texts }).toEqual({ home: "/some/where/data", texts: "/some/texts" });
});

test("a Neo4j that is named is used as it is", () => {
  const environment = {
    NEO4J_URI: "neo4j+s://a.databases.neo4j.io",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "talks",
  };
  expect(readSettings(environment, "/").neo4j).toEqual({
    kind: "GIVEN",
    address: { uri: "neo4j+s://a.databases.neo4j.io", user: "neo4j", password: "secret", database: "talks" },
  });
});

test("an empty setting is one that was left out", () => {
  expect(readSettings({ PORT: "", NEO4J_URI: " " }, "/")).toEqual(readSettings({}, "/"));
});

test.each([
  ["PORT", "65536", "is not a port"],
  ["PORT", "4000x", "is not a port"],
  ["DEMARCHE_BOLT_PORT", "-1", "is not a port"],
  ["DEMARCHE_HTTP_PORT", "web", "is not a port"],
  ["HOST", "http://localhost", "is not a host"],
  ["NEO4J_URI", "http://localhost:7474", "is not an address of Neo4j"],
  ["NEO4J_USER", "ann", "the embedded Neo4j's user is neo4j"],
  ["NEO4J_DATABASE", "talks", "the embedded Neo4j's database is neo4j"],
  ["NEO4J_PASSWORD", "short", "8 characters or more"],
])("%s=%s is refused by its name", (name, value, reason) => {
  const refusal = refusalOf({ [name]: value, ...(name === "NEO4J_URI" && { NEO4J_PASSWORD: "secret" }) });
  expect(refusal).toMatch(new RegExp(`^  ${name}\\b.*${reason}`, "m"));
});

test("a Neo4j that is named takes a password", () => {
  expect(refusalOf({ NEO4J_URI: "bolt://localhost" })).toContain("NEO4J_PASSWORD is missing");
});

test("all that is wrong is told at once", () => {
  const refusal = refusalOf({ PORT: "x", HOST: "a b", DEMARCHE_BOLT_PORT: "99999" });
  expect(refusal.split("\n")).toHaveLength(4);
});

test("no refusal shows a password", () => {
  const refusal = refusalOf({ NEO4J_URI: "bolt://neo4j:geheim@localhost", NEO4J_PASSWORD: "geheim" });
  expect(refusal).toContain("NEO4J_URI");
  expect(refusal).not.toContain("geheim");
});
