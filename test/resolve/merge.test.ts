import type { Dossier } from "../../src/dossier/format.js";
import { loadDossier, unloadDossier } from "../../src/dossier/load.js";
import type { Graph, Row } from "../../src/graph/driver.js";
import { survivorsOf } from "../../src/graph/survivors.js";
import { holdApart, noLongerApart } from "../../src/resolve/apart.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { unmergeActor } from "../../src/resolve/unmerge.js";
import { askerOf } from "../api/ask.js";
import { emptyGraph } from "../graph.js";
import { noTexts } from "../harbours.js";
import { crowd } from "./crowd.js";
import { everythingIn, expectSound, JUDGEMENT, mergesLeaveNothing } from "./taken-back.js";

let graph: Graph;

beforeEach(async () => {
  graph = await emptyGraph();
  await load(crowd());
});

afterEach(() => expectSound(graph));

const load = (dossier: Dossier) => loadDossier(graph, dossier, noTexts);
const merge = (actor: string, into: string) => mergeActor(graph, actor, into, JUDGEMENT);
const unmerge = (actor: string) => unmergeActor(graph, actor);
const sound = () => expectSound(graph);
const ask = (text: string): Promise<Row[]> => graph.read(text);

const everything = () => everythingIn(graph);

test("queries find the survivor by every name and id of the merged actor, and one actor less", async () => {
  const graphql = askerOf(graph);
  await merge("ada", "ben");
  for (const sought of [`id: "ada"`, `name: "ADA"`, `name: "ada and friends"`, `id: "ben"`])
    expect((await graphql(`{ actor(${sought}) { id } }`)).data).toEqual({ actor: { id: "ben" } });
  const { data, errors } = await graphql(
    `{ actors { totalCount } statements(filter: {speaker: ["ada"]}) { totalCount nodes { speakers { actor { id } } } } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ actors: { totalCount: 7 }, statements: { totalCount: 5 } });
});

test("a statement that both said is said once by the survivor, and counts once in a position", async () => {
  await merge("ada", "ben");
  const speakers = await ask(
    `MATCH (:Statement {id: "crowd-ada-together"})-[said:SAID_BY]->(a) RETURN a.id AS actor, said.named AS named, said.surface AS surface`,
  );
  expect(speakers).toEqual([{ actor: "ben", named: "ada", surface: "first" }]);
  expect(
    await ask(`MATCH (:Actor {id: "ben"})-[p:POSITION]->(:Actor {id: "cleo"}) RETURN p.statements AS statements`),
  ).toEqual([{ statements: 2 }]);
});

test("of two reasons for which it counts for the survivor, an attribution gives way", async () => {
  await merge("ada", "ben");
  expect(
    await ask(
      `MATCH (:Statement {id: "crowd-ada-together"})-[r:ON_BEHALF_OF]->(a) RETURN a.id AS actor, r.basis AS basis`,
    ),
  ).toEqual([{ actor: "ben", basis: "EXPLICIT" }]);
});

test("merging leaves the merged actor bare, with who judged, when and why", async () => {
  expect(await merge("ada", "ben")).toEqual({ actor: "ada", survivor: "ben", said: expect.any(Number) });
  expect(
    await ask(`MATCH (m:Merged)-[same:SAME_AS]->(a) RETURN m.id AS merged, a.id AS into, properties(same) AS judged`),
  ).toEqual([{ merged: "ada", into: "ben", judged: JUDGEMENT }]);
  await sound();
});

test("whatever is merged and taken back, in whatever order, leaves the graph as it was", () =>
  mergesLeaveNothing(graph, { numRuns: 1, seed: 22 }));

test("what the graph says depends on the judgements that stand, not on the way to them", async () => {
  await merge("ada", "ben");
  await merge("ben", "cleo");
  await merge("dora", "ada");
  const expected = await everything();
  for (const actor of ["ben", "dora", "ada"]) await unmerge(actor);
  await merge("dora", "ada");
  await merge("emil", "ada");
  await merge("ada", "ben");
  await merge("ben", "cleo");
  await unmerge("emil");
  expect(await everything()).toEqual(expected);
});

test.each([
  ["ada", "ada", "ada is the same as itself; name two actors."],
  ["ada", "nobody", "No actor has the id nobody."],
  ["dora", "fay", "dora was merged into emil already, by anna on 2026-11-24: “A test”."],
  ["emil", "dora", "emil and dora are one actor already: dora was merged into emil, by anna on 2026-11-24: “A test”."],
  ["gil", "ada", "gil is of the kind PERSON and ada of the kind ORGANISATION, which no one actor is."],
  ["ada", "union", "ada is a part of union, and no actor is a part of itself."],
])("%s is not merged into %s, and why is said", async (actor, into, why) => {
  await merge("dora", "emil");
  const before = await everything();
  await expect(merge(actor, into)).rejects.toThrow(why);
  expect(await everything()).toEqual(before);
});

test("actors that were held apart are not merged, nor what was merged into them", async () => {
  await holdApart(graph, "ada", "ben", JUDGEMENT);
  await merge("cleo", "ada");
  await expect(merge("cleo", "ben")).rejects.toThrow("cleo was merged into ada already");
  await expect(merge("ben", "cleo")).rejects.toThrow(
    "ada and ben were held apart by anna on 2026-11-24: “A test”. Take that back first: npx --no demarche apart ada ben --take-back",
  );
  await noLongerApart(graph, "ben", "ada");
  await merge("ben", "cleo");
});

test("holding apart what was merged takes the merge back", async () => {
  await merge("ada", "ben");
  await holdApart(graph, "ben", "ada", JUDGEMENT);
  expect(await ask("MATCH (m:Merged) RETURN m.id AS id")).toEqual([]);
  await expect(merge("ada", "ben")).rejects.toThrow("held apart");
  await expect(unmerge("ada")).rejects.toThrow(
    "ada was not merged into another actor, so there is nothing to take back.",
  );
});

test("two merges at once do what one after the other does", async () => {
  await merge("ada", "ben");
  await merge("dora", "cleo");
  await merge("fay", "emil");
  const expected = await everything();
  for (const actor of ["ada", "dora", "fay"]) await unmerge(actor);
  await Promise.all([merge("ada", "ben"), merge("dora", "cleo"), merge("fay", "emil")]);
  expect(await everything()).toEqual(expected);
});

test("nobody is merged while an import has not ended", async () => {
  await graph.write((ask) => ask(`CREATE (:DataSet {id: "votes", underWay: 1, importedAt: "2024-01-01"})`));
  await expect(merge("ada", "ben")).rejects.toThrow("The import of votes has not ended.");
  await graph.write((ask) => ask("MATCH (d:DataSet) DELETE d"));
});

describe("a dossier that says an actor which was merged", () => {
  test("loads anew as if it had been loaded before the merge", async () => {
    await merge("ada", "ben");
    await merge("ben", "cleo");
    const expected = await everything();
    expect(await load(crowd())).toMatchObject({ created: 0, changed: 0, removed: 0 });
    await load(crowd({ without: ["crowd-ada-together", "crowd-ben-alone"] }));
    await sound();
    await load(crowd());
    expect(await everything()).toEqual(expected);
    await unmerge("ben");
    await unmerge("ada");
    const whole = await everything();
    graph = await emptyGraph();
    await load(crowd());
    expect(whole).toEqual(await everything());
  });

  test("is unloaded and loaded again, and the merge stands", async () => {
    await merge("ada", "ben");
    const expected = await everything();
    await unloadDossier(graph, "crowd");
    await sound();
    expect(await graph.write((ask) => survivorsOf(ask, ["ada", "cleo"]))).toEqual(new Map([["ada", "ben"]]));
    await load(crowd());
    expect(await everything()).toEqual(expected);
    await unloadDossier(graph, "crowd");
    await unmerge("ada");
    expect(await ask("MATCH (a:Actor|Merged) RETURN a.id AS id")).toEqual([]);
  });

  test("shares it with another dossier, which is loaded and unloaded over the merge", async () => {
    await merge("ada", "ben");
    const expected = await everything();
    await load(crowd({ id: "second" }));
    await sound();
    await unmerge("ada");
    await merge("ada", "ben");
    await unloadDossier(graph, "second");
    expect(await everything()).toEqual(expected);
  });

  test("is refused where it says that it is of a kind that the survivor cannot be", async () => {
    await merge("fay", "ben");
    await expect(load(crowd({ kinds: { fay: "PERSON" } }))).rejects.toThrow(
      `The actor "fay" is of the kind PERSON in the dossier "crowd", but fay was merged into ben, and ben is of the kind ORGANISATION; make them agree, or take the merge back by demarche unmerge fay.`,
    );
  });

  test("is refused where it makes it a part of its survivor", async () => {
    await merge("fay", "ben");
    await expect(load(crowd({ partOf: { fay: "ben" } }))).rejects.toThrow(
      `The actor "fay" is a part of ben in the dossier "crowd", but both are one actor by a merge; leave the membership out, or take the merge back by demarche unmerge fay.`,
    );
  });

  test("may be loaded while it is merged and taken back", async () => {
    await Promise.all([
      merge("ada", "ben").then(() => unmerge("ada")),
      load(crowd({ id: "second" })),
      load(crowd({ without: ["crowd-ada-alone"] })),
      load(crowd({ id: "third" })),
    ]);
    await sound();
    for (const id of ["second", "third"]) await unloadDossier(graph, id);
    await load(crowd());
    const found = await everything();
    graph = await emptyGraph();
    await load(crowd());
    expect(found).toEqual(await everything());
  });
});
