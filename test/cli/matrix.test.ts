import type { Graph } from "../../src/graph/driver.js";
import { askerOf, type Shapeless } from "../api/ask.js";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import { demarche, environmentFor } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph(NEIGHBOURS);
});

function matrix(...words: string[]) {
  const { uri, user, password, database } = testAddress();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return demarche(["matrix", ...words], environmentFor(temporaryFolder(), given)).ends();
}

const NAMES = ["North", "South", "East", "West"];
const SIDES = ["--holders", ...NAMES, "--targets", ...NAMES.slice(0, 3)];

/** The cells that GraphQL gives. */
async function cellsAsked(filter = "{}"): Promise<Shapeless[]> {
  const { data, errors } = await askerOf(graph)(
    `{ positionMatrix(holders: ${JSON.stringify(NAMES)}, targets: ${JSON.stringify(NAMES.slice(0, 3))}, filter: ${filter}) { rows { status stance statementCount } } }`,
  );
  expect(errors).toEqual([]);
  return data.positionMatrix.rows.flat();
}

test("every cell is written as GraphQL gives it, whether there is a stance, none, or silence", async () => {
  const { code, stdout, stderr } = await matrix(...SIDES);
  expect(code).toBe(0);
  const [head, ...lines] = stdout.trimEnd().split("\n");
  expect(head).toBe("holder,holder_id,target,target_id,status,stance,statements");
  const asked = await cellsAsked();
  expect(new Set(asked.map(({ status }) => status)).size).toBeGreaterThan(2);
  expect(lines).toEqual(
    NAMES.flatMap((holder, row) =>
      NAMES.slice(0, 3).map((target, column) => {
        const { status, stance, statementCount } = asked[3 * row + column];
        const ends = [holder, holder.toLowerCase(), target, target.toLowerCase()];
        return [...ends, status, stance ?? "", statementCount].join(",");
      }),
    ),
  );
  expect(stderr).toContain("Positions of 4 holders toward 3 targets: mean stance, from -2 to 2, by current readings.");
});

test("as a matrix, a cell without a stance has the word that says why", async () => {
  const { stdout } = await matrix(...SIDES, "--format", "matrix");
  const asked = await cellsAsked();
  expect(stdout).toBe(
    [
      ",North,South,East",
      ...NAMES.map((holder, row) =>
        [holder, ...asked.slice(3 * row, 3 * row + 3).map(({ stance, status }) => stance ?? status)].join(","),
      ),
      "",
    ].join("\n"),
  );
});

test("as JSON and period by period, each matrix is that of GraphQL in these days", async () => {
  const { code, stdout, stderr } = await matrix(
    ...[...SIDES, "--format", "json", "--during", "2024-02/2024-03-12", "--period", "month", "--voice", "speaker"],
    ...["--target-basis", "named", "implied", "--filter", '{ issue: ["peace"] }'],
  );
  expect({ code, told: stderr }).toEqual({
    code: 0,
    told: 'Positions of 4 holders toward 3 targets: mean stance, from -2 to 2, by current readings; statements surely made from 2024-02-01 to 2024-03-12; one matrix for each of 2 months; voice: SPEAKER; targetBasis: [NAMED, IMPLIED]; issue: ["peace"].\n',
  });
  const { holders, cells } = JSON.parse(stdout);
  expect(holders[0]).toEqual({ id: "north", label: "North", kind: "STATE" });
  const days = [
    ["2024-02-01", "2024-02-29"],
    ["2024-03-01", "2024-03-12"],
  ];
  const asked = await Promise.all(
    days.map(async ([from, to]) => {
      const during = `during: { from: "${from}", to: "${to}", match: WITHIN }`;
      const cells = await cellsAsked(`{ ${during}, voice: SPEAKER, targetBasis: [NAMED, IMPLIED], issue: ["peace"] }`);
      return cells.map((cell) => ({ ...cell, from, to }));
    }),
  );
  expect(cells.map(({ holder: _, target: __, ...cell }: Shapeless) => cell)).toEqual(asked.flat());
});

test("more than a hundred names on a side are read in parts", async () => {
  const many = Array.from({ length: 130 }, (_, at) => NAMES[at % 4] ?? "");
  const { code, stdout } = await matrix("--holders", "North", "South", "--targets", ...many, "--format", "matrix");
  expect(code).toBe(0);
  const [, north, south] = stdout.split("\n").map((line) => line.split(","));
  expect([north?.length, south?.length]).toEqual([131, 131]);
  for (const row of [north, south]) expect(row?.slice(101, 105)).toEqual(row?.slice(1, 5));
});

test.each([
  [["--holders", "Nirth", "--targets", "South"], 'No actor is called "Nirth". Did you mean "North"'],
  [[...SIDES, "--filter", 'issue: ["fish"]'], 'No issue has the id "fish".'],
  [[...SIDES, "--filter", 'holder: ["South"]'], '"holder" cannot narrow a matrix: every cell asked for is given.'],
  [[...SIDES, "--filter", "speaker: 3"], 'Field "speaker" is not defined by type "PositionFilter".'],
  [[...SIDES, "--period", "year"], "Periods are those of a range: say which by --during FROM/TO."],
  [[...SIDES, "--period", "week"], '"week" is no period; take month, quarter, year.'],
  [[...SIDES, "--period", "year", "--format", "matrix"], "A matrix has no place for periods."],
  [[...SIDES, "--during", "2024"], '"2024" is no range. Write FROM/TO for "during", such as 1991/2019.'],
  [[...SIDES, "--during", "2024/2023"], 'No day lies between "from" 2024 and "to" 2023. Exchange them.'],
  [[...SIDES, "--format", "xls"], 'There is no format "xls"; take cells, matrix, json.'],
])("%j is refused in a sentence, and nothing is written", async (words, sentence) => {
  const { code, stdout, stderr } = await matrix(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n {4}at /);
});
