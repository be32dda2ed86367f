import type { RunningServer } from "../../../src/api/server.js";
import type { Graph } from "../../../src/graph/driver.js";
import { ARTICLE, freshGraph, NEIGHBOURS } from "../../fresh-graph.js";
import { python, testByPython } from "../../python.js";
import { askerOf } from "../ask.js";
import { serveAtLeisure } from "../serve.js";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE, NEIGHBOURS);
  server = await serveAtLeisure(graph, { origins: ["https://example.org"] });
});
afterAll(() => server.close());

const fetched = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(new URL(`/export/${path}`, server.url), { headers });

const linesOf = async (path: string) =>
  (await (await fetched(path)).text())
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("an address may name as many actors as the explorer draws at once, on both sides and by long ids", async () => {
  const ids = Array.from({ length: 200 }, () => "armenians-of-nagorno-karabakh-and-others".padEnd(60, "-"));
  const filter = encodeURIComponent(JSON.stringify({ holder: ids, target: ids }));
  expect(filter.length).toBeGreaterThan(25_000);
  const response = await fetched(`positions.csv?filter=${filter}`);
  // Whom nobody knows is told by the graph, so that the address was read.
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "ACTOR_UNKNOWN" } }] });
});

/** Reads a file as a script of a researcher would, its lists too. */
const READ_CSV = `
import csv, io, json, sys
rows = list(csv.DictReader(io.StringIO(sys.stdin.read(), newline="")))
lists = lambda cell: next(csv.reader(io.StringIO(cell, newline=""), delimiter=";"), [])
print(json.dumps([{key: lists(cell) if key in sys.argv[1:] else cell for key, cell in row.items()} for row in rows]))
`;

const testByCsv = testByPython("what Python reads of CSV", "csv");

testByCsv("Python reads every statement and its words from CSV as GraphQL gives them", async () => {
  const { data } = await askerOf(graph)(
    "{ statements(first: 100) { totalCount nodes { id gist quotes condition speakers { surface actor { name } } said { date } } } }",
  );
  expect(data.statements.nodes).toHaveLength(data.statements.totalCount);
  expect(data.statements.totalCount).toBeGreaterThan(15);
  const lists = ["quotes", "speakers", "speaker_words"];
  const rows = python(READ_CSV, lists, await (await fetched("statements.csv")).text());
  const read = rows.map((row: Record<string, unknown>) => [
    ...[row.id, row.gist, row.quotes, row.condition, row.speakers, row.speaker_words, row.date],
  ]);
  const expected = data.statements.nodes.map((one: (typeof data.statements.nodes)[number]) => [
    ...[one.id, one.gist, one.quotes, one.condition ?? ""],
    one.speakers.map(({ actor }: { actor: { name: string } }) => actor.name),
    one.speakers.map(({ surface }: { surface: string | null }) => surface ?? ""),
    one.said.date ?? "",
  ]);
  expect(read).toEqual(expected);
  const printings = JSON.parse(rows.find(({ id }: { id: string }) => id === "minister").printings);
  expect(printings.map(({ locator }: { locator: string }) => locator)).toEqual(["page 2", "page 1"]);
});

test("readings have a line each, replaced ones too, with the statement that was read", async () => {
  const lines = await linesOf('codings.jsonl?filter={speaker:["Nora North"]}');
  expect(
    lines.map(({ act, toward, supersededAt, statement }) => [act, toward.name, supersededAt, statement.id]),
  ).toEqual([
    ["COMMIT", "East", null, "minister"],
    ["THREATEN", "East", "2026-11-25T00:00:00.000Z", "minister"],
  ]);
  const csv = await (await fetched("codings.csv")).text();
  const { data } = await askerOf(graph)("{ statements(first: 100) { nodes { codings(current: false) { id } } } }");
  const readings = data.statements.nodes.flatMap(({ codings }: { codings: object[] }) => codings);
  expect(csv.match(/,(HAND|MACHINE|ADJUDICATED),/g)).toHaveLength(readings.length);
});

