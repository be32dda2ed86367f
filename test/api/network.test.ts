import type { CodedStatement } from "../../src/network/codings.js";
import type { NetworkWanted } from "../../src/network/network.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";
import { ALL, asGiven, codedGraph, tiesAsked, tiesCounted, towardOf } from "./coded-graph.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await codedGraph());
});

test.each<Partial<NetworkWanted>>([
  { kind: "AFFILIATION" },
  { kind: "AFFILIATION", signed: true },
  { kind: "AFFILIATION", normalise: "ACTIVITY" },
  { kind: "AFFILIATION", normalise: "PROMINENCE", over: "TARGET" },
  { kind: "CO_STATEMENT", level: "ISSUE" },
  { kind: "CONGRUENCE", normalise: "AVERAGE", duplicates: "DOCUMENT" },
  { kind: "CONGRUENCE", normalise: "JACCARD", over: "TARGET" },
  { kind: "CONFLICT", level: "ISSUE", over: "TARGET", duplicates: "MONTH" },
  { kind: "SUBTRACT", normalise: "COSINE", duplicates: "WEEK" },
  { kind: "SUBTRACT", minWeight: 3, minStatements: 2 },
  { kind: "POSITION" },
])("the network %j is what its statements amount to", async (wanted) => {
  const counted = tiesCounted(wanted);
  expect(Object.keys(counted).length).toBeGreaterThan(1);
  expect(await tiesAsked(ask, wanted)).toEqual(counted);
});

test("a filter leaves out statements, and values those that have others", async () => {
  const filter = '{ issue: ["q"], during: { from: "2022-06", match: WITHIN }, speaker: ["a", "b", "c"] }';
  const { data } = await ask("{ issues { nodes { id name } } }");
  const id = data.issues.nodes.find(({ name }: Shapeless) => name === "q").id;
  const left = ALL.filter(
    ({ issue, actor, earliest }) => issue === "q" && "abc".includes(actor) && earliest >= "2022-06",
  );
  expect(await tiesAsked(ask, { filter: filter.replace('"q"', `"${id}"`) })).toEqual(tiesCounted({}, left));
  expect(await tiesAsked(ask, { values: "[-2, 2]" })).toEqual(
    tiesCounted(
      {},
      ALL.filter(({ value }) => Math.abs(value) === 2),
    ),
  );
});

test.each<[Partial<NetworkWanted>, (one: CodedStatement, two: [string, string]) => boolean]>([
  [{ kind: "CONGRUENCE" }, ({ actor }, two) => two.includes(actor)],
  [{ kind: "AFFILIATION" }, ({ actor, issue }, two) => two.includes(actor) && two.includes(issue)],
  [{ kind: "CO_STATEMENT", level: "ISSUE" }, ({ issue }, two) => two.includes(issue)],
  [{ kind: "POSITION" }, (one, two) => two.includes(one.actor) && two.includes(towardOf(one))],
  [{ kind: "CONGRUENCE", over: "TARGET" }, ({ actor }, two) => two.includes(actor)],
  [{ kind: "CONGRUENCE", over: "TARGET", level: "ISSUE" }, (one, two) => two.includes(towardOf(one))],
])("a tie of %j opens into as many statements as make it", async (wanted, isMeant) => {
  const { data, errors } = await ask(
    `{ network(${asGiven(wanted)}, filter: { during: { from: "2023-02", to: "2023-06" } }) { nodes { id label } edges { source target n statements(first: 100) { totalCount nodes { id } } } } }`,
  );
  expect(errors).toEqual([]);
  const labels = new Map(data.network.nodes.map(({ id, label }: Shapeless) => [id, label]));
  expect(data.network.edges.length).toBeGreaterThan(1);
  for (const { source, target, n, statements } of data.network.edges) {
    expect(statements.totalCount).toBe(n);
    expect(statements.nodes).toHaveLength(n);
    for (const { id } of statements.nodes) {
      const said = ALL[Number(id.match(/s(\d+)$/)[1])];
      expect(said && isMeant(said, [labels.get(source), labels.get(target)] as [string, string])).toBe(true);
    }
  }
});

test.each([
  [
    "kind: POSITION, normalise: AVERAGE",
    '"normalise: AVERAGE" does not go with POSITION: a mean stance is divided by nothing. Leave it out.',
  ],
  [
    "kind: CONFLICT, normalise: ACTIVITY, signed: true",
    '"normalise: ACTIVITY" does not go with CONFLICT: take AVERAGE, JACCARD, PRODUCT, COSINE or NONE. "signed" is for AFFILIATION only. Leave it out.',
  ],
  [
    "kind: AFFILIATION, normalise: COSINE",
    '"normalise: COSINE" does not go with AFFILIATION: take ACTIVITY, PROMINENCE or NONE.',
  ],
  [
    "kind: AFFILIATION, level: ISSUE",
    '"level: ISSUE" does not go with AFFILIATION, which ties actors to what they speak of. Leave it out.',
  ],
  ["kind: CONFLICT, values: [3]", '"values" has 3; values run from -2 to 2.'],
  [
    "kind: CONFLICT, minWeight: -1, minStatements: 0",
    '"minWeight" is -1; give 0 or more, since it is compared whatever the sign of a weight. "minStatements" is 0; give 1 or more.',
  ],
])("network(%s) is refused", async (given, sentence) => {
  const { errors } = await ask(`{ network(${given}) { method } }`);
  expect(errors.map(({ message }) => message)).toEqual([sentence]);
});

