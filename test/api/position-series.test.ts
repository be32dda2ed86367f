import { loadDossier } from "../../src/dossier/load.js";
import { readDossier } from "../../src/dossier/read.js";
import type { Graph } from "../../src/graph/driver.js";
import { freshGraph, NEIGHBOURS, STRAIT } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let graph: Graph;
let ask: Asker;

beforeAll(async () => {
  graph = await freshGraph(STRAIT, NEIGHBOURS);
  ask = askerOf(graph);
});

/** What is said twice, a hundred years and a month apart: 1,201 months, with those in between. */
const AGES = `
demarche: 1
id: ages
coder: {id: anna, name: Anna, kind: PERSON}
codedAt: 2026-11-26
source: {id: annals}
actors: {old: {kind: STATE, name: Old}, young: {kind: STATE, name: Young}}
statements:
${["1900-01-05", "2000-01-05"]
  .map(
    (day, at) => `  said-${at}:
    gist: Old praises Young.
    mode: INDIRECT
    said: {date: ${day}, rule: EXPLICIT}
    saidBy: old
    onBehalfOf: SELF
    codings: [{act: PRAISE, toward: young, stance: 1}]
    printed: [{locator: page 1}]
`,
  )
  .join("")}`;

async function series(given: string): Promise<Shapeless> {
  const { data, errors, sent } = await ask(
    `{ positionSeries(${given}) { straddling periods { from to statementCount mean spread statements { totalCount nodes { id } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(2);
  for (const { statementCount, statements } of data.positionSeries.periods)
    expect([statements.totalCount, statements.nodes.length]).toEqual([statementCount, statementCount]);
  return data.positionSeries;
}

const shown = ({ periods }: Shapeless): string[] =>
  periods.map(({ from, to, statementCount, mean }: Shapeless) => `${from} to ${to}: ${statementCount}, ${mean}`);

test("years in which nothing was said stand between those in which something was, and have no mean", async () => {
  expect(shown(await series('holder: "Cedar", target: "Alder"'))).toEqual([
    ...["2019-01-01 to 2019-12-31: 1, -1", "2020-01-01 to 2020-12-31: 0, null", "2021-01-01 to 2021-12-31: 2, 1.5"],
  ]);
});

test("what is balanced is told from what is not said", async () => {
  const { periods } = await series('holder: "Dune", target: "Birch", granularity: MONTH');
  expect(periods.map(({ from, mean }: Shapeless) => [from, mean])).toEqual([["2022-02-01", 0]]);
});

test("on an issue, agreement counts; on an issue toward somebody, stance does", async () => {
  expect(shown(await series('holder: "Dune", issue: "quota"'))[0]).toBe("2019-01-01 to 2019-12-31: 2, -2");
  expect(shown(await series('holder: "Dune", issue: "quota", granularity: QUARTER')).at(-1)).toBe(
    "2022-01-01 to 2022-03-31: 1, -1",
  );
  expect(shown(await series('holder: "Cedar", target: "Alder", issue: "patrol"'))).toEqual([]);
  expect(shown(await series('holder: "Cedar", target: "Birch", issue: "patrol"'))).toEqual([
    "2020-01-01 to 2020-12-31: 1, -1",
  ]);
});

test("a statement counts by its adjudicated reading or the median of its coders; one without a stance counts without a mean", async () => {
  const { periods } = await series('holder: "North", target: "South", granularity: MONTH');
  // −2 and −1 have −1 in the middle, nearer 0; the adjudicated reading is 1; what is denied or only implied does not count.
  expect(periods).toMatchObject([{ from: "2024-03-01", to: "2024-03-31", statementCount: 2, mean: 0, spread: 1 }]);
  const east = await series('holder: "East", target: "South"');
  expect([east.straddling, east.periods]).toEqual([1, []]);
});

test("more periods than anybody reads are refused, and longer ones are not", async () => {
  const { dossier } = readDossier("ages.yaml", AGES);
  if (!dossier) throw new Error("The dossier of two ages is wrong.");
  await loadDossier(graph, dossier, { get: () => null });
  const asked = (granularity: string) =>
    ask(
      `{ positionSeries(holder: "Old", target: "Young", granularity: ${granularity}) { straddling periods { from } } }`,
    );
  const { data, errors } = await asked("MONTH");
  expect(data).toBeNull();
  expect(errors).toEqual([
    {
      message:
        'There are more than 1200 periods from the first statement to the last, which is the limit. Ask for longer ones by "granularity", or about one issue.',
      code: "TOO_EXPENSIVE",
      extensions: expect.anything(),
    },
  ]);
  expect((await asked("QUARTER")).data.positionSeries.periods).toHaveLength(401);
  expect((await asked("YEAR")).data.positionSeries.periods).toHaveLength(101);
});

test.each([
  ['holder: "North"', 'Give "target", "issue" or both, to say what the position is toward or on.'],
  ['holder: "Nobody", target: "South"', 'No actor is called "Nobody".'],
  ['holder: "North", issue: "nothing"', 'No issue has the id "nothing".'],
])("positionSeries(%s) is refused", async (given, sentence) => {
  const { errors } = await ask(`{ positionSeries(${given}) { straddling } }`);
  expect(errors.map(({ message }) => message.slice(0, sentence.length))).toEqual([sentence]);
});
