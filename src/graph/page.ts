import type { FieldNode, GraphQLObjectType } from "graphql";
import type { Composer } from "./composer.js";
import { indented, lines, subquery } from "./cypher-text.js";
import type { Paging } from "./keyset.js";
import type { Path, Piece } from "./path.js";
import { withConditions } from "./predicates.js";
import { fieldsOf } from "./selection.js";

/** What a page says beside the columns that its client names, under names that no client can give. */
const OWN = { cursors: "`#cursors`", first: "`#first`", isFirst: "`#isFirst`", total: "`#total`" } as const;

/** A page of a list, and its total only where that is asked for. */
export function connectionPiece(
  composer: Composer,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  path: Path,
  paging: Paging,
): Piece {
  const place = { variable: path.file.yields[0], from: path.from, inherited: path.conditions };
  const asked = [...fieldsOf(composer.operation, type, nodes)].map(([key, same]) => ({
    key,
    same,
    field: type.getFields()[same[0]?.name.value ?? ""],
  }));
  const asks = (name: string) => asked.some(({ field }) => field?.name === name);
  const entry: string[] = [];
  const columns: string[] = [];
  for (const { key, same, field } of asked) {
    if (field?.name !== "nodes" && field?.name !== "edges") continue;
    const piece = composer.value(field.type, place, same);
    entry.push(...piece.lines);
    columns.push(`${key}: collect(${piece.value})`);
  }
  const first = path.add(({ page }) => page?.first);
  const page = asks("pageInfo")
    ? // One entry more than asked for tells whether others follow.
      pagePiece(composer, path, paging, `${first} + 1`, entry, [`${OWN.cursors}: collect(cursor)`, ...columns])
    : columns.length > 0 && pagePiece(composer, path, paging, first, entry, columns);
  const total = asks("totalCount") && totalPiece(composer, path);
  const about = [
    ...(asks("pageInfo") ? [`${OWN.first}: ${first}, ${OWN.isFirst}: ${paging.isFirst}`] : []),
    ...(total ? [`${OWN.total}: ${total.value}`] : []),
  ];
  return {
    lines: [...(page ? page.lines : []), ...(total ? total.lines : [])],
    value: !page ? `{${about.join(", ")}}` : about.length > 0 ? `${page.value} {.*, ${about.join(", ")}}` : page.value,
  };
}

/** As many entries as the limit says, each column as a list of its own. */
function pagePiece(
  composer: Composer,
  path: Path,
  paging: Paging,
  limited: string,
  entry: readonly string[],
  columns: readonly string[],
): Piece {
  const { file, binding, body, conditions, scope, add } = path;
  const limit = `LIMIT ${limited}`;
  const sign = paging.descending ? "<" : ">";
  const sought =
    paging.sought === null
      ? []
      : [
          {
            variable: variableOf(paging.sought),
            text: `${paging.sought} ${sign} ${add(({ page }) => page?.after)}`,
          },
        ];
  const [subject] = file.yields;
  const column = composer.fresh("c");
  const { head, id, tail } = eachOf([binding, ...body.split("\n")]);
  const start = id
    ? [
        ...head,
        `CALL (${id}) {`,
        indented(withConditions(lines(...tail), [...sought, ...conditions])),
        `  WITH ${subject} ORDER BY ${paging.order} ${limit}`,
        `  RETURN ${subject}`,
        "}",
        `WITH DISTINCT ${subject}, ${subject}.key AS cursor ORDER BY cursor${paging.descending ? " DESC" : ""} ${limit}`,
      ]
    : [
        withConditions(lines(binding, body), [...sought, ...conditions]),
        `WITH ${[...file.yields, `${paging.key} AS cursor`].join(", ")} ORDER BY ${paging.order} ${limit}`,
      ];
  return subquery(scope, column, [...start, ...entry, `RETURN {${columns.join(", ")}} AS ${column}`]);
}

const variableOf = (expression: string): string => expression.split(".")[0] ?? "";

/** Where a file goes on once for each of several ids, so that each page of theirs is limited by itself. */
function eachOf(clauses: readonly string[]): {
  head: readonly string[];
  id?: string | undefined;
  tail: readonly string[];
} {
  const at = clauses.findIndex((clause) => /^UNWIND .+ AS id$/.test(clause));
  return {
    head: clauses.slice(0, at + 1).filter((clause) => clause !== ""),
    id: at === -1 ? undefined : "id",
    tail: clauses.slice(at + 1),
  };
}

/** How many entries there are, whatever page is asked for. */
function totalPiece(composer: Composer, { file, binding, body, conditions, scope, after, total }: Path): Piece {
  const column = composer.fresh("c");
  if (total && conditions.length === 0) {
    const { text, value } = total();
    return subquery(scope, column, [text, `RETURN ${value} AS ${column}`]);
  }
  const [subject] = file.yields;
  const start = lines(binding, after === undefined ? body : body.replaceAll(new RegExp(`\\${after}\\b`, "g"), '""'));
  // What a file works out of each entry matters only to conditions on that; the entries are known before.
  const [entries = ""] = conditions.some(({ variable }) => variable === subject) ? [] : start.split(WORKED_OUT);
  if (entries && (after !== undefined || entries !== start))
    return subquery(scope, column, [withConditions(entries, conditions), `RETURN count(*) AS ${column}`]);
  const isRepeated = eachOf(start.split("\n")).id !== undefined;
  return subquery(scope, column, [
    withConditions(start, conditions),
    `RETURN count(${isRepeated ? "DISTINCT " : ""}${subject}) AS ${column}`,
  ]);
}

/** Where a file that lists entries begins to work something out of each. */
const WORKED_OUT = /\n(?:OPTIONAL )?CALL \(/;
