import { clearLine, cursorTo } from "node:readline";
import { createInterface } from "node:readline/promises";
import type { Say } from "../embedded/say.js";
import { Refusal } from "../refusal.js";

/** Tells what goes on beside the answer, which alone stands on standard output; what passes is shown on a terminal only. */
export const say: Say = (sentence, stay) => {
  const { stderr } = process;
  if (stderr.isTTY) {
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
  }
  if (stay !== "PASSING") stderr.write(`${sentence}\n`);
  else if (stderr.isTTY) stderr.write(sentence.slice(0, stderr.columns - 1));
};

/** Takes what passes off the terminal. */
export const sayNothingMore = (): void => {
  if (process.stderr.isTTY) say("", "PASSING");
};

/** An answer for programs with `--json`, for people without. */
export const answer = (value: unknown, lines: readonly string[], json: boolean | undefined): void =>
  console.log(json ? JSON.stringify(value, undefined, 2) : lines.join("\n"));

/** `12.3 MB` */
export function size(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
  return `${(bytes / 1000 ** power).toFixed(power < 2 ? 0 : 1)} ${units[power]}`;
}

/** Whether the person at the keyboard says yes. */
export async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refusal(`${question} Nobody is there to ask: say so by --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const said = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(said.trim());
}
