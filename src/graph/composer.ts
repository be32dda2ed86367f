import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLUnionType,
  getNamedType,
  isObjectType,
  isUnionType,
} from "graphql";
import { collected, depthOf, lines, optionalSubquery, ordered, subquery } from "./cypher-text.js";
import { type ComposedFeed, feedOf } from "./feed.js";
import { groupsPiece } from "./groups.js";
import { type Paging, pageOf, pagingOf } from "./keyset.js";
import { type Edge, type Given, mappingOf, nameOf } from "./mapping.js";
import { connectionPiece } from "./page.js";
import { Parameters, renamed, type Variables } from "./parameters.js";
import type { Path, Piece, Place } from "./path.js";
import { conditionsOf, filterValues, hosted, keyConditions, renamedConditions, withConditions } from "./predicates.js";
import { conditionOf, extended, readFile } from "./read-file.js";
import { argumentsOf, fieldsOf, type Operation } from "./selection.js";

/** One Cypher text for one root field. Its single row holds the field's value in one column. */
export interface Composed {
  readonly text: string;
  /** The same without its indentation: what fits into one packet of the driver's, 1,400 bytes, goes over the wire at once. */
  readonly sent: string;
  readonly column: string;
  /** The text's parameters for one request, beside what was worked out for it; throws what the user has to be told of the arguments. */
  readonly params: (variables: Variables, worked?: Given) => Record<string, unknown>;
  /** What has to be read, and worked out, before the text is asked. */
  readonly feed?: ComposedFeed | undefined;
  /** What can be narrowed where the answer takes too long. */
  readonly narrow?: string | undefined;
}

type Field = GraphQLField<unknown, unknown>;

/** Writes the one Cypher that answers a root field, out of the files that its selection set leads through. */
export function compose(operation: Operation, field: Field, nodes: readonly FieldNode[]): Composed {
  const composer = new Composer(operation);
  const { lines, value } = composer.edge(field, nodes, null);
  const text = [...lines, `RETURN ${value} AS ${field.name}`].join("\n");
  return {
    text,
    sent: text.replace(/\n +/g, "\n"),
    column: field.name,
    params: (variables, worked) => composer.parameters.values(variables, worked),
    feed: feedOf(new Composer(operation), field, nodes),
    narrow: narrowOf(field),
  };
}

function narrowOf(field: Field): string | undefined {
  const mapping = mappingOf(field);
  return mapping?.kind === "edge" ? mapping.narrow : undefined;
}

/** What is worked out of a feed passes its filter on to lists of statements. */
const LISTED = "statements.by-date";

/** Follows a selection set, from the edge of a root field down to the last property. */
export class Composer {
  readonly parameters = new Parameters();
  #names = 0;

  constructor(readonly operation: Operation) {}

  /** What an edge's file yields, worked out in a subquery that sees only the variable where the edge starts. */
  edge(field: Field, nodes: readonly FieldNode[], place: Place | null): Piece {
    const mapping = mappingOf(field);
    const [node] = nodes;
    if (!node || mapping?.kind !== "edge") throw new Error(`${field.name} is not an edge of the graph.`);
    const given = argumentsOf(this.operation, field, node);
    const groups = mapping.groups?.(given) ?? [];
    const through = new Set(groups.flatMap(({ files }) => files));
    const path = this.path(field, node, mapping, place, [mapping.path, ...through]);
    const type = getNamedType(field.type);
    const piece =
      path.paging && isObjectType(type)
        ? connectionPiece(this, type, nodes, path, path.paging)
        : groups.length > 0
          ? groupsPiece(this, field.type, nodes, path, groups)
          : this.#items(field.type, nodes, path);
    if (place === null || place.variable === path.scope) return piece;
    return { ...piece, lines: [`WITH *, ${place.variable} AS ${path.scope}`, ...piece.lines] };
  }

  /** What an edge leads to by a file, and by further ones that lead on from there. */
  path(
    field: Field,
    node: FieldNode,
    mapping: Edge,
    place: Place | null,
    [first, ...through]: readonly [Edge["path"], ...string[]],
  ): Path & { readonly paging: Paging | null } {
    const given = argumentsOf(this.operation, field, node);
    const file = extended(
      readFile(typeof first === "string" ? first : first(given, place?.from ?? "")),
      through.map(readFile),
      mapping.feed !== undefined,
    );
    const type = getNamedType(field.type);
    const paging = isObjectType(type) && type.extensions.connection === true ? pagingOf(file, given) : null;
    const add = this.parameters.of((variables, worked) => {
      const given = argumentsOf({ variableValues: variables }, field, node);
      const filter = filterValues(field, given, mapping.asks);
      return {
        file: Object.assign({}, given, ...Object.values(filter), mapping.params?.(given), worked),
        filter,
        ...(paging && { page: pageOf(type.name, paging, given, this.operation.largestPage) }),
      };
    });
    const filter = conditionsOf(field, given, mapping.asks);
    const leadsOn = through.length > 0;
    // A file knows its own subject's name only, so a value of another name comes in under one that no file uses.
    const renames = place !== null && place.variable !== file.subject;
    const scope = renames ? this.fresh("v") : (place?.variable ?? "");
    const start = place === null ? file.binding : renames ? `WITH ${scope} AS ${file.subject}` : "";
    const after = file.params.includes("after") ? add(({ page }) => page?.after) : undefined;
    const [binding = "", ...body] = renamed(`${start}\n${file.body}`, add, (bound) => bound.file, { after }).split(
      "\n",
    );
    const total = mapping.total && readFile(mapping.total(given));
    const bound = (text: string) => renamed(text, add, ({ file }) => file);
    return {
      file,
      from: mapping.known?.(given, place?.from ?? "") ?? file.name,
      binding,
      body: lines(...body),
      conditions: [
        ...(mapping.inherits ? (place?.inherited ?? []) : []),
        ...(mapping.narrowed?.(given) ?? []).map(readFile).map((narrowing) => ({
          variable: narrowing.yields[0],
          text: bound(conditionOf(narrowing)),
        })),
        ...(paging?.sought ? keyConditions(field, given, mapping.asks, paging.sought, add) : []),
        ...(mapping.passes?.(given)
          ? renamedConditions(filter, add)
          : hosted(filter, mapping.feed && !leadsOn ? readFile(LISTED) : file, add, leadsOn)),
      ],
      scope,
      after,
      total:
        total &&
        (() => ({ text: bound(lines(place === null ? total.binding : start, total.body)), value: total.yields[0] })),
      add,
      paging,
    };
  }

