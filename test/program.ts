import { spawn } from "node:child_process";
import { join } from "node:path";
import { runningIn } from "../src/embedded/state.js";
import { packageRoot } from "../src/package-root.js";
import { beforeFoldersGo } from "./temporary-folder.js";
import { until } from "./until.js";

/** The built program, which `pretest` makes. */
export const MAIN = join(packageRoot, "dist", "src", "cli", "main.js");

type Environment = Readonly<Record<string, string | undefined>>;

/** A running program of ours. */
export interface Program {
  readonly pid: number;
  /** All that it has said so far, on either stream. */
  said(): string;
  /** Waits for words, and gives what they capture. */
  hears(words: RegExp): Promise<string>;
  /** Waits for its end; killed by a signal, the code is null. */
  ends(): Promise<{ code: number | null; stdout: string; stderr: string }>;
}

const homes = new Set<string>();
const running = new Set<number>();

/** An environment in which nothing of the person's at the keyboard is left, with free ports and a data folder of its own. */
export function environmentFor(home: string, more: Environment = {}): Environment {
  homes.add(home);
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    JAVA_HOME: process.env.JAVA_HOME,
    JDK_JAVA_OPTIONS: process.env.JDK_JAVA_OPTIONS,
    XDG_CACHE_HOME: process.env.XDG_CACHE_HOME,
    DEMARCHE_NEO4J_LIB: process.env.DEMARCHE_NEO4J_LIB,
    DEMARCHE_HOME: home,
    DEMARCHE_BOLT_PORT: "0",
    DEMARCHE_HTTP_PORT: "0",
    PORT: "0",
    // Empty is not the same as absent: what .env says about them does not count either.
    ...{ NEO4J_URI: "", NEO4J_USER: "", NEO4J_PASSWORD: "", NEO4J_DATABASE: "", DEMARCHE_TEXTS: "" },
    ...more,
  };
}

/** Runs `demarche` with these words. */
export const demarche = (words: readonly string[], environment: Environment, folder?: string): Program =>
  run(process.execPath, [MAIN, ...words], environment, folder);

/** Runs a command in a process group of its own, as a terminal does. */
export function run(
  command: string,
  words: readonly string[],
  environment: Environment,
  folder: string = packageRoot,
): Program {
  const child = spawn(command, words, { cwd: folder, env: { ...environment }, detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be run.`);
  running.add(pid);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (words) => {
    stdout += words;
  });
  child.stderr.on("data", (words) => {
    stderr += words;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      running.delete(pid);
      resolve(code);
    });
  });
  const said = () => stdout + stderr;
  return {
    pid,
    said,
    hears: async (words) => {
      await until(`${command} ${words}: ${said()}`, () => words.test(said()) || !running.has(pid));
      const [all, captured = all] = said().match(words) ?? [];
      if (captured === undefined) throw new Error(`It ended without having said ${words}: ${said()}`);
      return captured;
    },
    ends: async () => ({ code: await ended, stdout, stderr }),
  };
}

/** A trial that fails half-way leaves processes; they are nobody's. */
beforeFoldersGo(() => {
  for (const pid of running) process.kill(-pid, "SIGKILL");
  for (const home of homes) {
    const left = runningIn(home);
    if (left) process.kill(left.java.pid, "SIGKILL");
  }
});
