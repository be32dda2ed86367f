import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from "graphql";
import { schema } from "../../src/api/schema.js";
import { VOCABULARY } from "../../src/domain/vocabulary.js";
import { mappingOf } from "../../src/graph/mapping.js";
import { readFileNames } from "../../src/graph/read-file.js";
import { packageRoot } from "../../src/package-root.js";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that a researcher may read a description of. */
function describedParts(type: GraphQLNamedType): [place: string, description: string | null | undefined][] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value.description]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      for (const given of field.args) parts.push([`${type.name}.${field.name}(${given.name}:)`, given.description]);
    }
  return parts;
}

test("every type, field, argument and term is described in a sentence", () => {
  const parts = types.flatMap(describedParts);
  const bare = parts
    .filter(([, description]) => !/^[A-Z−0-9][\s\S]*\.$/.test(description ?? ""))
    .map(([place]) => place);
  expect(bare).toEqual([]);
});

test("the committed schema is the one that the code builds", () => {
  expect(readFileSync(join(packageRoot, "schema/schema.graphql"), "utf8")).toBe(`${printSchema(schema)}\n`);
});

test("every vocabulary's enum has its terms with the definitions that coders read", () => {
  for (const [name, { terms }] of Object.entries(VOCABULARY)) {
    const type = schema.getType(name);
    expect(
      isEnumType(type) && Object.fromEntries(type.getValues().map((value) => [value.name, value.description])),
    ).toEqual(terms);
  }
});

test("every field says how it is found in the graph", () => {
  const made = new Set(["PageInfo", "Quote"]);
  const lost = types
    .filter(isObjectType)
    .filter((type) => !made.has(type.name))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(
      ({ type, field }) =>
        !mappingOf(field) && !(type.extensions.connection && ["pageInfo", "totalCount"].includes(field.name)),
    );
  expect(lost.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

test("every read file is asked for by name, and none is asked for that is missing", () => {
  const code = ["src/api", "src/graph"].flatMap((folder) =>
    readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith(".ts"))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
  );
  const named = new Set(
    code.flatMap((text) => [...text.matchAll(/"([a-z]+(?:\.[a-z-]+)?)"/g)].map(([, name]) => name)),
  );
  const dotted = [...named].filter((name) => name?.includes(".") && !name.includes(".textSha"));
  // A file that answers by sums is named after the one that answers by readings.
  const nameOf = (file: string) => file.replace(/-summed(-during)?$/, "");
  expect(readFileNames().filter((name) => !named.has(nameOf(name)))).toEqual([]);
  expect(dotted.filter((name) => name && !readFileNames().includes(name))).toEqual([]);
});
