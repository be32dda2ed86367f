import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];
const ends: (() => void)[] = [];

/** A new folder that is gone after the tests of this file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "demarche-trial-"));
  folders.push(folder);
  return folder;
}

/** Does this before the folders go, since a process that still runs would write into them. */
export const beforeFoldersGo = (end: () => void): unknown => ends.push(end);

afterAll(() => {
  for (const end of ends) end();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
