import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.js";

/** The folders of `cypher/`, each with a kind of file of its own. */
export type CypherFolder = "constraints" | "migrations" | "read" | "write" | "audit" | "explore";

/** One `.cypher` file: a question, the parameters that it runs with in Neo4j Browser, and the text that is sent. */
export interface CypherFile {
  readonly name: string;
  /** What the file asks or does: its first line. */
  readonly question: string;
  /** The parameters that the text names, with the Cypher literal that Neo4j Browser is given for each. */
  readonly params: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The names of all files of a folder, without their ending, sorted. */
export const cypherFilesIn = (folder: CypherFolder): string[] =>
  readdirSync(join(packageRoot, "cypher", folder))
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();

const known = new Map<string, CypherFile>();

/** One file, read once; `:param` lines are Neo4j Browser's and are never sent. */
export function readCypher(folder: CypherFolder, name: string): CypherFile {
  const path = `${folder}/${name}`;
  const file = known.get(path) ?? parse(folder, name);
  known.set(path, file);
  return file;
}

function parse(folder: CypherFolder, name: string): CypherFile {
  const lines = readFileSync(join(packageRoot, "cypher", folder, `${name}.cypher`), "utf8").split("\n");
  const question = lines[0]?.match(/^\/\/ (.+)$/)?.[1];
  if (question === undefined) throw new Error(`cypher/${folder}/${name}.cypher does not begin with its question.`);
  const params = lines.map((line) => line.match(/^:param (\w+) => (.+);$/)).filter((match) => match !== null);
  const text = lines.filter((line) => !line.startsWith("//") && !line.startsWith(":param")).join("\n");
  return {
    name,
    question,
    params: Object.fromEntries(params.map(([, param = "", literal = ""]) => [param, literal])),
    text: text.trim().replace(/;$/, ""),
  };
}
