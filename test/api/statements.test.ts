import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf } from "./ask.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

/** The ids of the statements that a filter leaves, newest first. */
async function ids(filter: string): Promise<string[]> {
  const { data, errors } = await ask(`{ statements(filter: ${filter}, first: 100) { totalCount nodes { id } } }`);
  expect(errors).toEqual([]);
  expect(data.statements.totalCount).toBe(data.statements.nodes.length);
  return data.statements.nodes.map(({ id }: { id: string }) => id);
}

const NEWEST_FIRST = [
  "weather",
  "uncoded",
  "torn",
  "passer-by",
  "hints",
  "denied",
  "machine-read",
  "reconsiders",
  "minister",
  "blames",
  "no-stance",
];

test("statements are listed from the newest to the oldest, those of unknown beginning last", async () => {
  expect(await ids("{}")).toEqual(NEWEST_FIRST);
});

test.each([
  ['{ speaker: ["Nora North"] }', ["minister"]],
  [
    '{ speaker: ["north", "Nora North"] }',
    ["torn", "hints", "denied", "machine-read", "reconsiders", "minister", "blames"],
  ],
  ['{ onBehalfOf: ["Northburg"], mentions: ["South"] }', ["denied", "machine-read", "reconsiders", "blames"]],
  ['{ addressee: ["East"] }', ["minister"]],
  ['{ mentions: ["North"] }', ["uncoded"]],
  ['{ toward: ["East"] }', ["minister"]],
  ['{ toward: ["South"], stance: { min: 1 } }', ["reconsiders"]],
  ['{ toward: ["South"], targetBasis: [IMPLIED] }', ["hints"]],
  ['{ issue: ["peace"] }', ["reconsiders", "minister"]],
  ['{ event: ["war"] }', ["blames"]],
  ['{ source: ["gazette"], mode: [DIRECT] }', ["passer-by"]],
  ['{ publisher: ["Gazette Press"], mode: [MIXED] }', ["minister"]],
  ['{ act: [CRITICISE], coder: ["boris"] }', ["blames"]],
  ["{ method: [MACHINE] }", ["machine-read"]],
  ["{ agreement: { max: -1 } }", ["reconsiders"]],
  ['{ during: { from: "2024-03-09" } }', ["weather", "uncoded", "minister", "no-stance"]],
  ['{ during: { from: "2024-03-09", match: WITHIN } }', ["weather", "uncoded"]],
  ["{ reiterates: true }", ["no-stance"]],
  ['{ text: "WEATHER" }', ["weather"]],
  ["{ status: [NOT_ANCHORED], mode: [DIRECT] }", ["passer-by"]],
  ["{ status: [VERIFIED] }", []],
  ["{ depth: 1, mode: [MIXED] }", ["minister"]],
  ['{ memberOf: ["League"] }', ["uncoded", "no-stance"]],
])("the filter %s leaves what can be counted by eye", async (filter, expected) => {
  expect(await ids(filter)).toEqual(expected);
});

test.each([
  ['{ issue: ["pease"] }', 'No issue has the id "pease". Look among { issues { nodes { id name } } }.'],
  ['{ event: ["wars"] }', 'No event has the id "wars". Look among { events { nodes { id name } } }.'],
  ['{ source: ["gazet"] }', 'No source has the id "gazet". Look among { sources { nodes { id title } } }.'],
  ['{ coder: ["ana"] }', /^No coder has the id "ana"\./],
  [
    '{ during: { from: "2024-04", to: "2024-03" } }',
    'No day lies between "from" 2024-04 and "to" 2024-03. Exchange them.',
  ],
  ["{ stance: { min: 1, max: -1 } }", '"min" is 1 and "max" is -1: no value lies in this range. Exchange them.'],
  ["{ stance: { max: 3 } }", '"max" is 3; values run from -2 to 2.'],
])("the filter %s is refused, and finds nothing in silence", async (filter, sentence) => {
  const { errors } = await ask(`{ statements(filter: ${filter}) { totalCount } }`);
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
});

test("a condition that asks for nothing narrows nothing", async () => {
  expect(await ids("{ stance: {}, agreement: { min: null }, during: {} }")).toEqual(NEWEST_FIRST);
});

test("null says of an argument with a default that it is not set", async () => {
  const query =
    "query ($o: StatementOrder, $n: Int, $m: DateMatch) { statements(orderBy: $o, first: $n, filter: { during: { match: $m } }) { nodes { id } } }";
  const { data, errors } = await ask(query, { o: null, n: null, m: null });
  expect(errors).toEqual([]);
  expect(data.statements.nodes.map(({ id }: { id: string }) => id)).toEqual(NEWEST_FIRST);
});

test("conditions on readings must hold of one and the same reading", async () => {
  expect(await ids('{ toward: ["South"], act: [CRITICISE], stance: { min: -1, max: -1 } }')).toEqual(["blames"]);
  expect(await ids('{ toward: ["South"], act: [ACCUSE], stance: { min: -1, max: -1 } }')).toEqual([]);
});

test("a replaced reading counts for nothing, and is there when it is asked for", async () => {
  expect(await ids('{ toward: ["East"], act: [THREATEN] }')).toEqual([]);
  const { data } = await ask(
    '{ statement(id: "minister") { codings { act } all: codings(current: false) { act supersededAt } none: codings(coder: "boris") { act } } }',
  );
  expect(data.statement).toEqual({
    codings: [{ act: "COMMIT" }],
    all: [
      { act: "COMMIT", supersededAt: null },
      { act: "THREATEN", supersededAt: "2026-11-25T00:00:00.000Z" },
    ],
    none: [],
  });
});

