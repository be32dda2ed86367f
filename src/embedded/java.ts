import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../refusal.js";
import type { Say } from "./say.js";
import { waysToGet } from "./without.js";

const run = promisify(execFile);

/** Neo4j 5.26 runs on Java 17 and 21; on later ones it is known to start. */
const SUPPORTED = [17, 21];

/** Finds a Java that runs Neo4j: that of JAVA_HOME, else `java`, else the one that runs Maven. */
export async function findJava(say: Say): Promise<string> {
  const tooOld: string[] = [];
  for (const find of [javaOfHome, javaOfPath, javaOfMaven]) {
    const java = await find();
    const version = java && (await versionOf(java));
    if (!java || !version) continue;
    if (version < Math.min(...SUPPORTED)) {
      tooOld.push(`${java} is Java ${version}.`);
      continue;
    }
    if (!SUPPORTED.includes(version)) say(`Java ${version} is newer than what Neo4j 5.26 is tested with (17 and 21).`);
    return java;
  }
  throw new Refusal(["Neo4j runs on Java 17 or 21, and none was found.", ...tooOld, waysToGet("Java")].join("\n  "));
}

const inHome = (home: string): string => join(home, "bin", "java");

const javaOfHome = async (): Promise<string | undefined> => process.env.JAVA_HOME && inHome(process.env.JAVA_HOME);

const javaOfPath = async (): Promise<string> => "java";

async function javaOfMaven(): Promise<string | undefined> {
  const { stdout } = await run("mvn", ["-v"]).catch(() => ({ stdout: "" }));
  const home = stdout.match(/^Java version: .*, runtime: (.+)$/m)?.[1]?.trim();
  return home && inHome(home);
}

/** Java tells its version on the error stream, in quotation marks: "17.0.15", and up to 8 "1.8.0_452". */
async function versionOf(java: string): Promise<number | undefined> {
  const { stderr } = await run(java, ["-version"]).catch(() => ({ stderr: "" }));
  const version = stderr.match(/version "(?:1\.)?(\d+)/)?.[1];
  return version === undefined ? undefined : Number(version);
}