  /** All that a file yields: an object, a list, or a list of lists. */
  #items(type: GraphQLOutputType, nodes: readonly FieldNode[], path: Path): Piece {
    const { file, from, binding, body, conditions, scope } = path;
    const entry = this.value(type, { variable: file.yields[0], from, inherited: conditions }, nodes);
    const order = ordered(file.order);
    const column = this.fresh("c");
    const nest = depthOf(type) === 0 ? optionalSubquery : subquery;
    return nest(scope, column, [
      withConditions(lines(binding, body), conditions),
      `WITH ${file.distinct ? "DISTINCT " : ""}${file.yields.join(", ")}${order && ` ORDER BY ${order}`}`,
      ...entry.lines,
      ...collected(type, entry.value, file.order, column),
    ]);
  }

  /** What is asked of a value, where it stands under a variable. */
  value(type: GraphQLOutputType, place: Place, nodes: readonly FieldNode[]): Piece {
    const named = getNamedType(type);
    if (isObjectType(named)) return this.#object(named, place, nodes);
    if (isUnionType(named)) return this.#union(named, place, nodes);
    return { lines: [], value: place.variable };
  }

  /** A map of all that is asked of an object, under the keys of the answer. */
  #object(type: GraphQLObjectType, place: Place, nodes: readonly FieldNode[], entries: string[] = []): Piece {
    const pieces: string[] = [];
    for (const [key, same] of fieldsOf(this.operation, type, nodes)) {
      const field = type.getFields()[same[0]?.name.value ?? ""];
      if (!field) continue;
      const { lines, value } = this.#field(field, same, place);
      pieces.push(...lines);
      entries.push(value === `${place.variable}.${key}` ? `.${key}` : `${key}: ${value}`);
    }
    const map = `{${entries.join(", ")}}`;
    return { lines: pieces, value: place.group ? map : `${place.variable} ${map}` };
  }

  #field(field: Field, nodes: readonly FieldNode[], place: Place): Piece {
    const mapping = mappingOf(field);
    switch (mapping?.kind) {
      case "property":
        return { lines: [], value: property(mapping.property ?? field.name, place) };
      case "computed":
        return { lines: [], value: needed(mapping.needs, place) };
      case "edge":
        return this.edge(field, nodes, place);
      case "yielded":
        return this.value(field.type, { ...place, variable: mapping.variable }, nodes);
      case "embedded": {
        const inner = this.value(field.type, { ...place, prefix: mapping.prefix }, nodes);
        const { variable, prefix } = { ...place, prefix: mapping.prefix };
        if (!prefix) return inner;
        return {
          ...inner,
          value: `CASE WHEN ${property("date", { ...place, variable, prefix })} IS NOT NULL THEN ${inner.value} END`,
        };
      }
      case "groups": {
        const keys = (place.groups ?? []).map((group) =>
          this.value(field.type, { ...place, variable: readFile(group.files.at(-1) ?? "").yields[0], group }, nodes),
        );
        return { lines: keys.flatMap(({ lines }) => lines), value: `[${keys.map(({ value }) => value).join(", ")}]` };
      }
      case "grouped": {
        if (mapping.as === "by") return { lines: [], value: `"${place.group?.by}"` };
        if (mapping.as !== place.group?.as) return { lines: [], value: "null" };
        return this.value(field.type, { ...place, group: undefined }, nodes);
      }
      default:
        throw new Error(`Nothing says how the field ${field.name} is found in the graph.`);
    }
  }

  /** A value of one of several types, each read in a branch of its own. */
  #union(type: GraphQLUnionType, place: Place, nodes: readonly FieldNode[]): Piece {
    const column = this.fresh("c");
    const branches = type.getTypes().map((member) => {
      const variable = `${member.name.charAt(0).toLowerCase()}${member.name.slice(1)}`;
      const typeName = `\`#type\`: "${member.name}"`;
      const { lines, value } = this.#object(member, { ...place, variable }, nodes, [typeName]);
      return [
        `WITH ${place.variable} AS ${variable} WHERE ${variable}:${member.name}`,
        ...lines,
        `RETURN ${value} AS ${column}`,
      ];
    });
    return subquery(
      place.variable,
      column,
      branches
        .map((branch) => branch.join("\n"))
        .join("\nUNION ALL\n")
        .split("\n"),
    );
  }

  /** A name that neither a file nor another part of the text uses. */
  fresh(letter: "c" | "v"): string {
    return `${letter}${this.#names++}`;
  }
}

/** What a computed field needs: one property as it is, several as a map. */
function needed(needs: readonly string[], place: Place): string {
  const [need, another] = needs;
  if (need !== undefined && another === undefined) return property(need, place);
  return `{${needs.map((need) => `${nameOf(need)}: ${property(need, place)}`).join(", ")}}`;
}

/** A property of the place's variable, or `variable.property` of another that its file yields. */
const property = (name: string, { variable, prefix }: Place): string => {
  if (name.includes(".")) return name;
  return `${variable}.${prefix ? `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name}`;
};
