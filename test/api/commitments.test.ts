import { freshGraph, NEIGHBOURS, PLEDGES } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(PLEDGES, NEIGHBOURS));
});

async function commitments(given = "", fields = "status due statement { id }"): Promise<Shapeless[]> {
  const { data, errors } = await ask(`{ commitments${given && `(${given})`} { nodes { ${fields} } } }`);
  expect(errors).toEqual([]);
  return data.commitments.nodes;
}

const ids = (found: readonly Shapeless[]) => found.map(({ statement }) => statement.id);

test("promises are listed newest first, with what has become of each; what was not said is none", async () => {
  const found = await commitments('filter: { publisher: ["Mouth Press"] }');
  expect(found.map(({ statement, status, due }) => [statement.id, status, due])).toEqual([
    ["reef-toll", "BROKEN", "2024-09-30"],
    ["reef-pays", "KEPT", null],
    ["isle-buoys", "OPEN", "2024-09-30"],
    ["isle-sluice", "CONTESTED", "2024-07-31"],
  ]);
});

test("what an adjudicated reading finds to be no promise is none, whatever a coder found", async () => {
  expect(ids(await commitments('filter: { onBehalfOf: ["Isle"] }'))).toEqual(["isle-buoys", "isle-sluice"]);
  expect(ids(await commitments('overdueOn: "2025"'))).not.toContain("isle-berths");
});

test("the readings say to whom, for whose benefit, on which condition and by when", async () => {
  const [sluice] = await commitments(
    'filter: { beneficiary: ["Fishers of the mouth"] }',
    "statement { addressees { id } } promises { coder { id } toward { id } beneficiaries { id } condition deadline } outcomes { relation coder { id } because event { id } }",
  );
  expect(sluice).toEqual({
    statement: { addressees: [{ id: "reef" }] },
    promises: [
      {
        ...{ coder: { id: "anna" }, toward: { id: "reef" }, beneficiaries: [{ id: "fishers" }] },
        ...{ condition: null, deadline: "2024-06" },
      },
      { coder: { id: "boris" }, toward: { id: "reef" }, beneficiaries: [], condition: null, deadline: "2024-07-31" },
    ],
    outcomes: [
      {
        relation: "BROKEN_BY",
        coder: { id: "anna" },
        because: "It was opened too late.",
        event: { id: "sluice-opened" },
      },
      {
        ...{ relation: "FULFILLED_BY", coder: { id: "boris" }, because: "It was opened in July." },
        event: { id: "sluice-opened" },
      },
    ],
  });
});

test("they are found by who promised, to whom, for whom, on what and in which state", async () => {
  expect(ids(await commitments('filter: { onBehalfOf: ["Reef"] }'))).toEqual(["reef-toll", "reef-pays"]);
  expect(ids(await commitments('filter: { speaker: ["Isle"] }'))).toEqual(["isle-buoys", "isle-sluice"]);
  expect(ids(await commitments('filter: { addressee: ["Isle", "East"] }'))).toEqual(["reef-pays", "minister"]);
  expect(ids(await commitments('filter: { beneficiary: ["League"] }'))).toEqual(["minister"]);
  expect(ids(await commitments('filter: { issue: ["dredging"] }'))).toEqual(["isle-sluice"]);
  expect(ids(await commitments('filter: { onBehalfOf: ["Isle"] }, status: [OPEN, KEPT]'))).toEqual(["isle-buoys"]);
});

test("conditions on readings hold of one that finds the promise", async () => {
  expect(ids(await commitments('filter: { onBehalfOf: ["North"], toward: ["East"], stance: { max: -1 } }'))).toEqual(
    [],
  );
  expect(ids(await commitments('filter: { speaker: ["Reef"], issue: ["dredging"] }'))).toEqual([]);
  expect(ids(await commitments('filter: { speaker: ["Reef"], coder: ["boris"] }'))).toEqual(["reef-toll"]);
});

test("a promise is overdue from the day after its last on, unless something is known of it", async () => {
  const fields = 'last: isOverdue(on: "2024-09-30") next: isOverdue(on: "2024-10") statement { id }';
  const found = await commitments('filter: { publisher: ["Mouth Press"] }', fields);
  expect(found.map(({ statement, last, next }) => [statement.id, last, next])).toEqual([
    ["reef-toll", false, false],
    ["reef-pays", null, null],
    ["isle-buoys", false, true],
    ["isle-sluice", false, false],
  ]);
  expect(ids(await commitments('overdueOn: "2024-10-01"'))).toEqual(["isle-buoys"]);
  expect(ids(await commitments('overdueOn: "2024-09"'))).toEqual([]);
});

test("pages follow one another, and are counted", async () => {
  const page = async (after = "") =>
    (
      await ask(
        `{ commitments(first: 2, filter: { addressee: ["Reef", "Isle", "East"] }${after}) { totalCount nodes { statement { id } } pageInfo { hasNextPage endCursor } } }`,
      )
    ).data.commitments;
  const first = await page();
  expect([ids(first.nodes), first.totalCount]).toEqual([["reef-pays", "isle-buoys"], 4]);
  expect(ids((await page(`, after: "${first.pageInfo.endCursor}"`)).nodes)).toEqual(["minister", "isle-sluice"]);
});
