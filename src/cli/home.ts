import type { Command } from "commander";
import { loadSettings } from "../config.js";
import { bytesIn } from "../embedded/folder.js";
import { backupsIn } from "../embedded/home.js";
import { releaseToRun } from "../embedded/jars.js";
import { runningIn } from "../embedded/state.js";
import { version } from "../package-root.js";
import { answer, size } from "./terminal.js";

export const registerHome = (program: Command): void => {
  program
    .command("home")
    .description("Show where everything is, how big it is, and which versions run.")
    .option("--json", "answer in JSON")
    .addHelpText("after", "\nExample:\n  npx --no demarche home --json")
    .action(home);
};

async function home({ json }: { json?: boolean }): Promise<void> {
  const { home, texts, neo4j } = loadSettings();
  const versions = { demarche: version, node: process.versions.node };
  const data = { folder: home, bytes: await bytesIn(home) };
  const named = [`Démarche ${versions.demarche}, Node ${versions.node}`, row("Data", data), `Texts   ${texts}`];
  if (neo4j.kind === "GIVEN") {
    const { uri } = neo4j.address;
    return answer({ versions, data, texts, neo4j: { uri } }, [...named, `Neo4j   ${uri} (by NEO4J_URI)`], json);
  }
  const backups = { folder: backupsIn(home), bytes: await bytesIn(backupsIn(home)) };
  const folder = neo4j.lib ?? neo4j.cache;
  const jars = { folder, bytes: await bytesIn(folder) };
  const running = runningIn(home);
  const state = running ? `runs at bolt://127.0.0.1:${running.boltPort}` : "does not run";
  const { version: release } = await releaseToRun(neo4j);
  const lines = [...named, row("Backups", backups), row("Jars", jars), `Neo4j   ${release}, ${state}`];
  answer(
    { versions: { ...versions, neo4j: release }, data, backups, texts, jars, neo4j: running ?? null },
    lines,
    json,
  );
}

const row = (name: string, { folder, bytes }: { folder: string; bytes: number }): string =>
  `${name.padEnd(7)} ${folder}  ${bytes === 0 ? "(nothing yet)" : size(bytes)}`;
