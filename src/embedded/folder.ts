import { access, constants, mkdir } from "node:fs/promises";
import { Refusal } from "../refusal.js";

/** Makes a folder where it is missing, and refuses one that cannot be written. */
export async function writableFolder(folder: string, what: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(
      `${what} ${folder} cannot be written (${code}). Give yourself the right to, or name another data folder by DEMARCHE_HOME.`,
    );
  }
}
