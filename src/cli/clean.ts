import type { Command } from "commander";
import { loadSettings } from "../config.js";
import { cleanCache, cleanHome } from "../embedded/clean.js";
import { bytesIn } from "../embedded/folder.js";
import { agreed, answer, say, size } from "./terminal.js";

export const registerClean = (program: Command): void => {
  program
    .command("clean")
    .description("Remove the installed jars and, with --data, the graph; asks first.")
    .option("--data", "remove the data folder's graph as well")
    .option("--yes", "do not ask")
    .option("--json", "answer in JSON")
    .addHelpText("after", "\nExamples:\n  npx --no demarche clean\n  npx --no demarche clean --data --yes")
    .action(clean);
};

interface Options {
  data?: boolean;
  yes?: boolean;
  json?: boolean;
}

async function clean({ data, yes, json }: Options): Promise<void> {
  const { home, neo4j } = loadSettings();
  const cache = neo4j.kind === "EMBEDDED" ? neo4j.cache : undefined;
  const folders = [cache, data ? home : undefined].filter((folder) => folder !== undefined);
  const sizes = await Promise.all(folders.map(async (folder) => `${folder} (${size(await bytesIn(folder))})`));
  if (!yes && !(await agreed(`Remove ${sizes.join(" and ")}?`)))
    return answer({ removed: [] }, ["Nothing was removed."], json);
  if (data) await cleanHome(home, say);
  if (cache) await cleanCache(cache, home);
  answer(
    { removed: folders },
    folders.map((folder) => `Removed what Démarche kept in ${folder}.`),
    json,
  );
}
