import { freshGraph, PLEDGES } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(PLEDGES));
});

const PAIR =
  "{ straddling method pairs { holder { id } target { id } issue { id } earlier { id } later { id } earlierValue laterValue apart status judgements { relation coder { id } method because statement { id } } } }";

async function pairs(given = ""): Promise<Shapeless[]> {
  const { data, errors } = await ask(`{ contradictions${given && `(${given})`} ${PAIR} }`);
  expect(errors).toEqual([]);
  return data.contradictions.pairs;
}

const named = (found: readonly Shapeless[]) =>
  found.map(({ earlier, later, status }) => `${earlier.id} ${later.id} ${status}`);

test("what one actor says for and against another on the same issue is paired, the plainest first, as coders judge it", async () => {
  const found = await pairs();
  expect(named(found)).toEqual([
    "reef-blames reef-lauds CONFIRMED",
    "reef-lauds reef-scolds CONTESTED",
    "reef-blames reef-warms REJECTED",
    "reef-warms reef-scolds CANDIDATE",
  ]);
  expect(found[0]).toEqual({
    ...{ holder: { id: "reef" }, target: { id: "isle" }, issue: { id: "dredging" } },
    ...{ earlier: { id: "reef-blames" }, later: { id: "reef-lauds" }, earlierValue: -2, laterValue: 2, apart: 41 },
    status: "CONFIRMED",
    judgements: [
      {
        ...{ relation: "CONTRADICTS", coder: { id: "anna" }, method: "HAND", statement: { id: "reef-blames" } },
        because: "It lauds whom it held guilty of the same.",
      },
    ],
  });
});

test("what a program judged is shown and decides nothing", async () => {
  const [pair] = await pairs("status: [CANDIDATE]");
  expect(pair.judgements).toMatchObject([{ coder: { id: "reader" }, method: "MACHINE" }]);
});

test("both have to be surely made within the window; what may be is told", async () => {
  const within = (days: number) => pairs(`within: ${days}`);
  expect(named(await within(41))).toEqual(["reef-warms reef-scolds CANDIDATE"]);
  expect(named(await within(42))).toContain("reef-blames reef-lauds CONFIRMED");
  const { data } = await ask("{ contradictions(within: 29) { straddling pairs { apart } } }");
  expect(data.contradictions).toEqual({ straddling: 1, pairs: [] });
});

test("one of a whole month is as far from a day in it as the farther end of the month", async () => {
  expect(await pairs("within: 30")).toMatchObject([{ earlier: { id: "reef-warms" }, apart: 15 }]);
});

test("agreement with an issue is compared whoever it is said of", async () => {
  const [pair, ...others] = await pairs("over: ISSUE");
  expect(others).toEqual([]);
  expect(pair).toMatchObject({ target: null, issue: { id: "dredging" }, earlierValue: -2, laterValue: 1 });
});

test("a status and a filter narrow the list", async () => {
  expect(named(await pairs("status: [REJECTED, CONTESTED]"))).toEqual([
    "reef-lauds reef-scolds CONTESTED",
    "reef-blames reef-warms REJECTED",
  ]);
  expect(await pairs('filter: { onBehalfOf: ["Isle"] }')).toEqual([]);
  expect(
    named(await pairs('filter: { onBehalfOf: ["Reef"], act: [ACCUSE, PRAISE], during: { to: "2024-03" } }')),
  ).toEqual(["reef-blames reef-lauds CONFIRMED"]);
});

test("what cannot be asked is refused in a sentence", async () => {
  const { errors } = await ask("{ contradictions(within: 0, status: []) { method } }");
  expect(errors[0]?.message).toBe(
    '"within" is 0; give 1 to 36525 days. "status" is empty, so that nothing would be listed. Name a status, or leave it out.',
  );
});

test("what is too much to be judged is refused with its number", async () => {
  const graph = await freshGraph();
  await graph.write((ask) =>
    ask(`CREATE (holder:Actor {id: "holder", kind: "STATE"}) CREATE (target:Actor {id: "target", kind: "STATE"})
      WITH holder, target UNWIND range(1, 60) AS at
      CREATE (statement:Statement {id: "s" + at, key: "2024-01-01|s" + at})-[:TAKES {
        voice: "REPRESENTED", holder: "holder", target: "target", targetBasis: "NAMED", onlyIfAsked: false, method: "HAND",
        stance: CASE at % 2 WHEN 0 THEN 1 ELSE -1 END, earliest: "2024-01-01", latest: "2024-01-01", key: "2024-01-01|s" + at
      }]->(target)`),
  );
  const { errors } = await askerOf(graph)("{ contradictions { method } }");
  expect(errors[0]?.message).toBe(
    'There are 900 such pairs, and an answer holds 500. Narrow the filter to fewer actors, issues or days, or give a shorter "within".',
  );
  expect(errors[0]?.extensions).toMatchObject({ code: "TOO_EXPENSIVE" });
});
