import { type Answer, askerOf } from "../api/ask.js";
import { freshGraph, NEIGHBOURS } from "../fresh-graph.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(NEIGHBOURS));
});

test("files nest by the selection set, and only what is asked for is read", async () => {
  const { data, asked } = await ask(
    '{ actor(id: "north") { name statements(first: 1, filter: { act: [COMMIT] }) { nodes { gist speakers { actor { name } } } } } }',
  );
  expect(data).toEqual({ actor: { name: "North", statements: { nodes: [] } } });
  expect(asked[0]?.text).toBe(`OPTIONAL CALL () {
  MATCH (:Actor|Merged {id: $p0})-[:SAME_AS*0..]->(actor:Actor)
  WITH actor
  CALL (actor) {
    MATCH (actor)<-[role:SAID_BY]-(statement:Statement)
    WHERE role.key < $p3 AND EXISTS {
      MATCH (coding:Coding)-[:READS]->(statement)
      WHERE coding.act IN $p1 AND coding.supersededAt IS NULL
    } AND role.actor = actor.id AND role.key > ""
    WITH statement, role.key AS cursor ORDER BY role.actor DESC, role.key DESC LIMIT $p2
    CALL (statement) {
      MATCH (statement)-[speaker:SAID_BY]->(actor:Actor)
      WITH speaker, actor ORDER BY speaker.order
      RETURN collect(speaker {actor: actor {.name}}) AS c0
    }
    RETURN {nodes: collect(statement {.gist, speakers: c0})} AS c1
  }
  RETURN actor {.name, statements: c1} AS c2 LIMIT 1
}
RETURN c2 AS actor`);
  expect(asked[0]?.params).toEqual({ p0: "north", p1: ["COMMIT"], p2: 1, p3: "~" });
});

test("one shape of query gives one text, whatever its values", async () => {
  const query = "query ($id: ID!, $first: Int!) { actor(id: $id) { statements(first: $first) { nodes { id } } } }";
  const [north, east] = [await ask(query, { id: "north", first: 3 }), await ask(query, { id: "east", first: 7 })];
  expect(north.asked[0]?.text).toBe(east.asked[0]?.text);
  expect(north.asked[0]?.params).not.toEqual(east.asked[0]?.params);
});

test("no word of a user's reaches the text", async () => {
  const evil = '"}) DETACH DELETE n //';
  const { asked, data } = await ask(
    "query ($evil: String!) { actor(name: $evil) { id } search(text: $evil) { nodes { score } } statements(filter: { text: $evil }) { nodes { id } } }",
    { evil },
  );
  expect(data.actor).toBeNull();
  expect(asked).toHaveLength(3);
  for (const { text } of asked) expect(text).not.toContain("DETACH");
});

