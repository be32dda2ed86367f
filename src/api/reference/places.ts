import { type GraphQLSchema, isInputObjectType, isObjectType } from "graphql";
import { type Example, usedIn } from "./examples.js";

const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** Where the examples of errors stand. */
export const ERRORS = "Errors";

/** Which examples stand where in the reference, and which of them shows something that has none of its own. */
export interface Places {
  /** The examples of a type or of one of its fields, such as `Actor` or `Actor.statements`. */
  at(place: string): readonly Example[];
  /** The place of an example that uses a field, an argument or a condition; the nearest one, where several do. */
  showing(part: string): string;
}

/** An example is named for the place where it stands: `actor.statements.next-page` is the next page of `Actor.statements`. */
export function placesOf(schema: GraphQLSchema, examples: readonly Example[]): Places {
  const named = new Map([["error", ERRORS]]);
  for (const type of Object.values(schema.getTypeMap())) {
    named.set(kebab(type.name), type.name);
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.keys(type.getFields()))
        named.set(`${kebab(type.name)}.${kebab(field)}`, `${type.name}.${field}`);
  }
  const placed = examples.map((example) => {
    const [type = "", field] = example.name.split(".");
    const place = named.get(`${type}.${field}`) ?? named.get(type);
    if (place === undefined)
      throw new Error(`docs/examples/${example.name}.graphql is named for nothing in the schema.`);
    return { place, example, used: usedIn(schema, example.query) };
  });
  return {
    at: (place) => placed.filter((one) => one.place === place).map(({ example }) => example),
    showing: (part) => {
      const shown = placed.filter(({ used }) => used.has(part)).map(({ place }) => place);
      const [field = "", type] = [part.replace(/\(.*/, ""), part.replace(/\..*/, "")];
      const near = shown.find((place) => place === field) ?? shown.find((place) => place === type) ?? shown[0];
      if (near === undefined) throw new Error(`No example in docs/examples uses ${part}.`);
      return near;
    },
  };
}
