import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from "graphql";

/** What stays the same throughout one operation. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** How many entries a page may hold, where that is not what clients are held to. */
  readonly largestPage?: number;
}

/** An operation of a document, and what it asks for as if that stood below one field. */
export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  variableValues: Operation["variableValues"],
): { operation: Operation; root: FieldNode } {
  const isFragment = (node: { kind: string }): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION;
  const fragments = Object.fromEntries(document.definitions.filter(isFragment).map((node) => [node.name.value, node]));
  const root: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "query" }, selectionSet };
  return { operation: { schema, fragments, variableValues }, root };
}

/** The arguments of a field. `null` says of one with a default that it is not set, as clients do that write every variable. */
export function argumentsOf(
  { variableValues }: Pick<Operation, "variableValues">,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  const given = getArgumentValues(field, node, variableValues);
  for (const { name, defaultValue } of field.args)
    if (given[name] === null && defaultValue !== undefined) given[name] = defaultValue;
  return given;
}

/**
 * The fields that an operation asks of one type, by the key that they have in the answer.
 *
 * Fragments are followed, `@skip` and `@include` obeyed, and fields of the same key put together, as the GraphQL
 * specification has it (section 6.3.2, CollectFields).
 */
export function fieldsOf(
  operation: Operation,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isWanted(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(selection.name.value);
        if (fragment && applies(fragment.typeCondition)) collect(fragment.selectionSet);
      }
    }
  }

  function spread(name: string): FragmentDefinitionNode | undefined {
    if (seen.has(name)) return undefined;
    seen.add(name);
    return operation.fragments[name];
  }

  function isWanted(selection: SelectionNode): boolean {
    const { variableValues } = operation;
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
    return skip?.if !== true && include?.if !== false;
  }

  function applies(condition: FragmentDefinitionNode["typeCondition"] | undefined): boolean {
    if (!condition) return true;
    const wanted = typeFromAST(operation.schema, condition);
    if (wanted === type) return true;
    return isAbstractType(wanted) && operation.schema.isSubType(wanted, type);
  }

  for (const { selectionSet } of parents) if (selectionSet) collect(selectionSet);
  return fields;
}