test("communities are refused where ties are below 0, and nothing else is", async () => {
  const { errors } = await ask("{ network(kind: POSITION) { nodes { community } } }");
  expect(errors[0]?.message).toMatch(/^"community" is worked out of ties of positive weight/);
  expect(
    (await ask("{ network(kind: POSITION) { nodes { betweenness degree strength activity kind } method } }")).errors,
  ).toEqual([]);
});

test.each(["CONGRUENCE", "POSITION"])(
  "each window of %s is the network of the statements within it, and opens into them",
  async (kind) => {
    const fields = "counted edges { source target weight n statements(first: 100) { totalCount } }";
    const { data, errors } = await ask(
      `{ networks(kind: ${kind}, window: { size: 365, step: 180 }, filter: { during: { from: "2022", to: "2023" } }) { from to straddling ${fields} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.networks.map(({ from, to }: Shapeless) => `${from} to ${to}`)).toEqual([
      ...[
        "2022-01-01 to 2022-12-31",
        "2022-06-30 to 2023-06-29",
        "2022-12-27 to 2023-12-26",
        "2023-06-25 to 2024-06-23",
      ],
    ]);
    for (const { from, to, straddling, ...network } of data.networks) {
      const during = `during: { from: "${from}", to: "${to}", match: WITHIN }`;
      expect(network).toEqual(
        (await ask(`{ network(kind: ${kind}, filter: { ${during} }) { ${fields} } }`)).data.network,
      );
      expect(network.edges.length).toBeGreaterThan(0);
      for (const { n, statements } of network.edges) expect(statements.totalCount).toBe(n);
      expect(straddling).toBe(0);
    }
  },
);

test("with a kernel, windows weigh less what is far from their middle, and the last kernel leaves nothing out", async () => {
  const total = async (kernel: string) => {
    const { data, errors } = await ask(
      `{ networks(kind: AFFILIATION, window: { size: 730, kernel: ${kernel} }, filter: { during: { from: "2022", to: "2023" } }) { counted edges { weight n } nodes { activity } } }`,
    );
    expect(errors).toEqual([]);
    return data.networks.map(({ counted, edges }: Shapeless) => [
      counted,
      edges.reduce((sum: number, { weight }: Shapeless) => sum + weight, 0),
    ]);
  };
  const [none] = await total("NONE");
  expect(none).toEqual([60, 60]);
  expect(await total("UNIFORM")).toEqual([[60, 30]]);
  const [triangular] = await total("TRIANGULAR");
  expect(triangular[0]).toBe(60);
  expect(triangular[1]).toBeLessThan(60);
  expect((await total("GAUSSIAN"))[0][0]).toBe(60);
});

test("the two camps of polarisation are actors of the graph", async () => {
  const { data, errors } = await ask(
    "{ polarisation(normalise: NONE) { score isExact shuffledAsHigh normalise counted method splits { first { name } second { name } } } }",
  );
  expect(errors).toEqual([]);
  const { score, isExact, counted, splits } = data.polarisation;
  expect(score).toBeGreaterThan(0.5);
  expect([isExact, counted]).toEqual([true, 60]);
  for (const { first, second } of splits)
    expect([...first, ...second].map(({ name }: Shapeless) => name).sort()).toEqual(["a", "b", "c", "d", "e"]);
  expect((await ask('{ polarisation(filter: { during: { to: "1999" } }) { score } }')).data).toEqual({
    polarisation: null,
  });
});

test.each([
  [
    "networks(kind: CONFLICT, window: { size: 0, step: -1 })",
    '"size" is 0; a window has 1 to 36525 days. "step" is -1; give 1 to 36525 days.',
  ],
  ["networks(kind: CONFLICT, window: { size: 1 })", "From 2022-01-0"],
  [
    "polarisation(normalise: ACTIVITY, values: [])",
    '"normalise: ACTIVITY" is for affiliations. Take AVERAGE, JACCARD, PRODUCT, COSINE or NONE. "values" is empty',
  ],
])("%s is refused", async (field, sentence) => {
  const { errors } = await ask(`{ ${field} { method } }`);
  expect(errors.map(({ message }) => message.slice(0, sentence.length))).toEqual([sentence]);
});
