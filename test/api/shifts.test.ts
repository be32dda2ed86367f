import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { importFile } from "../../src/import/import-file.js";
import { readMapping } from "../../src/import/mapping.js";
import { packageRoot } from "../../src/package-root.js";
import { emptyGraph } from "../graph.js";
import { temporaryFolder } from "../temporary-folder.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

/** On whom `a` turns in 2023, `b` does not, and `c` speaks once only before. Each statement is in a document of its own. */
const ROWS = [
  ...[1, 2, 3, 4].map((day) => ["a", "x", `2022-05-0${day}`, -2]),
  ...[1, 2, 3, 4].map((day) => ["a", "x", `2023-05-0${day}`, 1]),
  ...[1, 2, 3].flatMap((day) => [
    ["b", "x", `2022-06-0${day}`, 1],
    ["b", "x", `2023-06-0${day}`, 1],
  ]),
  ...[
    ["c", "x", "2022-07-01", -2],
    ["c", "x", "2023-07-01", 2],
    ["c", "x", "2023-07-02", 2],
  ],
  // Nobody knows on which side of the year this was.
  ["a", "x", "2022/2023", 2],
];

beforeAll(async () => {
  const graph = await emptyGraph();
  const file = join(temporaryFolder(), "rows.tsv");
  const columns = ["id", "actor", "toward", "day", "stance", "issue", "value", "document"];
  const rows = ROWS.map(([actor, toward, day, stance], at) => [
    `s${at}`,
    actor,
    toward,
    day,
    stance,
    "p",
    stance,
    `d${at}`,
  ]);
  writeFileSync(file, [columns, ...rows].map((row) => row.join("\t")).join("\n"));
  const mapping = readMapping(join(packageRoot, "test/network/coded.yaml"));
  const report = await importFile(graph, mapping, file, { strict: false, tables: {}, onProgress: () => undefined });
  expect(report.rejected).toBe(0);
  ask = askerOf(graph);
});

const SIDE = "{ statementCount mean statements { totalCount nodes { id said { date } } } }";

test.each(["TARGET", "ISSUE"])(
  "who speaks otherwise over %s from a day on is a candidate, with the statements of both sides",
  async (over) => {
    const { data, errors } = await ask(
      `{ shifts(at: "2023", over: ${over}) { tests candidates { holder { name } target { name } issue { name } at change straddling p leastP q isExact before ${SIDE} after ${SIDE} } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.shifts.tests).toBe(1);
    const [{ before, after, ...shift }, ...others] = data.shifts.candidates;
    expect(others).toEqual([]);
    expect(shift).toEqual({
      ...{
        holder: { name: "a" },
        target: over === "TARGET" ? { name: "x" } : null,
        issue: over === "ISSUE" ? { name: "p" } : null,
      },
      ...{ at: "2023-01-01", change: 3, straddling: 1, p: 2 / 70, leastP: 2 / 70, q: 2 / 70, isExact: true },
    });
    expect([before.statementCount, before.mean, before.statements.totalCount]).toEqual([4, -2, 4]);
    expect([after.statementCount, after.mean, after.statements.totalCount]).toEqual([4, 1, 4]);
    for (const { said } of before.statements.nodes) expect(said.date.slice(0, 4)).toBe("2022");
    for (const { said } of after.statements.nodes) expect(said.date.slice(0, 4)).toBe("2023");
  },
);

test("without a day, the greatest change is sought where no date reaches over it", async () => {
  const { data, errors } = await ask(
    '{ shifts(filter: { speaker: ["a"], during: { match: WITHIN, from: "2022", to: "2023-05" } }) { candidates { at change p method: isExact } method } }',
  );
  expect(errors).toEqual([]);
  expect(data.shifts.candidates.map(({ at, change }: Shapeless) => [at, change])).toEqual([["2023-05-01", 3]]);
  expect(data.shifts.candidates[0].p).toBeLessThan(0.05);
  expect(data.shifts.method).toContain("sought for each pair");
});

test("where nobody has two statements on each side, nothing is tested", async () => {
  const { data } = await ask('{ shifts(at: "2023", filter: { speaker: ["c"] }) { tests candidates { at } } }');
  expect(data.shifts).toEqual({ tests: 0, candidates: [] });
});