test("readings of a coder whom nobody knows are not none, but a mistake that is told", async () => {
  const { errors } = await ask('{ statement(id: "minister") { codings(coder: "bors") { act } } }');
  expect(errors[0]?.message).toMatch(/^No coder has the id "bors"\./);
});

test.each([
  "{ page: statements(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
  "{ page: statements(first: 3, orderBy: DATE_ASC, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }",
  '{ page: statements(first: 1, filter: { speaker: ["North", "South", "East", "stranger", "Nora North"] }, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
  '{ source(id: "gazette") { page: statements(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
])("walking %s page by page gives each statement once", async (query) => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await ask(`query ($after: String) ${query}`, { after });
    expect(errors).toEqual([]);
    const page = data.page ?? data.source.page;
    seen.push(...page.nodes.map(({ id }: { id: string }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen.toSorted()).toEqual(NEWEST_FIRST.toSorted());
});

test("an actor's statements are told apart by what the actor has to do with them", async () => {
  const list = (role: string) => `${role}: statements(role: ${role}) { nodes { id } }`;
  const { data, sent } = await ask(
    `{ actor(id: "south") { ${["SPEAKER", "ON_BEHALF_OF", "ADDRESSEE", "MENTIONED", "TARGET"].map(list).join(" ")} } }`,
  );
  expect(data.actor).toEqual({
    SPEAKER: { nodes: [{ id: "weather" }] },
    ON_BEHALF_OF: { nodes: [{ id: "weather" }] },
    ADDRESSEE: { nodes: [] },
    MENTIONED: {
      nodes: ["passer-by", "denied", "machine-read", "reconsiders", "blames", "no-stance"].map((id) => ({ id })),
    },
    TARGET: {
      nodes: ["passer-by", "hints", "denied", "machine-read", "reconsiders", "blames", "no-stance"].map((id) => ({
        id,
      })),
    },
  });
  expect(sent).toHaveLength(1);
});

test("a statement tells who said it, for whom, in which office, to whom, when and where", async () => {
  const { data, errors } = await ask(`{ statement(id: "minister") {
    gist mode condition negated reiterates lang
    speakers { surface actor { name } } onBehalfOf { basis actor { name } tenure { title holder { name } at { name } speaksFor { name } from to } }
    addressees { name } mentions { actor { name } } said { text date earliest latest precision rule }
    figures { measure value valueTo unit bound asOf statement { id } }
    evidence { place cue depth locator status start exact quotes { exact } source { title textHeld } }
    related { relation event { name } statement { id } coder { name } method }
  } }`);
  expect(errors).toEqual([]);
  expect(data.statement).toEqual({
    gist: "North's minister promises East to keep the truce if East does.",
    mode: "MIXED",
    condition: "if East does",
    negated: false,
    reiterates: false,
    lang: "und",
    speakers: [{ surface: "the minister", actor: { name: "Nora North" } }],
    onBehalfOf: [
      {
        basis: "OFFICE",
        actor: { name: "North" },
        tenure: {
          title: "Foreign Minister of North",
          holder: { name: "Nora North" },
          at: { name: "North" },
          speaksFor: { name: "North" },
          from: "2024-01-01",
          to: "2024-06-30",
        },
      },
    ],
    addressees: [{ name: "East" }],
    mentions: [{ actor: { name: "East" } }],
    said: {
      text: null,
      date: "2024-03",
      earliest: "2024-03-01",
      latest: "2024-03-31",
      precision: "MONTH",
      rule: "EXPLICIT",
    },
    figures: [
      {
        measure: "soldiers withdrawn",
        value: 1500,
        valueTo: 2000,
        unit: "persons",
        bound: "BETWEEN",
        asOf: "2024-03",
        statement: { id: "minister" },
      },
    ],
    evidence: [
      {
        place: "BODY",
        cue: null,
        depth: 1,
        locator: "page 2",
        status: "NOT_ANCHORED",
        start: null,
        exact: null,
        quotes: [{ exact: "keep the truce" }],
        source: { title: "The Gazette", textHeld: false },
      },
      {
        place: "HEADING",
        cue: "promises",
        depth: 1,
        locator: "page 1",
        status: "NOT_ANCHORED",
        start: null,
        exact: null,
        quotes: [],
        source: { title: "The Gazette", textHeld: false },
      },
    ],
    related: [
      {
        relation: "BROKEN_BY",
        event: { name: "War in the South" },
        statement: null,
        coder: { name: "Anna" },
        method: "HAND",
      },
      {
        relation: "FULFILLED_BY",
        event: { name: "Talks in Westport" },
        statement: null,
        coder: { name: "Anna" },
        method: "HAND",
      },
    ],
  });
});

test("a date that is open at one end is bounded at the other only", async () => {
  const { data } = await ask('{ statement(id: "no-stance") { said { text date earliest latest precision } } }');
  expect(data.statement.said).toEqual({
    text: "some time",
    date: "../2024-03-20",
    earliest: null,
    latest: "2024-03-20",
    precision: "INTERVAL",
  });
});

test("an event that lasted has an end, and one that did not has none", async () => {
  const { data } = await ask(
    '{ war: event(id: "war") { when { date } until { text date rule } } talks: event(id: "talks") { status until { date } participants { role actor { name } } } }',
  );
  expect(data).toEqual({
    war: { when: { date: "2024-01" }, until: { text: "in February", date: "2024-02", rule: "YEAR_SUPPLIED" } },
    talks: {
      status: "ANNOUNCED",
      until: null,
      participants: [
        { role: "HOST", actor: { name: "West" } },
        { role: "PARTY", actor: { name: "North" } },
        { role: "PARTY", actor: { name: "South" } },
      ],
    },
  });
});
