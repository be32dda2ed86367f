import { blocksOf } from "./docs.js";

/** One question of a page, in GraphQL and by a file of Cypher, with the answer as a table. */
export interface Recipe {
  readonly question: string;
  readonly graphql: string;
  /** The name of the file in `cypher/explore`. */
  readonly file: string;
  readonly table: string;
}

/** A part of the page: its recipes, and the dossiers that it has its reader load before them. */
export interface Part {
  readonly heading: string;
  readonly dossiers: readonly string[];
  readonly recipes: readonly Recipe[];
}

/** The parts of a page that have recipes: each is a heading of the second level, each recipe one of the third. */
export const partsOf = (markdown: string): Part[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [introduction = "", ...recipes] = part.split(/^### /m);
      const loads = [...introduction.matchAll(/^npx --no demarche load (\S+)$/gm)];
      return {
        heading: introduction.split("\n")[0] ?? "",
        dossiers: loads.map(([, dossier = ""]) => dossier),
        recipes: recipes.map(recipeOf),
      };
    });

function recipeOf(section: string): Recipe {
  const blocks = blocksOf(section);
  const [graphql, cypher] = blocks;
  if (blocks.map(({ language }) => language).join() !== "graphql,cypher")
    throw new Error(`A recipe is GraphQL and then Cypher, and this is not: ${section}`);
  return {
    question: section.split("\n")[0] ?? "",
    graphql: graphql?.content ?? "",
    file: cypher?.before.match(/cypher\/explore\/([\w-]+)\.cypher/)?.[1] ?? "",
    table: section.match(/^\|[\s\S]*?\|$(?!\n\|)/m)?.[0] ?? "",
  };
}

export type Row = Readonly<Record<string, unknown>>;

/** Rows as a table in Markdown, whose columns are the keys of the first. */
export function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (value: unknown): string =>
    Array.isArray(value) ? value.map(cell).join("; ") : String(value ?? "").replace(/^-(?=\d)/, "−");
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const [head, ...body] = lines.map((cells) => `| ${cells.join(" | ")} |`);
  return [head, `|${"---|".repeat(columns.length)}`, ...body].join("\n");
}

/**
 * An answer of GraphQL as the rows that a table of Cypher would have: a list gives a row for each of its items.
 *
 * A value belongs to the column that is called as the nearest of the keys that lead to it; the column `asked`, to the
 * root field. What is counted by is called by its term: HOLDER is `holder`.
 */
export const flattened = (data: Row, columns: readonly string[]): Row[] =>
  Object.entries(data).flatMap(([asked, answer]) =>
    rowsOf(answer, [asked], columns).map((row) => (columns.includes("asked") ? { asked, ...row } : row)),
  );

function rowsOf(value: unknown, path: readonly string[], columns: readonly string[]): Row[] {
  if (Array.isArray(value) && value.every(isMap)) {
    if (value.some(({ by }) => by !== undefined)) return product(value.map((key) => [countedBy(key)]));
    return value.flatMap((item) => rowsOf(item, path, columns));
  }
  if (isMap(value)) return product(Object.entries(value).map(([key, inner]) => rowsOf(inner, [...path, key], columns)));
  const column = path.findLast((key) => columns.includes(key));
  if (column === undefined) throw new Error(`No column is called as any of ${path.join(".")}.`);
  return [{ [column]: value }];
}

/** `{ by: "HOLDER", actor: { name: "France" } }` as `{ holder: "France" }`. */
function countedBy({ by, ...shown }: Row): Row {
  const values = Object.values(shown).flatMap((value) => (isMap(value) ? Object.values(value) : [value]));
  return { [String(by).toLowerCase()]: values.find((value) => value !== null) ?? null };
}

/** Every combination of one row of each list; a column stands in one of them only. */
function product(lists: readonly (readonly Row[])[]): Row[] {
  return lists.reduce<Row[]>(
    (rows, list) =>
      rows.flatMap((row) =>
        list.map((other) => {
          const twice = Object.keys(other).find((column) => column in row);
          if (twice !== undefined) throw new Error(`Two values of one row are called ${twice}.`);
          return { ...row, ...other };
        }),
      ),
    [{}],
  );
}

const isMap = (value: unknown): value is Row => value !== null && typeof value === "object" && !Array.isArray(value);
