import { termsOf, vocabularyNames } from "../domain/vocabulary.js";
import { version as program } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { cypherFilesIn, readCypher } from "./cypher-file.js";
import type { Graph } from "./driver.js";
import { newerThanProgram, SCHEMA_VERSION, standingOf } from "./migration.js";

/**
 * Gives a graph its constraints, its indexes, the vocabulary's terms and, if it is new, the record of its version; on a
 * graph that has them, changes nothing. One of another version is refused before anything is changed.
 */
export async function applySchema(graph: Graph): Promise<void> {
  const { is, version, by } = await standingOf(graph);
  if (is === "NEWER") throw newerThanProgram(version, by);
  if (is === "OLDER") throw notMigrated(version);
  const texts = cypherFilesIn("constraints").map((name) => readCypher("constraints", name).text);
  const isConstraint = (text: string): boolean => text.includes(" CONSTRAINT ");
  for (const text of texts.filter(isConstraint)) await graph.define(text);
  // In one transaction, so that Neo4j reads a large graph once for all of them.
  await graph.define(...texts.filter((text) => !isConstraint(text)));
  // In seconds: an index that is new to a large graph takes minutes.
  await graph.define("CALL db.awaitIndexes(3600)");
  const terms = vocabularyNames.flatMap((scheme) =>
    termsOf(scheme).map(([code, definition], order) => ({ id: `${scheme}.${code}`, scheme, code, definition, order })),
  );
  await graph.write(async (ask) => {
    await ask(readCypher("write", "terms").text, { terms });
    await ask(readCypher("write", "schema-made").text, {
      version: SCHEMA_VERSION,
      at: new Date().toISOString(),
      by: program,
    });
  });
}

const notMigrated = (version: number): Refusal =>
  new Refusal(
    `The graph has schema version ${version}, and Démarche ${program} needs version ${SCHEMA_VERSION}. Make a backup with the tools of that Neo4j (docs/operating.md names them), then run: npx --no demarche migrate`,
  );
