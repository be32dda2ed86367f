import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { EmbeddedNeo4j } from "../config.js";
import { Refusal } from "../refusal.js";
import { writableFolder } from "./folder.js";
import { copyJars, pomFile } from "./maven.js";
import { type Release, releaseOf } from "./release.js";
import type { Say } from "./say.js";
import { versionOfJars } from "./store-version.js";
import { inTurn } from "./turn.js";

/** The name and size of every jar, written when they were whole. */
const Manifest = z.record(z.string(), z.number());
type Manifest = z.infer<typeof Manifest>;

/** The release whose jars the settings name, or that pom.xml does. */
export const releaseToRun = async ({ lib }: EmbeddedNeo4j): Promise<Release> =>
  releaseOf(lib === undefined ? await versionToInstall() : await versionOfJars(await readyFolder(lib)));

/** The version of Neo4j that pom.xml names. */
async function versionToInstall(): Promise<string> {
  const version = (await readFile(pomFile, "utf8")).match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1];
  if (version === undefined) throw new Error(`${pomFile} names no neo4j.version.`);
  return version;
}

/** Where the jars of a version, by itself that of pom.xml, are or will be installed. */
export const jarsFolder = async ({ cache }: EmbeddedNeo4j, version?: string): Promise<string> =>
  join(cache, `neo4j-${version ?? (await versionToInstall())}`);

/** The folder of whole jars; they are installed where they are missing, and refused where they are broken. */
export async function obtainJars(
  settings: EmbeddedNeo4j,
  say: Say,
  signal?: AbortSignal,
  version?: string,
): Promise<string> {
  if (settings.lib !== undefined) return readyFolder(settings.lib);
  const folder = await jarsFolder(settings, version);
  const broken = await faultsIn(folder);
  if (broken === undefined) return installJars(settings, say, signal, version);
  if (broken.length > 0)
    throw new Refusal(
      `Neo4j's jars in ${folder} are broken: ${broken[0]}. Run \`npx --no demarche neo4j install\`, which installs them anew.`,
    );
  return join(folder, "lib");
}

/** Installs whole jars unless they are there; broken ones are replaced. */
export async function installJars(
  settings: EmbeddedNeo4j,
  say: Say,
  signal?: AbortSignal,
  version?: string,
): Promise<string> {
  await writableFolder(
    settings.cache,
    "The folder for Neo4j's jars",
    "name a ready folder of jars by DEMARCHE_NEO4J_LIB",
  );
  return inTurn(settings.cache, say, async () => {
    const folder = await jarsFolder(settings, version);
    if ((await faultsIn(folder))?.length !== 0)
      await install(folder, version ?? (await versionToInstall()), say, signal);
    return join(folder, "lib");
  });
}

/** All is done in a staging folder, and one rename makes it the real one: what is killed half-way leaves nothing that looks whole. */
async function install(folder: string, version: string, say: Say, signal: AbortSignal | undefined): Promise<void> {
  const staging = `${folder}.staging`;
  await rm(staging, { recursive: true, force: true });
  const lib = join(staging, "lib");
  await mkdir(lib, { recursive: true });
  const begun = Date.now();
  say(`Installing Neo4j ${version} in ${folder} (about 140 MB, once).`);
  try {
    const downloaded = (files: number) => say(`Downloaded ${files} files of about 800.`, "PASSING");
    await copyJars(version, join(staging, "repository"), lib, downloaded, signal);
    await rm(join(staging, "repository"), { recursive: true });
    await writeFile(join(staging, "manifest.json"), JSON.stringify(await sizesIn(lib), undefined, 2));
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  say(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** What is wrong with installed jars; undefined where none are installed. */
async function faultsIn(folder: string): Promise<string[] | undefined> {
  const text = await readFile(join(folder, "manifest.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const manifest = readManifest(text);
  if (manifest === undefined) return ["manifest.json is damaged"];
  const sizes = await sizesIn(join(folder, "lib")).catch((): Manifest => ({}));
  return Object.entries(manifest).flatMap(([name, size]) => {
    if (sizes[name] === undefined) return [`${name} is missing`];
    return sizes[name] === size ? [] : [`${name} has ${sizes[name]} bytes instead of ${size}`];
  });
}

function readManifest(text: string): Manifest | undefined {
  try {
    return Manifest.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function sizesIn(lib: string): Promise<Manifest> {
  const names = (await readdir(lib)).filter((name) => name.endsWith(".jar")).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await stat(join(lib, name))).size])));
}

async function readyFolder(lib: string): Promise<string> {
  const names = await readdir(lib).catch(() => []);
  if (names.some((name) => /^neo4j-server-.+\.jar$/.test(name))) return lib;
  throw new Refusal(
    `DEMARCHE_NEO4J_LIB=${lib} holds no neo4j-server jar. Name a folder that holds all of Neo4j's jars.`,
  );
}
