import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type GraphQLSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { packageRoot } from "../../package-root.js";

/** A question in GraphQL, and what the graph answers: `x.graphql` and `x.json` in docs/examples. */
export interface Example {
  /** What it is an example of, such as `statement-filter.speaker`, and what else tells it from others. */
  readonly name: string;
  readonly question: string;
  /** The dossiers that are loaded beside the article's, with commas between. */
  readonly dossier: string | undefined;
  readonly query: string;
  /** `undefined` as long as nobody has asked. */
  readonly answer: unknown;
}

const FOLDER = join(packageRoot, "docs/examples");

/** The file of an example's answer. */
export const answerFile = (name: string): string => join(FOLDER, `${name}.json`);

/** All examples, by name. Above each query stands its question, and the dossier that it needs, if any. */
export const examples = (): Example[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => basename(file, ".graphql"))
    .toSorted()
    .map((name) => {
      const [, question = "", dossier, query = ""] =
        readFileSync(join(FOLDER, `${name}.graphql`), "utf8").match(/^# (.+)\n(?:# With (.+)\n)?([^#][\s\S]*)$/) ?? [];
      if (query === "") throw new Error(`docs/examples/${name}.graphql does not begin with a question and a query.`);
      const answer = existsSync(answerFile(name)) ? JSON.parse(readFileSync(answerFile(name), "utf8")) : undefined;
      return { name, question, dossier, query, answer };
    });

/** What a query asks of the schema: `Actor.name`, `Actor.statements(first:)`, `DateRange.from`, `StatementRole.TARGET`. */
export function usedIn(schema: GraphQLSchema, query: string): Set<string> {
  const used = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void used.add(`${types.getParentType()}.${name.value}`),
      Argument: ({ name }) => void used.add(`${types.getParentType()}.${types.getFieldDef()?.name}(${name.value}:)`),
      ObjectField: ({ name }) => void used.add(`${getNamedType(types.getParentInputType())}.${name.value}`),
      EnumValue: ({ value }) => void used.add(`${getNamedType(types.getInputType())}.${value}`),
    }),
  );
  return used;
}
