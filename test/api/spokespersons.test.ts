import { readFileSync } from "node:fs";
import { join } from "node:path";
import { spokespersonsFeed } from "../../src/api/spokespersons.js";
import { loadDossier } from "../../src/dossier/load.js";
import { readDossier } from "../../src/dossier/read.js";
import { openTexts } from "../../src/dossier/texts.js";
import type { Graph } from "../../src/graph/driver.js";
import { packageRoot } from "../../src/package-root.js";
import { freshGraph, RIVER } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let graph: Graph;
let ask: Asker;

beforeAll(async () => {
  graph = await freshGraph(RIVER);
  ask = askerOf(graph);
});

const LISTED = "statementCount statements { totalCount nodes { id } }";

/** The series, in which everything opens into as many statements as it counts. */
async function series(given: string): Promise<Shapeless> {
  const { data, errors } = await ask(`{ spokespersonSeries(${given}) {
    actor { id } statementCount repeated inNoPeriod straddling
    offices { title at { id } share ${LISTED} }
    periods { from to statementCount spokespersons { speaker { id } tenure { title } ${LISTED} } }
  } }`);
  expect(errors).toEqual([]);
  const { offices, periods } = data.spokespersonSeries;
  for (const { statementCount, statements } of [
    ...offices,
    ...periods.flatMap(({ spokespersons }: Shapeless) => spokespersons),
  ])
    expect([statements.totalCount, statements.nodes.length]).toEqual([statementCount, statementCount]);
  return data.spokespersonSeries;
}

const idsOf = ({ statements }: Shapeless): string[] => statements.nodes.map(({ id }: Shapeless) => id);

const spoken = ({ periods }: Shapeless): string[] =>
  periods.map(
    ({ from, to, statementCount, spokespersons }: Shapeless) =>
      `${from} to ${to}: ${statementCount} by ${spokespersons.map(({ speaker, tenure, statementCount }: Shapeless) => `${speaker.id} (${tenure?.title ?? "no office"}) ${statementCount}`).join(", ") || "nobody"}`,
  );

test("offices share in the statements of a state; one of two ministers is counted for both, and the answer says so", async () => {
  const { statementCount, repeated, offices } = await series('actor: "Ford"');
  expect([statementCount, repeated]).toEqual([9, 1]);
  expect(offices.map(({ title, at, share }: Shapeless) => [title, at?.id, share])).toEqual([
    ["Prime Minister of Ford", "ford", 4 / 9],
    // Of two states, each minister speaks for one.
    ["Foreign Minister of Ford", "ford", 3 / 9],
    // The state itself, and Frank, of whom no office is known.
    [null, undefined, 3 / 9],
  ]);
  expect(offices.map(idsOf)).toEqual([
    ["finn-halts", "for-both", "faye-and-flora", "faye-low"],
    ["two-ministers", "faye-and-flora", "flora-asks"],
    ["joint-declaration", "ford-builds", "frank-some-day"],
  ]);
});

test("who speaks is told for each period, those too in which nobody does", async () => {
  expect(spoken(await series('actor: "Ford", granularity: QUARTER'))).toEqual([
    "2021-01-01 to 2021-03-31: 1 by ford (no office) 1",
    "2021-04-01 to 2021-06-30: 4 by faye (Prime Minister of Ford) 3, flora (Foreign Minister of Ford) 2",
    // The same office in other hands. Of the two states that declare something, the other speaks for itself.
    "2021-07-01 to 2021-09-30: 2 by finn (Prime Minister of Ford) 1, ford (no office) 1",
    "2021-10-01 to 2021-12-31: 0 by nobody",
    "2022-01-01 to 2022-03-31: 1 by flora (Foreign Minister of Ford) 1",
  ]);
  expect(spoken(await series('actor: "Holm", granularity: MONTH'))[1]).toBe("2021-06-01 to 2021-06-30: 0 by nobody");
});

test("a statement whose date reaches over several periods is in none, and one over the window's edge in none of its counts", async () => {
  const yearly = await series('actor: "Ford"');
  expect([yearly.inNoPeriod, yearly.straddling, yearly.periods.length]).toEqual([1, 0, 2]);
  const in2021 = await series('actor: "Ford", from: "2021", to: "2021-08-15"');
  expect([in2021.statementCount, in2021.inNoPeriod, in2021.straddling]).toEqual([6, 0, 1]);
  expect(in2021.periods.map(({ from, to }: Shapeless) => [from, to])).toEqual([["2021-01-01", "2021-08-15"]]);
});

test("an actor for whom nobody speaks has no offices and no periods", async () => {
  expect(await series('actor: "Isle"')).toMatchObject({
    actor: { id: "isle" },
    ...{ statementCount: 0, repeated: 0, offices: [], periods: [] },
  });
});

test("nobody of that name is refused", async () => {
  const { errors } = await ask('{ spokespersonSeries(actor: "Nobody") { straddling } }');
  expect(errors.map(({ message }) => message.slice(0, 32))).toEqual(['No actor is called "Nobody". Loo']);
});

test("periods that hold more than anybody reads are refused with what to narrow, and not looked at where nobody asks for them", async () => {
  const voices = [{ speaker: "ford", offices: [] }];
  const work = (asked: string) =>
    spokespersonsFeed.work(
      { actor: "Ford", granularity: "MONTH" },
      async (take) => {
        for (const period of [12, 12 * 500]) take([false, period, voices, 1]);
      },
      new Set([asked]),
      {},
    );
  await expect(work("periods")).rejects.toThrow(
    'These 5989 periods have 2 spokespersons together, and an answer holds 5000 of both. Ask for longer periods by "granularity", or for fewer by "from" and "to".',
  );
  await expect(work("offices")).resolves.toMatchObject({ spoken: { statementCount: 2 } });
});

test("who speaks for an actor on other grounds than an office speaks in the office held on that day, or in either", async () => {
  const text = readFileSync(join(packageRoot, RIVER), "utf8").replace(
    `said: {date: 2021-08-02, rule: EXPLICIT}
    saidBy: finn
    onBehalfOf: {actor: ford, basis: OFFICE}`,
    `said: {date: 2021-06/2021-07, rule: EXPLICIT}
    saidBy: [finn, faye]
    onBehalfOf: {actor: ford, basis: EXPLICIT}`,
  );
  const { dossier } = readDossier(RIVER, text);
  if (dossier === null) throw new Error("The changed dossier is not well formed.");
  await loadDossier(graph, dossier, openTexts(join(packageRoot, "texts")));
  const { offices } = await series('actor: "Ford"');
  expect(idsOf(offices[0])).toEqual(["for-both", "finn-halts", "faye-and-flora", "faye-low"]);
  expect(idsOf(offices.find(({ title }: Shapeless) => title === null))).not.toContain("finn-halts");
});
