import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "./docs.js";
import { testAddress } from "./graph.js";
import { demarche, environmentFor } from "./program.js";
import { temporaryFolder } from "./temporary-folder.js";

/** `$ npx --no demarche check draft.yaml`, and what it answers. */
const STEP = /^\$ npx --no demarche (?<command>.+)\n(?<answer>[\s\S]*)$/;

/**
 * Does what a page has its reader do, in a new folder with these files, and holds what each command says against the page.
 *
 * What the page has changed before a command is changed in the file that it names, and changed back if it is refused.
 */
export async function walkThrough(blocks: readonly Block[], files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "texts"));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  const { uri, user, password } = testAddress();
  const environment = environmentFor(join(folder, "home"), {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });

  for (const { language, content, before } of blocks) {
    if (language !== "console") continue;
    const { command = "", answer = "" } = content.match(STEP)?.groups ?? {};
    const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    const file = join(folder, words[1] ?? "");
    const [, from, to = ""] = before.match(/Change `([^`]+)` to\s`([^`]+)`/) ?? [];
    const written = from === undefined ? "" : readFileSync(file, "utf8");
    if (from !== undefined) {
      expect(written.split(from)).toHaveLength(2);
      writeFileSync(file, written.replace(from, to));
    }
    const isRefused = /^[\w.-]+:\d+:\d+ /.test(answer);
    const { code, stdout, stderr } = await demarche(words, environment, folder).ends();
    const said = stdout === "" && isRefused ? stderr : stdout;
    expect({ command, said, code, stderr }).toEqual({
      command,
      said: answer,
      code: isRefused ? 1 : 0,
      stderr: expect.any(String),
    });
    if (isRefused && from !== undefined) writeFileSync(file, written);
  }
  return folder;
}

/**
 * The dossiers that a page shows in parts: one that begins with its format is new, and others are parts of the one before.
 *
 * Parts are put together as the page tells its reader to: what stands under a key goes under the one such key.
 */
export function dossiersIn(yaml: readonly string[]): string[] {
  const dossiers: Map<string, string>[] = [];
  for (const part of yaml) {
    if (part.startsWith("demarche:")) dossiers.push(new Map());
    const dossier = dossiers.at(-1);
    if (!dossier) throw new Error("A dossier begins with its format.");
    for (const [, key = "", content = ""] of part.matchAll(/^(\w+:)(.*\n(?:(?: .*)?\n)*)/gm))
      dossier.set(key, (dossier.get(key) ?? "") + (dossier.has(key) ? content.replace(/^\n/, "") : content));
  }
  return dossiers.map((dossier) => [...dossier].map(([key, content]) => key + content).join(""));
}