test("events are written with who takes part in which role, narrowed as in GraphQL", async () => {
  const [talks, ...others] = await linesOf('events.jsonl?filter={participant:["West"]}');
  expect([talks.id, talks.when.text, others]).toEqual(["talks", "next week", []]);
  const csv = await (await fetched("events.csv?during=2024-01/2024-02")).text();
  expect(csv.trimEnd().split("\n").slice(1)).toEqual([
    "war,War in the South,FIGHTING,HELD,,2024-01,2024-01-01,2024-01-31,2024-02,2024-02-29,,North;South,north;south,INITIATOR;TARGET,ATTENDED;ATTENDED,;,The Gazette,gazette",
  ]);
});

test.each([
  ['{speaker:["North"],during:{from:"2024-03-01",to:"2024-03-02"}}', ["reconsiders", "blames"]],
  ['speaker: ["North"], act: [COMMIT, WARN]', ["hints"]],
  ['{"speaker": ["North"], "act": ["COMMIT", "WARN"], "during": {"from": "2024", "match": "WITHIN"}}', ["hints"]],
])("the filter %s is that of GraphQL, written as there or in JSON", async (filter, ids) => {
  const lines = await linesOf(`statements.jsonl?filter=${encodeURIComponent(filter)}`);
  expect(lines.map(({ id }) => id)).toEqual(ids);
});

test("a range of days narrows to what was surely made in it, in the order asked for", async () => {
  const lines = await linesOf("statements.jsonl?during=2024-03-01/2024-03-03&orderBy=date-asc&filter=");
  expect(lines.map(({ id }) => id)).toEqual(["blames", "reconsiders", "machine-read"]);
});

test("a file says what it is, and pages of the origins admitted may read it", async () => {
  const { status, headers } = await fetched("statements.csv", { origin: "https://example.org" });
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="statements.csv"',
    "access-control-allow-origin": "https://example.org",
  });
  expect((await fetched("statements.csv", { origin: "https://example.com" })).status).toBe(403);
});

