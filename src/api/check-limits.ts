import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
} from "graphql";
import { depthOf } from "../graph/cypher-text.js";
import { LARGEST_PAGE } from "../graph/keyset.js";
import { type Given, mappingOf } from "../graph/mapping.js";
import { argumentsOf, fieldsOf, type Operation, operationOf } from "../graph/selection.js";
import { badUserInput, tooExpensive } from "./errors.js";
import { LIMITS } from "./limits.js";
import type { Asked } from "./shape.js";

/** Lists without pages are short; this many entries are reckoned with. */
const ENTRIES_OF_A_LIST = 2;

/** Of groups that are counted, and of what is tied in a network, there are mostly more. */
const ENTRIES_OF_A_LONG_LIST = 100;

const WRAPPERS = new Set(["nodes", "edges", "node"]);

/** What was found to be within the limits, by document: another request of the same sizes is too. */
const found = new WeakMap<DocumentNode, Set<string>>();

/** How many are kept of one document. */
const SIZES = 50;

/** Refuses an operation that goes too deep, costs too much or is given too much. */
export function checkLimits({ schema, document, definition, variables, shape }: Asked): void {
  const within = found.get(document) ?? new Set();
  const sizes = `${shape} ${sizeOf(variables)}`;
  if (within.has(sizes)) return;
  const query = schema.getQueryType();
  if (!query) return;
  const { operation, root } = operationOf(schema, document, definition, variables);
  const cost = costOf(operation, query, [root], { depth: 0, page: 1, sides: {} });
  if (cost > LIMITS.cost)
    throw tooExpensive(
      `This may come to ${cost} objects, and an answer holds ${LIMITS.cost} at most. Ask for smaller pages by "first", or in several operations.`,
    );
  if (within.size < SIZES) found.set(document, within.add(sizes));
}

/** Everything of a value that the limits look at: numbers, and how long lists and texts are. */
function sizeOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.length > LIMITS.characters ? "long" : "";
  if (Array.isArray(value)) return `${value.length}[${value.map(sizeOf).join()}]`;
  if (value === null || typeof value !== "object") return "";
  return Object.values(value).map(sizeOf).join();
}

interface Surroundings {
  readonly depth: number;
  /** How many entries the page has whose wrappers these are, or the matrix whose rows. */
  readonly page: number;
  /** How many entries lists have that the arguments above give. */
  readonly sides: Given;
}

function costOf(
  operation: Operation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { depth, page, sides }: Surroundings,
): number {
  let cost = 0;
  for (const same of fieldsOf(operation, type, nodes).values()) {
    const [node] = same;
    const field = node && type.getFields()[node.name.value];
    if (!node || !field) continue;
    const given = wellGiven(operation, field, node);
    for (const [name, value] of Object.entries(given)) if (name !== "after") checkGiven(name, value);
    const within = WRAPPERS.has(field.name) ? depth : depth + 1;
    if (within > LIMITS.depth)
      throw tooExpensive(
        `"${field.name}" stands ${within} fields deep, and ${LIMITS.depth} is the limit. Ask in several operations.`,
      );
    const named = getNamedType(field.type);
    if (isLeafType(named)) continue;
    const isPage = isObjectType(named) && named.extensions.connection === true;
    const around = { depth: within, page: isPage ? entriesOfPage(given) : (cellsOf(given) ?? page), sides: given };
    const members = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : [];
    const inner = Math.max(0, ...members.map((member) => costOf(operation, member, same, around)));
    cost += isPage ? inner : entriesOf(type, field, { page, sides }) * (1 + inner);
  }
  return cost;
}

/** A size that no page has is told of where the page is made. */
const entriesOfPage = ({ first }: Given): number =>
  typeof first === "number" && first >= 1 && first <= LARGEST_PAGE ? first : 0;

/** How many cells a matrix has. */
const cellsOf = ({ holders, targets }: Given): number | undefined =>
  Array.isArray(holders) && Array.isArray(targets) ? holders.length * targets.length : undefined;

/** How many objects a field may hold. */
function entriesOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  { page, sides }: Pick<Surroundings, "page" | "sides">,
): number {
  if (type.extensions.connection === true) return field.name === "pageInfo" ? 1 : page;
  const lists = depthOf(field.type);
  const side = sides[field.name];
  if (lists === 1 && Array.isArray(side)) return side.length;
  const mapping = mappingOf(field);
  if (mapping?.kind === "edge" && (mapping.groups || mapping.isLong)) return ENTRIES_OF_A_LONG_LIST;
  return lists === 0 ? 1 : lists === 1 ? ENTRIES_OF_A_LIST : page;
}

/** Arguments that are wrong are told of where the operation is answered. */
function wellGiven(operation: Operation, field: GraphQLField<unknown, unknown>, node: FieldNode): Given {
  try {
    return argumentsOf(operation, field, node);
  } catch (error) {
    if (error instanceof GraphQLError) return {};
    throw error;
  }
}

function checkGiven(name: string, value: unknown): void {
  if (typeof value === "string" && value.length > LIMITS.characters)
    throw badUserInput(`"${name}" has ${value.length} characters, and ${LIMITS.characters} is the limit. Shorten it.`);
  if (Array.isArray(value)) {
    if (value.length > LIMITS.entries)
      throw badUserInput(
        `"${name}" has ${value.length} entries, and ${LIMITS.entries} is the limit. Ask in several operations.`,
      );
    for (const entry of value) checkGiven(name, entry);
  } else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) checkGiven(key, inner);
}
