import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { type RunningServer, startServer } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/driver.js";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { temporaryFolder } from "../temporary-folder.js";
import { until } from "../until.js";
import type { Shapeless } from "./ask.js";
import { serveAtLeisure } from "./serve.js";

let graph: Graph;
let server: RunningServer;

const log = join(temporaryFolder(), "server.log");
const options = { host: "127.0.0.1", port: 0, texts: "no-such-folder", log };

beforeAll(async () => {
  graph = await freshGraph(NEIGHBOURS);
  server = await serveAtLeisure(graph, { log, origins: ["https://example.org"] });
});

/** The newest line of the log. */
/** The lines on a named operation, whole ones; those on requests of other tests may come between. */
const linesOf = (name: string): Readonly<Record<string, unknown>>[] =>
  readFileSync(log, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line))
    .filter(({ operation }) => operation === name);
afterAll(() => server.close());

async function post(
  query: string,
  headers: Record<string, string> = {},
  url = server.url,
): Promise<{ status: number; body: Shapeless }> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

test("a query is answered over HTTP, and the Cypher is given only where it is asked for", async () => {
  const query = '{ here: actor(name: "North") { name } vocabulary { name } }';
  expect((await post(query)).body).toEqual({ data: { here: { name: "North" }, vocabulary: expect.any(Array) } });
  const { extensions } = (await post(query, { "x-demarche-cypher": "1" })).body;
  expect(extensions.cypher.map(({ field }: { field: string }) => field).toSorted()).toEqual(["here", "vocabulary"]);
  expect(extensions.cypher[0]).toEqual({
    field: expect.any(String),
    text: expect.stringContaining("MATCH"),
    params: expect.any(Object),
    browser: expect.stringContaining("RETURN"),
  });
});

test("what a client can act on has a code and a sentence, and no stack", async () => {
  const { body } = await post('{ statements(filter: { speaker: ["Nort"] }) { totalCount } }');
  expect(body.errors).toEqual([
    {
      message: expect.stringMatching(/^No actor is called "Nort"\. Did you mean .*"North".*\?$/),
      locations: expect.any(Array),
      path: ["statements"],
      extensions: { code: "ACTOR_UNKNOWN", suggestions: expect.arrayContaining(["North"]) },
    },
  ]);
});

test("bad input is refused by name and value", async () => {
  const { body } = await post("{ actors(first: 0) { nodes { id } } }");
  expect(body.errors[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
    message: expect.stringContaining('"first" is 0'),
  });
  const date = await post('{ statements(filter: { during: { from: "2024-02-30" } }) { totalCount } }');
  expect(date.body.errors[0].message).toContain('"2024-02-30" is not a date');
  expect(JSON.stringify(date.body)).not.toContain("stack");
});

test.each([
  ["mutation { x }", {}, /mutation/i],
  ["query A { __typename } query B { __typename }", {}, /operation name/i],
  ["query ($n: Int = 5) { statements(first: $n) { totalCount } } ", { n: "five" }, /"five"|\$n/],
])("what is wrong with the operation %s is told to its client", async (query, variables, sentence) => {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as Shapeless;
  expect(errors[0].message).toMatch(sentence);
  expect(errors[0].extensions.code).toMatch(/BAD_USER_INPUT|OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED/);
});

