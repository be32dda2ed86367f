import type { Command } from "commander";
import { AnchoredText } from "../domain/anchor.js";
import { findPassage, nearestPassage } from "../domain/passage.js";
import { readTextFile } from "../dossier/read.js";
import { answer } from "./terminal.js";

export const registerAnchor = (program: Command): void => {
  program
    .command("anchor")
    .description("Show where words stand in a text: each place, or the nearest passage if they stand nowhere.")
    .argument("<text>", "a text file")
    .argument("<words>", "a passage, or its first and last words: 'They walked … the border'")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(anchor);
};

const EXAMPLES = `
Examples:
  npx --no demarche anchor article.txt "They expelled us"
  npx --no demarche anchor article.txt "France estimated … of Russia" --json`;

function anchor(file: string, words: string, { json }: { json?: boolean }): void {
  const text = new AnchoredText(readTextFile(file));
  const places = findPassage(text, words);
  const nearest = places.length > 0 ? null : nearestPassage(text, words);
  if (places.length === 0) process.exitCode = 1;
  const advice = nearest ? `The nearest passage is\n${shown(text, nearest)}` : "Nothing like them does.";
  const nowhere = `These words stand nowhere in ${file}. ${advice}`;
  answer({ places, nearest }, places.length > 0 ? places.map((place) => shown(text, place)) : [nowhere], json);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `785–802  … on foot. “[They expelled us],” said …` */
function shown(text: AnchoredText, { start, end }: Place): string {
  const before = text.wordsAt(Math.max(0, start - CONTEXT), start) ?? "";
  const after = text.wordsAt(end, Math.min(text.codePoints, end + CONTEXT)) ?? "";
  const line = `… ${before}[${text.wordsAt(start, end)}]${after} …`.replace(/\s+/g, " ");
  return `${start}–${end}  ${line}`;
}

const CONTEXT = 30;
