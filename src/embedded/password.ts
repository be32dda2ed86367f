import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.js";
import { inHome } from "./home.js";

/** The user whom every Neo4j has from its first start. */
export const USER = "neo4j";

/**
 * The password of the embedded Neo4j: the one given, else one generated for this data folder and kept there.
 *
 * A Neo4j that has not been started yet is told the password by its hash, so that it never takes any other, not even
 * for the moment between its start and a change of the default password.
 */
export async function preparePassword(home: string, given: string | undefined): Promise<string> {
  const { data, password: file } = inHome(home);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  // An empty file is what a process leaves that is killed while it writes the password.
  const password = given ?? (kept?.trim() || undefined);
  if (existsSync(join(data, "databases", "system"))) {
    if (password !== undefined) return password;
    throw new Refusal(`The graph in ${home} was made with a password of your own. Give it as NEO4J_PASSWORD.`);
  }
  const fresh = password ?? randomBytes(18).toString("base64url");
  if (password === undefined) await writeFile(file, `${fresh}\n`, { mode: 0o600 });
  await mkdir(join(data, "dbms"), { recursive: true });
  await writeFile(join(data, "dbms", "auth.ini"), authLine(fresh), { mode: 0o600 });
  return fresh;
}

/** What `neo4j-admin dbms set-initial-password` writes, which would take the password on its command line. */
export function authLine(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = sha256(Buffer.concat([salt, Buffer.from(password, "utf8")]));
  for (let round = 1; round < ROUNDS; round++) hash = sha256(hash);
  return `${USER}:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${ROUNDS}:\n`;
}

const ROUNDS = 1024;

const sha256 = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** Why a Neo4j that answers may not be entered. */
export function wrongPassword(home: string, given: string | undefined): Refusal {
  const { password: file } = inHome(home);
  const kept = existsSync(file);
  if (given === undefined)
    return new Refusal(
      `The Neo4j in ${home} does not take the password in ${file}. Give the right one as NEO4J_PASSWORD.`,
    );
  return new Refusal(
    `The Neo4j in ${home} does not take NEO4J_PASSWORD. ${kept ? `Leave NEO4J_PASSWORD out: the right one is in ${file}.` : "Give the one that this graph was made with, or another data folder by DEMARCHE_HOME."}`,
  );
}
