import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf } from "./ask.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

const KINDS = ["Actor", "Statement", "Source", "Event", "Issue"];
const SEARCH = `query Search($text: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { score node { kind: __typename ${KINDS.map((kind) => `... on ${kind} { id }`).join(" ")} } }
  }
}`;
interface Hit {
  score: number;
  node: { kind: string; id: string };
}

async function walked(text: string, kinds: string[] | null, first: number) {
  const hits: Hit[] = [];
  let after: string | null = null;
  for (;;) {
    const { data } = await ask(SEARCH, { text, kinds, first, after });
    const { totalCount, pageInfo, nodes } = data.search;
    hits.push(...nodes);
    if (!pageInfo.hasNextPage) return { hits, totalCount };
    after = pageInfo.endCursor;
  }
}
const idsOf = (hits: Hit[]) => hits.map(({ node }) => `${node.kind} ${node.id}`);

test.each([
  ["North", null],
  ["North South war", null],
  ["north", ["Actor"]],
  ["North", ["Statement", "Event"]],
])("of %s among %j, a search gives every hit once, the best first, whatever its pages hold", async (text, kinds) => {
  const whole = await walked(text, kinds, 100);
  expect(whole.hits.length).toBeGreaterThan(1);
  expect(new Set(idsOf(whole.hits)).size).toBe(whole.hits.length);
  expect(whole.totalCount).toBe(whole.hits.length);
  expect(whole.hits.map(({ score }) => score)).toEqual(whole.hits.map(({ score }) => score).sort((a, b) => b - a));
  for (const { node } of whole.hits) expect(kinds ?? KINDS).toContain(node.kind);
  for (const first of [1, 2]) expect(await walked(text, kinds, first)).toEqual(whole);
});

test("each kind of thing is found by its words, and all of them together where none is named", async () => {
  const text = "north south war gazette must";
  const each = await Promise.all(KINDS.map((kind) => walked(text, [kind], 100)));
  for (const { hits } of each) expect(hits.length).toBeGreaterThan(0);
  expect(idsOf((await walked(text, null, 100)).hits).sort()).toEqual(each.flatMap(({ hits }) => idsOf(hits)).sort());
});

test.each(["they and the", "AND", '"', "nobody-writes-this"])(
  "a search for %s is one for words, and finds nothing",
  async (text) => {
    expect(await walked(text, null, 10)).toEqual({ hits: [], totalCount: 0 });
  },
);

test("what Lucene would read as syntax is sought as words", async () => {
  expect(await walked("text:(North", null, 10)).toEqual(await walked("text North", null, 10));
});

const TYPED = `query Typed($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, isTyped: true) { totalCount nodes { node { ... on Actor { id } ... on Issue { id } } } }
}`;

test.each([
  ["Northb", "Actor", ["north", "nora-north"]],
  ["Northbrug", "Actor", ["north"]],
  ["Нортбург", "Actor", ["north"]],
  ["nora sou", "Actor", ["nora-south"]],
  ["truc", "Issue", ["truce"]],
  ['"', "Actor", []],
  ['text:(Northb"', "Actor", []],
])("while somebody types %s, %ss that may be meant are %j", async (text, kind, ids) => {
  const { data, errors } = await ask(TYPED, { text, kinds: [kind] });
  expect(errors).toEqual([]);
  expect(data.search.nodes.map(({ node }: Hit) => node.id)).toEqual(ids);
  expect(data.search.totalCount).toBe(ids.length);
});
