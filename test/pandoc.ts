import { execFileSync, spawnSync } from "node:child_process";

const has = spawnSync("pandoc", ["--version"]).status === 0;
if (!has) console.warn("There is no pandoc: what it reads of sheets of quotations is not tested.");

export const testByPandoc: jest.It = has ? test : (test.skip as jest.It);

/** What pandoc makes of a file. */
export const pandoc = (file: string, from: string, to: string): string =>
  execFileSync("pandoc", [file, "--from", from, "--to", to, "--wrap", "none"], { encoding: "utf8" });
