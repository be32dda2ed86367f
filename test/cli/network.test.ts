import { freshGraph, STRAIT } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import { demarche, environmentFor, MAIN, run } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";

beforeAll(async () => {
  await freshGraph(STRAIT);
});

function environment() {
  const { uri, user, password, database } = testAddress();
  const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  return environmentFor(temporaryFolder(), given);
}

const network = (...words: string[]) => demarche(["network", ...words], environment()).ends();

test("a network is written by labels, each tie once, and its method is told beside it", async () => {
  const { code, stdout, stderr } = await network(
    "--kind",
    "congruence",
    "--normalise",
    "average",
    "--during",
    "2019/2022",
  );
  expect(code).toBe(0);
  expect(stdout).toBe(
    [
      ...["source,target,weight,n", "Alder,Birch,0.875,4", "Alder,Cedar,0.6666666666666666,6", "Alder,Dune,0.25,6"],
      ...["Birch,Cedar,0.75,6", "Birch,Dune,0.5,6", "Cedar,Dune,1.1875,8", ""],
    ].join("\n"),
  );
  expect(stderr).toContain("Congruence network among actors by issues: 12 coded statements");
});

test("a filter narrows it as in GraphQL, and a matrix tells nothing from balanced; a file that is safe has the same numbers", async () => {
  const filter = ["--filter", '{ issue: ["quota"], speaker: ["Alder", "Birch", "Dune"] }', "--safe"];
  const { stdout } = await network("--kind", "subtract", "--format", "matrix", ...filter);
  expect(stdout).toBe(",Alder,Birch,Dune\nAlder,0,0.5,-2.5\nBirch,0.5,0,-1\nDune,-2.5,-1,0\n");
  const positions = await network("--kind", "position", "--format", "matrix", "--filter", 'speaker: ["Alder"]');
  expect(positions.stdout).toBe(",Alder,Birch,Dune\nAlder,0,1,-2\nBirch,,0,\nDune,,,0\n");
});

test("the part round somebody is written, of issues at a level of the taxonomy", async () => {
  const { code, stdout, stderr } = await network(
    ...["--kind", "co-statement", "--issue-level", "0", "--ego", "alder", "--distance", "1", "--min-weight", "4"],
  );
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: "source,target,weight,n\nAlder,Cedar,4,6\nAlder,Dune,4,6\nCedar,Dune,10,8\n",
  });
  expect(stderr).toContain("; narrower issues counted at the broadest; ");
  expect(stderr).toContain("; the part within 1 step of Alder with all ties in it");
});

test("formats for graphs have all nodes and ties", async () => {
  const json = JSON.parse((await network("--kind", "affiliation", "--signed", "--format", "json")).stdout);
  expect(json.nodes.map(({ label }: { label: string }) => label).sort()).toEqual([
    ...["Alder", "Birch", "Cedar", "Dune"],
    ...["The catch in the strait must be limited", "The strait must be patrolled together"],
  ]);
  expect(json.edges).toHaveLength(8);
  expect((await network("--kind", "conflict", "--format", "graphml")).stdout.match(/<edge /g)).toHaveLength(6);
  expect((await network("--kind", "position", "--format", "gexf")).stdout).toContain('version="1.2"');
});

test.each([
  [["--kind", "friendship"], 'There is no "friendship"; take one of these: affiliation, co-statement, '],
  [["--kind", "conflict", "--format", "png"], 'Of network there is no format "png"; take edges, matrix, json, gexf, '],
  [["--kind", "conflict", "--during", "2019"], '"2019" is no range. Write FROM/TO for "during", such as 1991/2019.'],
  [
    ["--kind", "conflict", "--filter", "speeker: 3"],
    'Field "speeker" is not defined by type "StatementFilter". Did you mean "speaker"?',
  ],
  [["--kind", "conflict", "--filter", '{ speaker: ["Elder"'], "The arguments cannot be read: "],
  [["--kind", "conflict", "--filter", 'speaker: ["Elm"]'], 'No actor is called "Elm".'],
  [["--kind", "conflict", "--ego", "Elm"], 'No actor is called "Elm".'],
  [["--kind", "conflict", "--values", "3"], '"values" has 3; values run from -2 to 2.'],
])("%j is refused in a sentence", async (words, sentence) => {
  const { code, stdout, stderr } = await network(...words);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n {4}at /);
});

test("who stops reading the output ends the command, which then has nothing to say", async () => {
  const { stdout, stderr } = await run(
    "bash",
    ["-c", `"${process.execPath}" "${MAIN}" network --kind congruence | true; echo "\${PIPESTATUS[0]}"`],
    environment(),
  ).ends();
  expect(stdout).toBe("141\n");
  expect(stderr).not.toContain("wrong");
});
