import { readCypher } from "../../graph/cypher-file.js";

/** A question of the guide, and the text that answers it. */
export interface Question {
  readonly question: string;
  /** With the values of the file's own parameters in their places: older Neo4j Browsers show no rows of what follows a `:param` line. */
  readonly text: string;
}

/** A file of `cypher/explore` as the guide asks it. */
export function questionOf(file: string): Question {
  const { question, params, text } = readCypher("explore", file);
  return { question, text: text.replace(/\$(\w+)/g, (_, name: string) => params[name] ?? "null") };
}
