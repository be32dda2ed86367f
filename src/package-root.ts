import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json: the same whether the program runs from `src` or from `dist`. */
export const packageRoot: string = ascend(dirname(fileURLToPath(import.meta.url)));

/** The program's own version. */
export const version: string = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")).version;

function ascend(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : ascend(dirname(folder));
}
