#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../package-root.js";
import { Refusal } from "../refusal.js";

const program = new Command("demarche")
  .description("A knowledge graph of diplomatic statements, with GraphQL over it.")
  .version(version)
  .showHelpAfterError("(demarche --help lists the commands)");

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
