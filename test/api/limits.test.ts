import type { RunningServer } from "../../src/api/server.js";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import type { Shapeless } from "./ask.js";
import { serveAtLeisure } from "./serve.js";

let server: RunningServer;

beforeAll(async () => {
  const graph = await freshGraph(NEIGHBOURS);
  server = await serveAtLeisure(graph);
});
afterAll(() => server.close());

async function post(query: string, variables: object = {}): Promise<Shapeless> {
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const nested = (levels: number): string =>
  `{ actor(id: "east") ${"{ partOf ".repeat(levels)}{ id }${" }".repeat(levels)} }`;

test("an operation may go 12 fields deep, whatever holds its pages together", async () => {
  expect((await post(nested(10))).errors).toBeUndefined();
  expect((await post(nested(11))).errors).toEqual([
    {
      message: '"id" stands 13 fields deep, and 12 is the limit. Ask in several operations.',
      extensions: { code: "TOO_EXPENSIVE" },
    },
  ]);
});

test("depth counts within fragments too, and introspection is free of it", async () => {
  const deep = `{ ...F } fragment F on Query ${nested(11)}`;
  expect((await post(deep)).errors[0].extensions.code).toBe("TOO_EXPENSIVE");
  const types = "type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } }";
  expect((await post(`{ __schema { types { fields { args { ${types} } } } } }`)).errors).toBeUndefined();
});

test.each([
  "{ actors(first: 100) { nodes { statements(first: 100) { nodes { speakers { actor { id } } } } } } }",
  "{ actors(first: 100) { edges { node { statements(first: 100) { edges { node { speakers { actor { id } } } } } } } } }",
  "query ($n: Int = 100) { actors(first: $n) { nodes { statements(first: $n) { nodes { codings { act } } } } } }",
  "{ counts(by: [HOLDER]) { key { actor { statements(first: 50) { nodes { codings { act } } } } } } }",
])("the operation %s may come to too many objects", async (query) => {
  const { data, errors } = await post(query);
  expect(data).toBeUndefined();
  expect(errors).toEqual([
    {
      message: expect.stringMatching(
        /^This may come to \d+ objects, and an answer holds 20000 at most\. Ask for smaller pages/,
      ),
      extensions: { code: "TOO_EXPENSIVE" },
    },
  ]);
});

test("a page that no list has is told of, and not what it may come to", async () => {
  const { errors } = await post("{ actors(first: 20001) { nodes { id } } }");
  expect(errors[0]?.message).toBe('"first" is 20001; a page holds 1 to 100. Follow "after" to read more.');
});

test("a whole page of statements with all that belongs to them is no excess", async () => {
  const all =
    "speakers { actor { name } } onBehalfOf { actor { name } tenure { title } } addressees { name } mentions { actor { name } } evidence { source { id } quotes { exact } } codings { toward { name } issue { name } coder { name } } events { name } figures { value }";
  expect((await post(`{ statements(first: 100) { nodes { gist ${all} } } }`)).errors).toBeUndefined();
});

test("an operation of more than 1,000 words and signs is refused", async () => {
  const aliases = Array.from({ length: 334 }, (_, at) => `a${at}: __typename`).join(" ");
  const { errors } = await post(`{ ${aliases} }`);
  expect(errors).toEqual([
    { message: expect.stringContaining("has more than 1000 words and signs"), extensions: { code: "TOO_EXPENSIVE" } },
  ]);
});

test.each([
  [
    "a list of 501 ids",
    { ids: Array.from({ length: 501 }, (_, at) => `n${at}`) },
    '"source" has 501 entries, and 500 is the limit. Ask in several operations.',
  ],
  [
    "a text of 501 characters",
    { text: "x".repeat(501) },
    '"text" has 501 characters, and 500 is the limit. Shorten it.',
  ],
  [
    "an id of 501 characters in a list",
    { ids: ["x".repeat(501)] },
    '"source" has 501 characters, and 500 is the limit. Shorten it.',
  ],
])("%s is refused", async (_, variables, message) => {
  const query =
    "query ($ids: [ID!], $text: String) { statements(filter: { source: $ids, text: $text }) { totalCount } }";
  expect((await post(query, variables)).errors).toEqual([{ message, extensions: { code: "BAD_USER_INPUT" } }]);
});

test("lists of 500 ids and texts of 500 characters are answered", async () => {
  const query =
    "query ($ids: [ID!], $text: String) { statements(filter: { source: $ids, text: $text }) { totalCount } }";
  const variables = { ids: Array.from({ length: 500 }, () => "gazette"), text: "x".repeat(500) };
  expect(await post(query, variables)).toEqual({ data: { statements: { totalCount: 0 } } });
});
