import { access, constants, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.js";

/** Makes a folder where it is missing, and refuses one that cannot be written. */
export async function writableFolder(folder: string, what: string, otherwise: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`${what} ${folder} cannot be written (${code}). Give yourself the right to, or ${otherwise}.`);
  }
}

/** How much is kept in a folder; nothing in one that is missing. */
export async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return found?.isFile() ? found.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
