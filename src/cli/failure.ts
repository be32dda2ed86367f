import { appendFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { inspect } from "node:util";
import { loadSettings } from "../config.js";
import { inHome } from "../embedded/home.js";
import { version } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { Ended } from "./end.js";
import { say } from "./terminal.js";

/** Says in a sentence why a command failed, and gives its exit code. */
export function fail(error: unknown): number {
  if (error instanceof Refusal) say(error.message);
  else if (codeOf(error) === "EPIPE") return NO_LONGER_READ;
  else if (codeOf(error) === "ENOSPC")
    say("The disk is full, so what was being written is not whole. Make room, and write it again.");
  else if (error instanceof Ended || (error instanceof Error && error.name === "AbortError")) return 130;
  else say(`Something went wrong that Démarche has no sentence for. The details are in ${keepDetails(error)}.`);
  return 1;
}

/** Whoever read the output, such as `head`, has what it wants; the code is what the shell gives such an end. */
const NO_LONGER_READ = 141;

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

function keepDetails(error: unknown): string {
  const details = `${new Date().toISOString()} Démarche ${version}: ${process.argv.slice(2).join(" ")}\n${inspect(error)}\n\n`;
  try {
    const { home } = loadSettings();
    mkdirSync(home, { recursive: true });
    return keep(inHome(home).errors, details);
  } catch {
    return keep(inHome(tmpdir()).errors, details);
  }
}

function keep(file: string, details: string): string {
  appendFileSync(file, details, { mode: 0o600 });
  return file;
}
