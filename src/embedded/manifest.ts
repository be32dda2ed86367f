import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { newerThanProgram, SCHEMA_VERSION } from "../graph/migration.js";
import { Refusal } from "../refusal.js";
import { DUMP } from "./admin.js";

export const MANIFEST = "manifest.json";

/** What stands beside a dump: what it was made of and by, and how to tell that it is whole. */
export const Manifest = z.object({
  /** The version of this format. */
  backup: z.literal(1),
  at: z.iso.datetime(),
  demarche: z.string(),
  neo4j: z.string(),
  schema: z.number().int().nonnegative(),
  dump: z.object({ file: z.literal(DUMP), bytes: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  nodes: z.record(z.string(), z.number()),
  relationships: z.record(z.string(), z.number()),
  dossiers: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** A backup that is what its manifest says. */
export interface Backup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Opens a backup by its folder, or by a file in it; one that is damaged, or made by a newer program, is refused. */
export async function openBackup(path: string): Promise<Backup> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal(`There is no backup ${path}. Name the folder that \`npx --no demarche backup\` made.`);
  const folder = resolve(found.isDirectory() ? path : dirname(path));
  if (found.isFile() && ![DUMP, MANIFEST].includes(basename(path))) throw noBackup(path);
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => undefined);
  if (text === undefined) throw noBackup(path);
  const manifest = parse(text, join(folder, MANIFEST));
  if (manifest.schema > SCHEMA_VERSION) throw newerThanProgram(manifest.schema, manifest.demarche);
  await refuseDamaged(join(folder, DUMP), manifest.dump);
  return { folder, manifest };
}

const noBackup = (path: string): Refusal =>
  new Refusal(
    `${path} is no backup of Démarche: those are folders with ${DUMP} and ${MANIFEST}, and without both none is restored.`,
  );

function parse(text: string, file: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch (error) {
    const [wrong] = error instanceof z.ZodError ? error.issues : [];
    const why = wrong ? `${wrong.path.join(".")}: ${wrong.message}` : "it is no JSON";
    throw new Refusal(`${file} is no manifest of a backup that this Démarche can read (${why}). Use another backup.`);
  }
}

async function refuseDamaged(dump: string, { bytes, sha256 }: Manifest["dump"]): Promise<void> {
  const found = await stat(dump).catch(() => undefined);
  if (!found) throw new Refusal(`The backup is not whole: ${dump} is missing. Use another backup.`);
  if (found.size !== bytes)
    throw new Refusal(`${dump} is damaged: it has ${found.size} bytes instead of ${bytes}. Use another backup.`);
  if ((await sha256Of(dump)) !== sha256)
    throw new Refusal(`${dump} is damaged: its SHA-256 is not the one in ${MANIFEST}. Use another backup.`);
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
