import { readFile } from "node:fs/promises";

export const readLog = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");

/** The line by which Neo4j says that all of its parts have started. */
export const saysStarted = (log: string): boolean => /^\S+ \S+ INFO {2}Started\.$/m.test(log);

/** What a log's last error says, and the deepest cause that follows it. */
export function lastError(log: string): string | undefined {
  const lines = log.split("\n");
  const at = lines.findLastIndex((line) => ERROR.test(line));
  const [, error] = lines[at]?.match(ERROR) ?? [];
  if (error === undefined) return undefined;
  const [, cause] =
    lines
      .slice(at)
      .findLast((line) => CAUSE.test(line))
      ?.match(CAUSE) ?? [];
  return cause === undefined ? error : `${error} ${cause}`;
}

/** Neo4j's own errors, those of Java's launcher, and Java's when memory is short. */
const ERROR =
  /^(?:\S+ \S+ ERROR |Exception in thread "main" |Error: |# (?=There is insufficient memory)|Terminating due to (?=java\.lang\.OutOfMemoryError))\s*(.+)$/;
const CAUSE = /^Caused by: (?:[\w.$]+: )?(.+)$/;

/** The port that something else had, where that is why Neo4j did not start. */
export function takenPort(log: string): number | undefined {
  const [, port] = log.match(/bind to the socket \S*:(\d+)/) ?? [];
  return port === undefined ? undefined : Number(port);
}
