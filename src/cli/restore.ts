import { resolve } from "node:path";
import type { Command } from "commander";
import { bytesIn } from "../embedded/folder.js";
import { inHome } from "../embedded/home.js";
import { openBackup } from "../embedded/manifest.js";
import { restore } from "../embedded/restore.js";
import { whatIsIn } from "./backup.js";
import { embeddedSettings, OWN_TOOLS } from "./embedded-settings.js";
import { askedToEnd } from "./end.js";
import { agreed, answer, say, sayNothingMore, size } from "./terminal.js";

export const registerRestore = (program: Command): void => {
  program
    .command("restore")
    .description(
      "Put a backup in the place of the embedded Neo4j's graph; asks first. What is not whole changes nothing.",
    )
    .argument("<backup>", "the folder that `demarche backup` made")
    .option("--yes", "do not ask")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(restoreBackup);
};

const EXAMPLES = `
Examples:
  npx --no demarche restore /media/stick/demarche-2026-11
  npx --no demarche restore /media/stick/demarche-2026-11 --yes --json`;

interface Options {
  yes?: boolean;
  json?: boolean;
}

async function restoreBackup(path: string, { yes, json }: Options): Promise<void> {
  const { home, neo4j } = embeddedSettings(OWN_TOOLS);
  const backup = await openBackup(resolve(path));
  const { manifest } = backup;
  const bytes = await bytesIn(inHome(home).data);
  const question = `Replace the graph in ${home} (${size(bytes)}) by the backup of ${manifest.at} (${whatIsIn(manifest)})?`;
  if (bytes > 0 && !yes && !(await agreed(question)))
    return answer({ restored: null }, ["Nothing was restored."], json);
  await restore(home, neo4j, backup, { say, signal: askedToEnd() });
  sayNothingMore();
  answer(
    { restored: backup, home },
    [`The graph in ${home} is that of the backup now:`, `  ${whatIsIn(manifest)}.`],
    json,
  );
}
