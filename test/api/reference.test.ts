import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { getNamedType, isEnumType, isInputObjectType, isIntrospectionType, isObjectType } from "graphql";
import { answerText } from "../../src/api/reference/answer-text.js";
import { answerFile, examples, usedIn } from "../../src/api/reference/examples.js";
import { placesOf } from "../../src/api/reference/places.js";
import { schema } from "../../src/api/schema.js";
import { VOCABULARY } from "../../src/domain/vocabulary.js";
import { loadDossier } from "../../src/dossier/load.js";
import type { Graph } from "../../src/graph/driver.js";
import { applySchema } from "../../src/graph/schema.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { emptyGraph } from "../graph.js";
import { sealed, TEXTS, theText } from "../harbours.js";
import { temporaryFolder } from "../temporary-folder.js";
import type { Shapeless } from "./ask.js";
import { serveAtLeisure } from "./serve.js";

/** `ANSWERS=write npm test -- test/api/reference` writes what the graph answers in place of comparing it. */
const isWriting = process.env.ANSWERS === "write";

const all = examples();
const dossiers = [...new Set(all.map(({ dossier }) => dossier))].map((dossier) => dossier ?? "");

/** Lucene reckons with what was deleted, so that scores depend on what was in the graph before. */
async function graphWith(dossier: string): Promise<Graph> {
  const empty = await emptyGraph();
  await empty.define("DROP INDEX search IF EXISTS");
  await applySchema(empty);
  if (!dossier.endsWith(".draft.yaml")) return freshGraph(ARTICLE, ...(dossier ? dossier.split(", ") : []));
  const graph = await freshGraph(ARTICLE);
  await loadDossier(graph, sealed(), theText);
  return graph;
}

describe.each(dossiers)("in the article's graph %s", (dossier) => {
  let url: string;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const log = join(temporaryFolder(), "server.log");
    const graph = await graphWith(dossier);
    ({ url, close } = await serveAtLeisure(graph, { texts: TEXTS, log }));
  });
  afterAll(() => close());

  test.each(all.filter((example) => (example.dossier ?? "") === dossier))(
    "$name: $question",
    async ({ name, query, answer }) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as Shapeless;
      const given = errors
        ? { errors: errors.map(({ message, extensions }: Shapeless) => ({ message, extensions })) }
        : data;
      if (isWriting) writeFileSync(answerFile(name), `${answerText(given)}\n`);
      else expect(given).toEqual(answer);
      expect("errors" in given).toBe(name.startsWith("error."));
    },
  );
});

test("every answer is that of an example", () => {
  const files = all.flatMap(({ name }) => [`${name}.graphql`, `${name}.json`]);
  expect(readdirSync(dirname(answerFile(""))).toSorted()).toEqual(files.toSorted());
});

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const inputs = types.flatMap((type) => {
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args) : [];
});

/** Everything that a question can be made of, but for the terms of the vocabulary. */
const parts = [
  ...types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type}.${name}`,
      ...args.map((given) => `${type}.${name}(${given.name}:)`),
    ]);
  }),
  ...inputs
    .map(({ type }) => getNamedType(type))
    .filter((type) => isEnumType(type) && !(type.name in VOCABULARY))
    .flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => `${type}.${name}`) : [])),
];

test("every field, argument, condition and choice is used in an example", () => {
  const used = new Set(all.flatMap(({ query }) => [...usedIn(schema, query)]));
  expect(parts.length).toBeGreaterThan(300);
  expect(parts.filter((part) => !used.has(part))).toEqual([]);
});

test("every root field, every list, and every condition of a filter has an example of its own", () => {
  const places = placesOf(schema, all);
  const own = types.flatMap((type) => {
    if (isInputObjectType(type) && type.name.endsWith("Filter"))
      return Object.keys(type.getFields()).map((name) => `${type}.${name}`);
    if (!isObjectType(type)) return [];
    const fields = Object.values(type.getFields()).filter(({ args }) => type.name === "Query" || args.length > 0);
    return fields.map(({ name }) => `${type}.${name}`);
  });
  expect(own.filter((place) => places.at(place).length === 0)).toEqual([]);
});