test("what is refused while a question is composed is told to its client", async () => {
  const { body } = await post('{ counts(by: [YEAR, YEAR]) { statements } actor(id: "north") { id } }');
  expect(body.errors[0]).toMatchObject({
    message: '"by" names YEAR twice; leave one out.',
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test("what goes wrong inside is told without its cause", async () => {
  const broken = { ...graph, read: async () => Promise.reject(new Error("the password is hunter2")) };
  const other = await startServer({ ...options, graph: broken });
  const { body } = await post("{ issues { nodes { id } } }", {}, other.url);
  await other.close();
  expect(body.errors[0].extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
  expect(JSON.stringify(body)).not.toContain("hunter2");
});

test("a graph that is away is told as such", async () => {
  const away = Object.assign(new Error("Could not perform discovery at 10.0.0.1"), { code: "ServiceUnavailable" });
  const other = await startServer({ ...options, graph: { ...graph, read: async () => Promise.reject(away) } });
  const { body } = await post("{ issues { nodes { id } } }", {}, other.url);
  await other.close();
  expect(body.errors[0]).toMatchObject({
    extensions: { code: "UNAVAILABLE" },
    message: expect.stringContaining("cannot be reached"),
  });
  expect(JSON.stringify(body)).not.toContain("10.0.0.1");
});

test("a fragment bomb is refused and the server lives on", async () => {
  const levels = Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
  const { body } = await post(`{ ...F0 } ${levels.join(" ")} fragment F30 on Query { __typename }`);
  expect(body.errors).toBeDefined();
  expect((await post("{ __typename }")).body.data).toEqual({ __typename: "Query" });
});

test("a browser is led to a page to ask from, with its question, which may reach nothing but this server", async () => {
  const response = await fetch(server.url, { headers: { accept: "text/html" } });
  expect(response.url).toBe(server.url.replace("/graphql", "/graphiql"));
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  const [, script = ""] = (await response.text()).match(/<script type="module" [^>]*src="([^"]+)"/) ?? [];
  const { status, headers } = await fetch(new URL(script, response.url));
  expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
});

test("the page to look at first may reach nothing but this server", async () => {
  const response = await fetch(new URL("/", server.url));
  expect(response.url).toBe(new URL("/", server.url).href);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).not.toMatch(/<script(?! type="module" crossorigin src=)|https?:/);
});

test("a port that is taken is refused by name, with what to do", async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ ...options, graph, port })).rejects.toThrow(
    `Port ${port} is taken, so GraphQL cannot be served there. Set PORT to another one, or to 0 for any.`,
  );
});

test("closing waits for answers under way and leaves no connection open", async () => {
  const other = await serveAtLeisure(graph, { log });
  const { hostname, port } = new URL(other.url);
  const idle = request({
    hostname,
    port,
    path: "/graphql",
    method: "GET",
    agent: false,
    headers: { connection: "keep-alive" },
  });
  idle.on("error", () => undefined).end();
  await new Promise((resolve) => idle.once("response", resolve));
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});

test("a request leaves one line in the log, without the words that were asked with", async () => {
  await post('query Promises { statements(filter: { text: "secret word" }) { totalCount } issues { totalCount } }');
  await until("the line is written", () => linesOf("Promises").length > 0);
  expect(linesOf("Promises")).toEqual([
    expect.objectContaining({
      msg: "request",
      method: "POST",
      path: "/graphql",
      status: 200,
      ms: expect.any(Number),
      queries: 2,
      fields: ["statements", "issues"],
    }),
  ]);
  await post('query Wrong { statements(filter: { speaker: ["Nobody"] }) { totalCount } }');
  await until("the line is written", () => linesOf("Wrong").length > 0);
  expect(linesOf("Wrong")).toEqual([expect.objectContaining({ errors: ["ACTOR_UNKNOWN"] })]);
  expect(readFileSync(log, "utf8")).not.toMatch(/secret word|Nobody/);
});

const at = (path: string): string => new URL(path, server.url).href;

test("health is told apart: the server runs, and its graph answers", async () => {
  expect((await fetch(at("/livez"))).status).toBe(200);
  expect((await fetch(at("/readyz"))).status).toBe(200);
  const away: Graph = { ...graph, read: async () => Promise.reject(new Error("gone")) };
  const other = await startServer({ ...options, graph: away });
  expect((await fetch(new URL("/livez", other.url))).status).toBe(200);
  expect((await fetch(new URL("/readyz", other.url))).status).toBe(503);
  await other.close();
});

test("a question that Neo4j does not answer in time is ended there, and told as such", async () => {
  const slow: Graph = {
    ...graph,
    // Counts what no machine counts within a hundredth of the deadline that the server asks for.
    read: (_text, _params, timeout = Number.NaN) => {
      expect(timeout).toBe(5_000);
      const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)";
      return graph.read(endless, {}, timeout / 100);
    },
  };
  const other = await startServer({ ...options, graph: slow });
  const { body } = await post("{ issues { nodes { id } } }", {}, other.url);
  await other.close();
  expect(body.errors[0]).toMatchObject({
    extensions: { code: "TIMEOUT" },
    message: expect.stringContaining("within 5 seconds"),
  });
});

test.each(["0.0.0.0", "127.0.0.1"])("served on %s, it is told by a name that a browser opens", async (host) => {
  const another = await serveAtLeisure(graph, { log, host });
  try {
    expect(another.url).toMatch(/^http:\/\/localhost:\d+\/graphql$/);
    expect((await post("{ __typename }", {}, another.url)).status).toBe(200);
  } finally {
    await another.close();
  }
});
