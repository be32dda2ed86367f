import { resolve } from "node:path";
import type { Command } from "commander";
import { backUp } from "../embedded/backup.js";
import type { Manifest } from "../embedded/manifest.js";
import { embeddedSettings, OWN_TOOLS } from "./embedded-settings.js";
import { askedToEnd } from "./end.js";
import { answer, say, sayNothingMore, size } from "./terminal.js";

export const registerBackup = (program: Command): void => {
  program
    .command("backup")
    .description("Back up the graph of the embedded Neo4j: a dump, and a manifest by which it is known to be whole.")
    .argument("[folder]", "a folder that is made for it; without one, a new one in the data folder's `backups`")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(backup);
};

const EXAMPLES = `
Examples:
  npx --no demarche backup
  npx --no demarche backup /media/stick/demarche-2026-11 --json`;

async function backup(folder: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const { home, neo4j } = embeddedSettings(OWN_TOOLS);
  const made = await backUp(home, neo4j, folder && resolve(folder), { say, signal: askedToEnd() });
  sayNothingMore();
  answer(made, [`The graph is backed up in ${made.folder}:`, `  ${whatIsIn(made.manifest)}.`], json);
}

/** `134 nodes and 1278 relationships of 1 dossier; 114 kB, schema version 1, Neo4j 5.26.30` */
export function whatIsIn({ nodes, relationships, dossiers, dump, schema, neo4j }: Manifest): string {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);
  const { length } = Object.keys(dossiers);
  const of = `${sum(nodes)} nodes and ${sum(relationships)} relationships, ${length} dossier${length === 1 ? "" : "s"}`;
  return `${of}; ${size(dump.bytes)}, schema version ${schema}, Neo4j ${neo4j}`;
}
