#!/usr/bin/env node
import { Command } from "commander";
import { version } from "../package-root.js";
import { registerAnchor } from "./anchor.js";
import { registerApart } from "./apart.js";
import { registerAudit } from "./audit.js";
import { registerBackup } from "./backup.js";
import { registerCheck } from "./check.js";
import { registerClean } from "./clean.js";
import { giveUp } from "./end.js";
import { registerExport } from "./export.js";
import { fail } from "./failure.js";
import { registerHome } from "./home.js";
import { registerImport } from "./import.js";
import { registerJudge } from "./judge.js";
import { registerLoad } from "./load.js";
import { registerMatrix } from "./matrix.js";
import { registerMerge } from "./merge.js";
import { registerMigrate } from "./migrate.js";
import { registerNeo4j } from "./neo4j.js";
import { registerNetwork } from "./network.js";
import { registerResolve } from "./resolve.js";
import { registerRestore } from "./restore.js";
import { registerSeal } from "./seal.js";
import { registerServe } from "./serve.js";
import { registerUnload } from "./unload.js";
import { registerUnmerge } from "./unmerge.js";
import { registerVerify } from "./verify.js";

const program = new Command("npx --no demarche")
  .description("A knowledge graph of diplomatic statements, with GraphQL over it.")
  .version(version)
  .showHelpAfterError("(npx --no demarche help lists the commands)");

registerServe(program);
registerCheck(program);
registerSeal(program);
registerAnchor(program);
registerLoad(program);
registerUnload(program);
registerImport(program);
registerResolve(program);
registerJudge(program);
registerMerge(program);
registerUnmerge(program);
registerApart(program);
registerNetwork(program);
registerMatrix(program);
registerExport(program);
registerVerify(program);
registerAudit(program);
registerBackup(program);
registerRestore(program);
registerMigrate(program);
registerHome(program);
registerClean(program);
registerNeo4j(program);

process.on("uncaughtException", (error) => {
  if (!giveUp(error)) process.exit(fail(error));
});

program.parseAsync().catch((error: unknown) => {
  process.exitCode = fail(error);
});
