import { termsOf, vocabularyNames } from "../domain/vocabulary.js";
import { cypherFilesIn, readCypher } from "./cypher-file.js";
import type { Graph } from "./driver.js";

/** Gives a graph its constraints, its indexes and the vocabulary's terms; on a graph that has them, changes nothing. */
export async function applySchema(graph: Graph): Promise<void> {
  for (const name of cypherFilesIn("constraints")) await graph.define(readCypher("constraints", name).text);
  await graph.define("CALL db.awaitIndexes(60)");
  const terms = vocabularyNames.flatMap((scheme) =>
    termsOf(scheme).map(([code, definition], order) => ({ id: `${scheme}.${code}`, scheme, code, definition, order })),
  );
  await graph.write((ask) => ask(readCypher("write", "terms").text, { terms }));
}
