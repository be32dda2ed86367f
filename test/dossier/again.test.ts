import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { dossierAgain } from "../../src/dossier/again.js";
import { checkDossier } from "../../src/dossier/check.js";
import { loadDossier } from "../../src/dossier/load.js";
import { readDossier } from "../../src/dossier/read.js";
import type { Graph } from "../../src/graph/driver.js";
import { mergeActor } from "../../src/resolve/merge.js";
import { contentOf } from "../docs.js";
import { ARTICLE, freshGraph, NEIGHBOURS, PLEDGES, RIVER, STRAIT } from "../fresh-graph.js";
import { emptyGraph } from "../graph.js";
import { noTexts } from "../harbours.js";
import { wholeGraph } from "../whole-graph.js";

const idOf = (path: string): string => parse(contentOf(path)).id;

/** The graph, but for when it was loaded, and the hashes of rows, which depend on the order in which a file has its links. */
const saidIn = async (graph: Graph): Promise<string[]> =>
  (await wholeGraph(graph))
    .split("\n")
    .map((line) =>
      /"type":"SAYS"|"labels":\["Dossier"\]/.test(line) ? line.replace(/"(sha256|loadedAt)":"[^"]*"/g, "") : line,
    )
    .sort();

/** The published schema, as a program that knows nothing of ours holds a file against it. */
const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
const meetsSchema = ajv.compile(JSON.parse(contentOf("schema/dossier.schema.json")));

/** What the schema has against a file, each by its place. */
const againstSchema = (written: string): string[] =>
  meetsSchema(parse(written)) ? [] : (meetsSchema.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);

/** Reads a dossier with what is complained of it: those of the tests are loaded unchecked. */
function readWith(path: string, written: string) {
  const { yaml, dossier, complaints } = readDossier(path, written);
  expect(complaints).toEqual([]);
  if (!dossier) throw new Error(`${path} is no dossier.`);
  const complained = checkDossier(yaml, dossier, noTexts, { sealed: true }).map(({ message }) => message);
  return { dossier, complained: complained.sort() };
}

function loadAgain(graph: Graph, path: string, written: string) {
  const { dossier, complained } = readWith(path, written);
  expect(complained).toEqual(readWith(path, contentOf(path)).complained);
  return loadDossier(graph, dossier, noTexts);
}

test.each([ARTICLE, NEIGHBOURS, STRAIT, PLEDGES, RIVER])(
  "the dossier %s is written anew from the graph, and an empty graph that loads it is the same",
  async (path) => {
    const graph = await freshGraph(path);
    const before = await saidIn(graph);
    const written = await dossierAgain(graph.read, idOf(path));
    expect(againstSchema(written)).toEqual([]);
    const other = await emptyGraph();
    await loadAgain(other, path, written);
    expect(await saidIn(other)).toEqual(before);
  },
);

test("the schema that editors check dossiers by has something against a file that is none", async () => {
  const written = contentOf(NEIGHBOURS);
  expect(againstSchema(written)).toEqual([]);
  expect(againstSchema(written.replace("kind: STATE", "kind: STAET"))).toEqual([
    expect.stringMatching(/^\/actors\/\w+\/kind must be equal to one of the allowed values$/),
  ]);
  expect(againstSchema(written.replace("gist:", "jist:"))).toEqual([
    expect.stringMatching(/ must have required property 'gist'$/),
    expect.stringMatching(/ must NOT have additional properties$/),
  ]);
});

test("loaded over the dossier that it was written from, it changes nothing that counts", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  const before = await saidIn(graph);
  await loadAgain(graph, NEIGHBOURS, await dossierAgain(graph.read, "neighbours"));
  expect(await saidIn(graph)).toEqual(before);
});

test("what is said of an actor that was merged into another is written of itself", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  const before = await saidIn(graph);
  const judgement = { coder: "anna", method: "HAND", at: "2026-11-24T00:00:00.000Z", because: "A test" } as const;
  await mergeActor(graph, "east", "west", judgement);
  const written = await dossierAgain(graph.read, "neighbours");
  const other = await emptyGraph();
  await loadAgain(other, NEIGHBOURS, written);
  expect(await saidIn(other)).toEqual(before);
});

test("a dossier that is not loaded is refused with those that are", async () => {
  const graph = await freshGraph(NEIGHBOURS);
  await expect(dossierAgain(graph.read, "strait")).rejects.toThrow(
    'No dossier "strait" is loaded. Those loaded are neighbours.',
  );
});
