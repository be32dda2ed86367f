import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTime } from "graphql-scalars";
import { parsePartialDate } from "../domain/partial-date.js";

const read = (value: unknown): string => {
  if (typeof value !== "string")
    throw new GraphQLError(`${JSON.stringify(value)} is not a date; write it as a string.`);
  try {
    return parsePartialDate(value).text;
  } catch (error) {
    throw new GraphQLError((error as RangeError).message);
  }
};

/** A date only as exact as its source, checked on the way in and passed on as it is written in the graph. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    "A date only as exact as its source: 2023, 2023-09, 2023-09-26, an interval such as 2023-09-18/2023-09-24, which says that the day is uncertain, or one that is open at one end, such as ../2023-09-26.",
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError("A date is written as a string.", { nodes: node });
    return read(node.value);
  },
});

/** A moment, read and written as graphql-scalars does. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  description: "A moment, in universal time, such as 2026-11-24T09:30:00.000Z.",
});
