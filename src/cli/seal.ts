import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { loadSettings } from "../config.js";
import { AnchoredText } from "../domain/anchor.js";
import { readTextFile } from "../dossier/read.js";
import { sealDraft } from "../dossier/seal.js";
import { Refusal } from "../refusal.js";
import { say } from "./terminal.js";

export const registerSeal = (program: Command): void => {
  program
    .command("seal")
    .description(
      "Turn the words of a draft into anchors in their text; the sealed dossier holds no text but what is quoted.",
    )
    .argument("<draft>", "a draft, or a sealed dossier, which stays as it is")
    .requiredOption("--text <file>", "the text in which the words stand")
    .option("--output <file>", "where to write the sealed dossier; standard output without it")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(seal);
};

const EXAMPLES = `
Examples:
  npx --no demarche seal draft.yaml --text article.txt --output my-article.yaml
  npx --no demarche seal draft.yaml --text article.txt > my-article.yaml`;

interface Options {
  text: string;
  output?: string;
  json?: boolean;
}

function seal(draft: string, { text, output, json }: Options): void {
  const anchored = new AnchoredText(readTextFile(text));
  const sealed = sealDraft(draft, readTextFile(draft), anchored);
  if (output !== undefined) write(output, sealed);
  if (json) console.log(JSON.stringify({ sha256: anchored.sha256, codePoints: anchored.codePoints, output, sealed }));
  else if (output === undefined) process.stdout.write(sealed);
  say(
    `Sealed against ${text}. Where ${loadSettings().texts} holds that text, its anchors are verified and shown in context.`,
  );
}

function write(file: string, sealed: string): void {
  try {
    writeFileSync(file, sealed);
  } catch (error) {
    throw new Refusal(`Cannot write ${file}: ${(error as Error).message}`);
  }
}
