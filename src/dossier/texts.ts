import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { AnchoredText } from "../domain/anchor.js";

/** The texts that are held: sources are looked up by the SHA-256 of their text, whatever their file is called. */
export interface Texts {
  get(sha256: string): AnchoredText | null;
}

interface KnownFile {
  /** Modification time and size: while they stay, so does the hash. */
  readonly stamp: string;
  readonly sha256: string;
}

const LOOK_AGAIN_AFTER_MS = 1000;
const TEXTS_IN_MEMORY = 16;

/** Opens a folder of texts; a folder that is missing holds none. By this clock, new files are seen within a second. */
export function openTexts(folder: string, now = (): number => performance.now()): Texts {
  const files = new Map<string, KnownFile>();
  const recent = new Map<string, AnchoredText>();
  let lookedAt = Number.NEGATIVE_INFINITY;

  const keep = (text: AnchoredText): AnchoredText => {
    recent.delete(text.sha256);
    recent.set(text.sha256, text);
    for (const oldest of recent.keys()) if (recent.size > TEXTS_IN_MEMORY) recent.delete(oldest);
    return text;
  };

  const look = (): void => {
    if (now() - lookedAt < LOOK_AGAIN_AFTER_MS) return;
    const found = filesIn(folder);
    for (const path of files.keys()) if (!found.has(path)) files.delete(path);
    for (const [path, stamp] of found) {
      if (files.get(path)?.stamp === stamp) continue;
      files.set(path, { stamp, sha256: keep(new AnchoredText(readFileSync(path, "utf8"))).sha256 });
    }
    lookedAt = now();
  };

  return {
    get(sha256) {
      look();
      const path = [...files].find(([, file]) => file.sha256 === sha256)?.[0];
      if (path === undefined) return null;
      const held = recent.get(sha256);
      if (held) return keep(held);
      const text = new AnchoredText(readFileSync(path, "utf8"));
      return text.sha256 === sha256 ? keep(text) : null;
    },
  };
}

/** Every file below a folder, with its stamp. */
function filesIn(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of entriesOf(folder)) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) continue;
    const { mtimeMs, size } = statSync(path);
    found.set(path, `${mtimeMs}:${size}`);
  }
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
