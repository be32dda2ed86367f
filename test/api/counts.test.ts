import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf, type Shapeless } from "./ask.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

/** Every count as its number and what it is of, such as `4 north 2024`. */
async function counts(by: string, filter = "{}"): Promise<string[]> {
  const { data, errors, sent } = await ask(
    `{ counts(by: [${by}], filter: ${filter}) { statements key { by actor { id } issue { id } source { id } term period } } }`,
  );
  expect(errors).toEqual([]);
  expect(sent.length).toBeLessThanOrEqual(2);
  const shown = ({ actor, issue, source, term, period }: Shapeless) =>
    actor?.id ?? issue?.id ?? source?.id ?? term ?? period ?? "none";
  for (const { key } of data.counts) expect(key.map((part: Shapeless) => part.by).join(", ")).toBe(by);
  return data.counts.map(({ statements, key }: Shapeless) => [statements, ...key.map(shown)].join(" "));
}

test.each([
  ["HOLDER", "{}", ["7 north", "2 east", "1 south", "1 stranger"]],
  ["SPEAKER", "{}", ["6 north", "2 east", "1 nora-north", "1 south", "1 stranger"]],
  ["TARGET", "{}", ["7 south", "2 none", "1 east", "1 league"]],
  ["ISSUE", "{}", ["9 none", "2 truce"]],
  ["SOURCE", "{}", ["11 gazette"]],
  ["YEAR", "{}", ["10 2024", "1 none"]],
  ["MONTH", "{}", ["10 2024-03", "1 none"]],
  ["ACT", '{ speaker: ["North"], toward: ["South"] }', ["2 CRITICISE", "2 THREATEN", "1 ACCUSE", "1 PRAISE", "1 WARN"]],
  ["ACT", '{ speaker: ["East"] }', ["1 ASSERT", "1 none"]],
  ["HOLDER, TARGET", "{ act: [ACCUSE, COMMIT] }", ["1 north east", "1 north south", "1 stranger south"]],
  [
    "TARGET, ISSUE, ACT",
    '{ issue: ["peace"] }',
    ["1 east truce COMMIT", "1 south truce CRITICISE", "1 south truce PRAISE"],
  ],
  [
    "YEAR, SPEAKER",
    '{ during: { from: "2024-03-08" }, speaker: ["East", "South"] }',
    ["1 2024 east", "1 2024 south", "1 none east"],
  ],
])("counted by %s, the statements %s are as many as can be counted by eye", async (by, filter, expected) => {
  expect(await counts(by, filter)).toEqual(expected);
});

test("a statement that is read on several issues counts for those that are sought, and a target likewise", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  // Another reading of a statement on the truce, by the same coder, of the weather.
  await graph.write((run) =>
    run(`MATCH (reading:Coding)-[:ON]->(:Issue {id: "truce"}), (reading)-[:READS]->(statement:Statement {id: "minister"})
         MATCH (reading)-[:BY]->(coder:Coder), (north:Actor {id: "north"})
         CREATE (issue:Issue {id: "weather", name: "It must rain"})
         CREATE (other:Coding {id: "other", act: "ASSERT", method: "HAND", at: reading.at})
         CREATE (other)-[:READS]->(statement), (other)-[:BY]->(coder)
         CREATE (other)-[:ON {issue: "weather", key: statement.key}]->(issue)
         CREATE (other)-[:TOWARD {actor: "north", basis: "NAMED", key: statement.key}]->(north)`),
  );
  expect(await counts("ISSUE", '{ issue: ["truce"] }')).toEqual(["2 truce"]);
  expect(await counts("TARGET", '{ toward: ["East"] }')).toEqual(["1 east"]);
  expect(await counts("ISSUE", '{ speaker: ["Nora North"] }')).toEqual(["1 truce", "1 weather"]);
});

test.each([
  ["[]", '"by" is empty; say what to count by, such as [HOLDER, YEAR].'],
  ["[ACT, ACT]", '"by" names ACT twice; leave one out.'],
])("counting by %s is refused", async (by, sentence) => {
  const { errors } = await ask(`{ counts(by: ${by}) { statements } }`);
  expect(errors.map(({ message }) => message)).toEqual([sentence]);
});

test("a number is given by itself, and what it counts by may be a variable", async () => {
  const query = "query ($by: [CountBy!]!) { counts(by: $by) { statements } }";
  expect((await ask(query, { by: ["SOURCE"] })).data.counts).toEqual([{ statements: 11 }]);
  expect((await ask(query, { by: ["YEAR"] })).data.counts).toEqual([{ statements: 10 }, { statements: 1 }]);
});