test.each([
  ["network.edges?kind=congruence", "network.congruence.edges-by-label.csv"],
  ["network.edges.csv?kind=congruence", "network.congruence.edges.csv"],
  ["network.edges.csv?kind=CO_STATEMENT", "network.co-statement.edges.csv"],
  ["network.matrix?kind=joint", "network.joint.matrix.csv"],
  ["network.json?kind=joint", "network.joint.json"],
  ["positions.gexf", "positions.gexf"],
  ["positions.gexf?by=target-and-issue", "positions.target-and-issue.gexf"],
  ["dossier.yaml?id=neighbours", "dossier.neighbours.yaml"],
])("a browser saves %s as %s", async (path, name) => {
  const { headers } = await fetched(path);
  expect(headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
});

test("a dossier is the file that says the same", async () => {
  const response = await fetched("dossier.yaml?id=neighbours");
  expect(response.headers.get("content-type")).toBe("application/yaml; charset=utf-8");
  expect(await response.text()).toMatch(/^demarche: 1\nid: neighbours\ncoder:\n {2}id: anna\n/);
});

test.each([
  ["statements.png", 404, 'Of statements there is no format "png"; take csv, jsonl'],
  ["statments.csv", 404, 'Nothing is exported as "statments"; take '],
  ["toString.csv", 404, 'Nothing is exported as "toString"; take '],
  ["statements", 404, 'Of statements there is no format ""; take csv'],
  ["statements.csv?filter={speeker:[]}", 400, 'Did you mean "speaker"?'],
  ['statements.csv?filter={speaker:["Elm"]}', 400, 'No actor is called "Elm".'],
  ['statements.csv?filter={speaker:["Nora"]}', 400, 'Several actors are called "Nora".'],
  ['statements.csv?filter={speaker:["North"]}, first: 1', 400, "The arguments cannot be read: "],
  ['statements.csv?filter={"speaker":', 400, "The filter cannot be read as JSON: "],
  ["statements.csv?filter={stance:{min:2,max:1}}", 400, '"min" is 2 and "max" is 1'],
  ["statements.csv?during=2024", 400, '"2024" is no range. Write FROM/TO for "during", such as 1991/2019.'],
  ["statements.csv?during=2024/2023", 400, 'No day lies between "from" 2024 and "to" 2023. Exchange them.'],
  ["statements.csv?by=target", 400, 'statements cannot be asked for by "by"; take filter, orderBy, during.'],
  ["statements.csv?first=3", 400, 'statements cannot be asked for by "first"; take '],
  ["statements.csv?safe=maybe", 400, '"safe" is "maybe". Write true or false, or the word alone.'],
  ["network.gexf", 400, 'network is not asked for without "kind"; give it: affiliation, co-statement, '],
  ["positions.csv?by=foo", 400, 'There is no "foo"; take one of these: target, issue, target-and-issue.'],
  ["dossier.yaml", 400, 'Give the dossier\'s "id", as its file has it.'],
  ["dossier.yaml?id=strait", 400, 'No dossier "strait" is loaded. Those loaded are '],
  ["statements.csv?filter={}&filter={}", 400, '"filter" is given more than once. Give it once.'],
])("%s is refused with %i and a sentence", async (path, status, sentence) => {
  const response = await fetched(path);
  const text = await response.text();
  const { errors } = JSON.parse(text);
  expect({ status: response.status, message: errors[0].message }).toEqual({
    status,
    message: expect.stringContaining(sentence),
  });
  expect(text).not.toMatch(/\\n\s*at /);
});

const away = Object.assign(new Error("away"), { code: "ServiceUnavailable" });

/** A graph whose first page of ten comes again and again, so that a file is long, until it fails. */
function endless(after: number): { graph: Graph; pages: () => number } {
  let page: ReturnType<Graph["read"]> | undefined;
  let pages = 0;
  const read: Graph["read"] = (text, params = {}) => {
    if (pages++ >= after) return Promise.reject(away);
    const few = Object.entries(params).map(([key, value]) => [key, value === 500 ? 10 : value]);
    page ??= graph.read(text, Object.fromEntries(few));
    return page;
  };
  return { graph: { ...graph, read }, pages: () => pages };
}

test("what goes wrong before the first byte has its status; after it, the file breaks off and is not taken for whole", async () => {
  const ask = async (after: number) => {
    const failed = await serveAtLeisure(endless(after).graph);
    try {
      const response = await fetch(new URL("/export/statements.jsonl", failed.url));
      return { status: response.status, text: await response.text() };
    } finally {
      await failed.close();
    }
  };
  const { status, text } = await ask(0);
  expect(status).toBe(503);
  expect(JSON.parse(text).errors[0].message).toContain("The graph cannot be reached.");
  await expect(ask(300)).rejects.toThrow("terminated");
});

test("what takes too long is told with what to do", async () => {
  const late = Object.assign(new Error("late"), { code: "Neo.ClientError.Transaction.TransactionTimedOut" });
  const served = await serveAtLeisure({ ...graph, read: () => Promise.reject(late) });
  try {
    const response = await fetch(new URL("/export/statements.jsonl", served.url));
    const { errors } = (await response.json()) as { errors: object[] };
    expect([response.status, errors[0]]).toEqual([
      504,
      {
        message:
          "The graph did not give a part of this file within 60 seconds. Take fewer by a filter, or the command, which waits.",
        extensions: { code: "TIMEOUT" },
      },
    ]);
  } finally {
    await served.close();
  }
});

test("whoever asks for the head of a file, or goes away, leaves nothing being read", async () => {
  const { graph: long, pages } = endless(3_000);
  const served = await serveAtLeisure(long);
  const url = new URL("/export/statements.jsonl", served.url);
  try {
    const { status, headers } = await fetch(url, { method: "HEAD" });
    expect([status, headers.get("content-disposition")]).toEqual([200, 'attachment; filename="statements.jsonl"']);
    const controller = new AbortController();
    const { body } = await fetch(url, { signal: controller.signal });
    await body?.getReader().read();
    controller.abort();
  } finally {
    await served.close();
  }
  expect(pages()).toBeLessThan(3_000);
});
