import { type EmbeddedNeo4j, loadSettings, type Settings } from "../config.js";
import { Refusal } from "../refusal.js";

/** The settings of a command that is for the embedded Neo4j only. */
export function embeddedSettings(
  otherwise = "Leave it out to use the embedded one.",
): Settings & { readonly neo4j: EmbeddedNeo4j } {
  const { neo4j, ...settings } = loadSettings();
  if (neo4j.kind === "EMBEDDED") return { ...settings, neo4j };
  throw new Refusal(`NEO4J_URI names a Neo4j that others run. ${otherwise}`);
}

/** What stands in for `backup` and `restore` where the graph is not ours to stop. */
export const OWN_TOOLS =
  "It is backed up and restored by tools of its own, which docs/operating.md names. Leave NEO4J_URI out for the embedded one.";