test("an answer ten edges deep costs one round trip, and one before it for the names in it", async () => {
  const deepest = "related { statement { speakers { actor { name } } } }";
  const eighth = `members { name statements(filter: { mentions: ["north"] }) { nodes { ${deepest} } } }`;
  const fifth = `statements(filter: { toward: ["league"] }) { nodes { codings(coder: "boris") { toward { ${eighth} } } } }`;
  const { data, sent, errors } = await ask(
    `{ statement(id: "minister") { speakers { actor { tenures { at { ${fifth} } } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(2);
  const [east] = data.statement.speakers[0].actor.tenures[0].at.statements.nodes[0].codings[0].toward.members;
  expect(east).toEqual({
    name: "East",
    statements: {
      nodes: [
        {
          related: [
            { statement: { speakers: [{ actor: { name: "North" } }] } },
            { statement: { speakers: [{ actor: { name: "Nora North" } }] } },
          ],
        },
      ],
    },
  });
});

test("an edge can lead back through edges of its own kind", async () => {
  const { data, errors } = await ask(
    '{ actor(id: "east") { partOf { name members { name partOf { name members { name } } } } } }',
  );
  expect(errors).toEqual([]);
  const league = { name: "League", members: [{ name: "East" }] };
  expect(data.actor.partOf).toEqual([{ name: "League", members: [{ name: "East", partOf: [league] }] }]);
});

test("statements lead to the statements that they bear on, and on from there", async () => {
  const { data, errors } = await ask(
    '{ statement(id: "uncoded") { related { relation statement { id related { relation event { name } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.statement.related).toEqual([
    {
      relation: "QUOTES",
      statement: { id: "blames", related: [{ relation: "CONCERNS", event: { name: "War in the South" } }] },
    },
    {
      relation: "REPLIES_TO",
      statement: {
        id: "minister",
        related: [
          { relation: "BROKEN_BY", event: { name: "War in the South" } },
          { relation: "FULFILLED_BY", event: { name: "Talks in Westport" } },
        ],
      },
    },
  ]);
});

test("aliases keep the same edge apart by its arguments, on every level", async () => {
  const { data, sent } = await ask(`{
    a: actor(id: "north") { said: statements(first: 1) { top: nodes { id } both: nodes { id gist } list: edges { at: cursor it: node { key: id } } } last: statements(orderBy: DATE_ASC, first: 1) { nodes { id } } }
    b: actor(id: "west") { said: statements { nodes { id } total: totalCount } }
  }`);
  expect(data.a.said.top).toEqual([{ id: "torn" }]);
  expect(data.a.said.both[0].gist).toMatch(/^North says of the League/);
  expect(data.a.said.list[0].it).toEqual({ key: "torn" });
  expect(data.a.last.nodes).toEqual([{ id: "blames" }]);
  expect(data.b.said).toEqual({ nodes: [], total: 0 });
  expect(sent).toHaveLength(2);
});

test("what @skip and @include leave out is not read", async () => {
  const query = `query ($no: Boolean!) { actor(id: "north") { name @include(if: $no) kind ... @skip(if: true) { statements { nodes { id } } } } }`;
  const { data, asked } = await ask(query, { no: false });
  expect(data).toEqual({ actor: { kind: "STATE" } });
  expect(asked[0]?.text).not.toMatch(/SAID_BY|\.name/);
});

test("fragments on the types of a search say what is read of each", async () => {
  const { data, sent } = await ask(
    '{ search(text: "South league") { nodes { excerpt node { __typename ...A ... on Event { name } } } } } fragment A on Actor { id }',
  );
  expect(data.search.nodes.map(({ node }: { node: object }) => node)).toEqual(
    expect.arrayContaining([
      { __typename: "Actor", id: "south" },
      { __typename: "Event", name: "War in the South" },
      { __typename: "Statement" },
    ]),
  );
  expect(sent).toHaveLength(1);
});

test("a total is counted only when it is asked for", async () => {
  const { asked } = await ask("{ a: statements { nodes { id } } b: statements { totalCount } }");
  expect(asked.find(({ field }) => field === "a")?.text).not.toContain("count(");
  expect(asked.find(({ field }) => field === "b")?.text).not.toContain("LIMIT");
});

test("a list by dates is read only between the days that are asked for", async () => {
  const textOf = async (match: string) => {
    const filter = `{ during: { from: "2024-03-02", to: "2024-03", match: ${match} } }`;
    const { asked } = await ask(`{ actor(id: "north") { statements(filter: ${filter}) { nodes { id } } } }`);
    return asked[0]?.text.replace(/\$(\w+)/g, (_, name) => JSON.stringify(asked[0]?.params[name]));
  };
  expect(await textOf("OVERLAPS")).toContain(
    'WHERE role.key < "~" AND role.key < "2024-03-31~" AND statement.earliest',
  );
  expect(await textOf("WITHIN")).toContain(
    'WHERE role.key < "~" AND role.key < "2024-03-31~" AND role.key >= "2024-03-02" AND statement.earliest',
  );
});

test.each(["SPEAKER", "ON_BEHALF_OF", "ADDRESSEE", "MENTIONED"])(
  "how many statements an actor has as %s is known without reading any, unless a filter narrows them",
  async (role) => {
    const asking = (filter: string) =>
      ask(
        `{ actor(id: "north") { statements(role: ${role}, first: 100, filter: ${filter}) { totalCount nodes { id } } } }`,
      );
    const [all, some] = [await asking("null"), await asking('{ toward: ["South"] }')];
    expect(all.asked[0]?.text).toContain("WITH COUNT { (actor)<-[:");
    expect(all.asked[0]?.text).not.toContain("count(");
    expect(some.asked[0]?.text).toContain("count(");
    for (const { data } of [all, some])
      expect(data.actor.statements.totalCount).toBe(data.actor.statements.nodes.length);
  },
);

test("of the statements toward an actor, one with several readings or replaced ones is counted once", async () => {
  const counted =
    '{ actor(id: "south") { statements(role: TARGET, first: 100) { totalCount nodes { codings { toward { id } } } } } }';
  const { totalCount, nodes } = (await ask(counted)).data.actor.statements;
  const readings = nodes.flatMap(({ codings }: { codings: { toward: { id: string } | null }[] }) =>
    codings.filter(({ toward }) => toward?.id === "south"),
  );
  expect(totalCount).toBe(nodes.length);
  expect(readings.length).toBeGreaterThan(totalCount);
});

test("each root field is given as Cypher that Neo4j Browser takes, parameters first", async () => {
  const { asked } = await ask(
    '{ statements(filter: { speaker: ["North"], during: { from: "2024" } }, first: 2) { nodes { id } } }',
  );
  expect(asked[0]?.browser).toMatch(/^:param p0 => \["north"\];\n:param p1 => "9999-12-31";\n[\s\S]*\nCALL \(\) \{\n/);
});

test.each([0, 101, -1, 1_000_000_000])("a page of %i entries is refused by name and value", async (first) => {
  const { errors } = await ask(`{ statements(first: ${first}) { nodes { id } } }`);
  expect(errors[0]?.message).toBe(`"first" is ${first}; a page holds 1 to 100. Follow "after" to read more.`);
});

test.each(["", "x", "U3RhdGVtZW50Q29ubmVjdGlvbg", Buffer.from("ActorConnection\nnorth").toString("base64url")])(
  "the cursor %j is none of this list's and is refused",
  async (after) => {
    const { errors } = await ask("query ($after: String) { statements(after: $after) { nodes { id } } }", { after });
    expect(errors[0]?.message).toMatch(/is not a cursor of this list; pass on an endCursor that it gave\./);
  },
);
