import { execFileSync, spawnSync } from "node:child_process";

/** Whether this machine's Python has all of these modules; if not, the run says what is not tested. */
export function testByPython(what: string, ...modules: readonly string[]): jest.It {
  const missing = modules.filter((name) => spawnSync("python3", ["-c", `import ${name}`]).status !== 0);
  if (missing.length === 0) return test;
  console.warn(`Python has no ${missing.join(" and no ")}: ${what} is not tested.`);
  return test.skip as jest.It;
}

// biome-ignore lint/suspicious/noExplicitAny: what a script prints has the shape that the script gives it.
type Shapeless = any;

/** What a script of Python prints, as JSON. */
export const python = (script: string, words: readonly string[], input = ""): Shapeless =>
  JSON.parse(execFileSync("python3", ["-c", script, ...words], { encoding: "utf8", input, maxBuffer: 2 ** 28 }));
