import { buildSchema, type GraphQLObjectType, Kind, parse } from "graphql";
import { fieldsOf } from "../../src/graph/selection.js";

const schema = buildSchema(`
  interface Named { name: String }
  type Query implements Named { name: String other: String self: Query }
  type Stone { name: String }
`);
const query = schema.getQueryType() as GraphQLObjectType;

/** The keys that an operation asks of the root, each with the names of its fields. */
function keysOf(source: string, variableValues: Record<string, unknown> = {}): Record<string, string[]> {
  const { definitions } = parse(source);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = Object.fromEntries(
    definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]),
  );
  if (!operation) throw new Error("No operation.");
  const root = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "root" },
    selectionSet: operation.selectionSet,
  } as const;
  const fields = fieldsOf({ schema, fragments, variableValues }, query, [root]);
  return Object.fromEntries([...fields].map(([key, nodes]) => [key, nodes.map((node) => node.name.value)]));
}

test("an alias is the key, so that one field can be asked for twice", () => {
  expect(keysOf("{ a: name b: name name }")).toEqual({ a: ["name"], b: ["name"], name: ["name"] });
});

test("fields of the same key are put together, wherever they stand", () => {
  expect(keysOf("{ self { name } ... on Query { self { other } } }")).toEqual({ self: ["self", "self"] });
});

test("fragments are followed, and each named one only once", () => {
  expect(keysOf("{ ...F ...F } fragment F on Query { name ...G } fragment G on Named { other: name }")).toEqual({
    name: ["name"],
    other: ["name"],
  });
});

test("a fragment on another type is passed over", () => {
  expect(keysOf("{ name ... on Stone { other: name } }")).toEqual({ name: ["name"] });
});

test.each([
  ["{ name @skip(if: true) other }", {}, ["other"]],
  ["{ name @include(if: false) other }", {}, ["other"]],
  ["query ($no: Boolean!) { ... @include(if: $no) { name } other @skip(if: $no) }", { no: false }, ["other"]],
  ["query ($yes: Boolean!) { ...F @skip(if: $yes) other } fragment F on Query { name }", { yes: true }, ["other"]],
  ["{ name @include(if: true) @skip(if: true) other @include(if: true) }", {}, ["other"]],
])("%s leaves out what it says", (source, variables, keys) => {
  expect(Object.keys(keysOf(source, variables))).toEqual(keys);
});
