import { ARTICLE, freshGraph, NEIGHBOURS } from "../fresh-graph.js";
import { type Answer, askerOf } from "./ask.js";

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

beforeAll(async () => {
  ask = askerOf(await freshGraph(ARTICLE, NEIGHBOURS));
});

const found = async (given: string): Promise<string | null> =>
  (await ask(`{ actor(${given}) { id } }`)).data.actor?.id ?? null;

test.each([
  ['name: "ilham-aliyev"', "ilham-aliyev"],
  ['id: "ilham-aliyev"', "ilham-aliyev"],
  ['name: "ALIYEV"', "ilham-aliyev"],
  ['name: "Ilham  Əliyev"', "ilham-aliyev"],
  ['name: "Ильхам Алиев"', "ilham-aliyev"],
  ['name: "Նիկոլ Փաշինյան"', "nikol-pashinyan"],
  ['name: "nikol pashinian"', "nikol-pashinyan"],
  ['name: "Northburg"', "north"],
  ['name: "the Azerbaijani President", on: "2023-09-26"', "ilham-aliyev"],
  ['name: "northern minister", on: "2024-06"', "nora-north"],
])("actor(%s) is %s", async (given, id) => {
  expect(await found(given)).toBe(id);
});

test.each([
  'name: "the hawks"',
  'name: "Northern minister"',
  'name: "Northern minister", on: "2025"',
  'name: "Aliye"',
  'name: ""',
  'name: "AND OR NOT ~ * \\" ("',
  'id: "Aliyev"',
])("actor(%s) is nobody", async (given) => {
  const { data, errors } = await ask(`{ actor(${given}) { id } }`);
  expect(errors).toEqual([]);
  expect(data.actor).toBeNull();
});

test("a name that two actors have is never guessed at", async () => {
  const { errors } = await ask('{ statements(filter: { speaker: ["Nora"] }) { totalCount } }');
  expect(errors[0]?.code).toBe("ACTOR_AMBIGUOUS");
  expect(errors[0]?.message).toBe(
    'Several actors are called "Nora". Give the id of the one that you mean: "nora-north" or "nora-south".',
  );
  expect(errors[0]?.extensions).toMatchObject({
    candidates: [{ id: "nora-north", kind: "PERSON" }, { id: "nora-south" }],
  });
});

test("names that nobody has are all told at once, with those that are nearly so written", async () => {
  const { errors } = await ask(
    '{ statements(filter: { speaker: ["Pashinyann", "Metternich"], mentions: ["Rusia"] }) { totalCount } }',
  );
  expect(errors).toHaveLength(1);
  expect(errors[0]?.code).toBe("ACTOR_UNKNOWN");
  expect(errors[0]?.message).toMatch(/No actor is called "Pashinyann". Did you mean .*"Pashinyan"/);
  expect(errors[0]?.message).toMatch(/No actor is called "Metternich"/);
  expect(errors[0]?.message).toMatch(/No actor is called "Rusia". Did you mean .*"Russia"/);
});

test.each(["", "   ", "!?"])("nobody is called %j, which has no letter to look for", async (name) => {
  const { errors } = await ask(`{ statements(filter: { speaker: ["${name}"] }) { totalCount } }`);
  expect(errors.map(({ code }) => code)).toEqual(["ACTOR_UNKNOWN"]);
  expect(errors[0]?.message).toContain(`No actor is called "${name}".`);
});

test("all names of a query are looked up together, in one query before it", async () => {
  const { sent } = await ask(
    '{ statements(filter: { speaker: ["France", "Catherine Colonna"], toward: ["Armenia"] }) { totalCount } }',
  );
  expect(sent).toHaveLength(2);
});

test.each(["{ actor { id } }", '{ actor(id: "north", name: "North") { id } }'])("%s is refused", async (query) => {
  const { errors } = await ask(query);
  expect(errors[0]?.message).toMatch(/Give either "id" or "name"/);
});
