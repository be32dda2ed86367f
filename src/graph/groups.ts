import type { FieldNode, GraphQLOutputType } from "graphql";
import type { Composer } from "./composer.js";
import { lines, subquery } from "./cypher-text.js";
import type { Group } from "./mapping.js";
import type { Path, Piece } from "./path.js";
import { withConditions } from "./predicates.js";
import { readFile } from "./read-file.js";

/** More groups than this are refused: they are no answer that anybody reads. */
export const MOST_GROUPS = 10_000;

/** How many different entries of a list there are for each value of its groups, the largest groups first. */
export function groupsPiece(
  composer: Composer,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  { file, binding, body, conditions, scope }: Path,
  groups: readonly Group[],
): Piece {
  const variables = groups.map(({ files }) => readFile(files.at(-1) ?? "").yields[0]);
  const order = groups.map(({ isNode }, at) => (isNode ? `${variables[at]}.id` : variables[at]));
  const entry = composer.value(type, { variable: "counted", from: file.name, inherited: [], groups }, nodes);
  const column = composer.fresh("c");
  return subquery(scope, column, [
    withConditions(lines(binding, body), conditions),
    `WITH ${variables.join(", ")}, {number: count(DISTINCT ${file.yields[0]})} AS counted`,
    `ORDER BY counted.number DESC, ${order.join(", ")} LIMIT ${MOST_GROUPS + 1}`,
    ...entry.lines,
    `RETURN collect(${entry.value}) AS ${column}`,
  ]);
}
