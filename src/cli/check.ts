import type { Command } from "commander";
import { loadSettings } from "../config.js";
import { checkDossier } from "../dossier/check.js";
import { type Complaint, inOrder, sentenceOf } from "../dossier/complaint.js";
import { readDossier, readTextFile } from "../dossier/read.js";
import { openTexts } from "../dossier/texts.js";
import { answer } from "./terminal.js";

export const registerCheck = (program: Command): void => {
  program
    .command("check")
    .description("Check dossiers and drafts: all that is wrong at once, each with file, line and advice.")
    .argument("<dossiers...>", "sealed dossiers or drafts")
    .option("--json", "answer in JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  npx --no demarche check draft.yaml\n  npx --no demarche check dossiers/*.yaml --json",
    )
    .action(check);
};

function check(files: string[], { json }: { json?: boolean }): void {
  const texts = openTexts(loadSettings().texts);
  const complaints = files.flatMap((file): Complaint[] => {
    const { yaml, dossier, complaints } = readDossier(file, readTextFile(file));
    return inOrder([...complaints, ...(dossier ? checkDossier(yaml, dossier, texts, { sealed: false }) : [])]);
  });
  if (complaints.length > 0) process.exitCode = 1;
  const lines = complaints.length > 0 ? complaints.map(sentenceOf) : files.map((file) => `${file} is in order.`);
  answer({ complaints }, lines, json);
}
