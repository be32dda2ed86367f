import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { inHome } from "./home.js";
import { type ProcessId, processOf } from "./process.js";
import type { Release } from "./release.js";

/** Neo4j reaches into these parts of Java, which are closed by default. */
const OPENED = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

/** The options that every Java with Neo4j's jars is given. */
export const javaOptions = (jars: string): string[] => [
  ...OPENED.map((part) => `--add-opens=${part}=ALL-UNNAMED`),
  "-Dfile.encoding=UTF-8",
  ...["-cp", join(jars, "*")],
];

/**
 * Starts Neo4j in a process group of its own, so that a Ctrl-C in the terminal reaches this program alone, which stops GraphQL first.
 *
 * The command line, which every user of the machine can read, holds no password.
 */
export function launch(java: string, jars: string, home: string, { mainClass }: Release): ProcessId | undefined {
  const { neo4j, conf, log } = inHome(home);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, "w", 0o600);
  const child = spawn(
    java,
    [
      ...["-Xms256m", "-Xmx1g", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError"],
      ...javaOptions(jars),
      mainClass,
      ...[`--home-dir=${neo4j}`, `--config-dir=${conf}`, "--console-mode"],
    ],
    { cwd: home, detached: true, stdio: ["ignore", output, output] },
  );
  closeSync(output);
  child.on("error", () => undefined);
  child.unref();
  return child.pid === undefined ? undefined : processOf(child.pid);
}
