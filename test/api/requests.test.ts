import { request } from "node:http";
import { join } from "node:path";
import type { RunningServer } from "../../src/api/server.js";
import { freshGraph } from "../fresh-graph.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { Shapeless } from "./ask.js";
import { serveAtLeisure } from "./serve.js";

// What the server says before GraphQL is reached: of bodies, addresses, origins and hosts.

let server: RunningServer;

beforeAll(async () => {
  const graph = await freshGraph();
  const log = join(temporaryFolder(), "server.log");
  server = await serveAtLeisure(graph, { log, origins: ["https://example.org"] });
});
afterAll(() => server.close());

const at = (path: string): string => new URL(path, server.url).href;

test.each([
  ["{ no json", "application/json", 400],
  ["null", "application/json", 400],
  [`{"query": "${"x".repeat(1_100_000)}"}`, "application/json", 413],
  ['{"query": "{ __typename }"}', "application/json; charset=klingon", 415],
  ["", "application/json", 400],
  [Buffer.from("7b227175657279223a22ff227d", "hex"), "application/json", 400],
])("a body that cannot be read is refused in JSON, without a trace", async (body, type, status) => {
  const response = await fetch(server.url, { method: "POST", headers: { "content-type": type }, body });
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(JSON.parse(text).errors[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
  expect(text).not.toMatch(/node_modules|\n\s*at /);
});

test("a path where nothing is says where GraphQL is", async () => {
  const response = await fetch(at("/graphgl?query=secret"));
  expect(response.status).toBe(404);
  const { errors } = (await response.json()) as Shapeless;
  expect(errors[0].message).toBe("Nothing is found at /graphgl. GraphQL is at /graphql.");
});

test.each([
  ["PUT", "/graphql", 405, "GraphQL is asked by POST or GET, and not by PUT."],
  ["GET", "/%ff", 400, "The address of this request cannot be read. GraphQL is at /graphql."],
])("%s %s gets %i and a sentence", async (method, path, status, message) => {
  const { port } = new URL(server.url);
  const answered = new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ port, method, path, agent: false }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    })
      .on("error", reject)
      .end();
  });
  const { text, ...answer } = await answered;
  expect(answer).toEqual({ status });
  expect(JSON.parse(text).errors[0].message).toBe(message);
});

test("a form on another page can ask nothing", async () => {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: JSON.stringify({ query: "{ issues { nodes { id } } }" }),
  });
  expect(response.status).toBe(415);
  const simple = await fetch(`${server.url}?query={issues{nodes{id}}}`);
  expect(simple.status).toBe(400);
});

test.each([
  ["http://localhost:3000", 200],
  ["http://127.0.0.1:8888", 200],
  ["http://[::1]:8888", 200],
  ["https://example.org", 200],
  ["https://example.org.evil.net", 403],
  ["http://localhost.evil.net", 403],
  ["null", 403],
])("a page of %s gets %i", async (origin, status) => {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  expect(response.status).toBe(status);
  expect(response.headers.get("access-control-allow-origin")).toBe(status === 200 ? origin : null);
  const body = (await response.json()) as Shapeless;
  if (status === 403) expect(body.errors[0]).toMatchObject({ extensions: { code: "FORBIDDEN" } });
});

test.each([
  ["localhost", 200],
  ["127.0.0.1:9", 200],
  ["example.org", 200],
  ["rebound.evil.net", 403],
])("who asks by the name %s gets %i", async (host, status) => {
  const { port } = new URL(server.url);
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const headers = { host, accept: "application/json", "apollo-require-preflight": "1" };
    const path = "/graphql?query={__typename}";
    request({ port, path, headers, agent: false }, ({ statusCode }) => resolve(statusCode))
      .on("error", reject)
      .end();
  });
  expect(await answered).toBe(status);
});

test("a browser may ask beforehand whether a page of this machine may send its headers", async () => {
  const response = await fetch(server.url, {
    method: "OPTIONS",
    headers: {
      origin: "http://localhost:3000",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-demarche-cypher",
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-headers")).toContain("x-demarche-cypher");
});
