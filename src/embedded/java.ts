import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { Refusal } from "../refusal.js";
import type { Release } from "./release.js";
import type { Say } from "./say.js";
import { waysToGet } from "./without.js";

const run = promisify(execFile);

/** Finds a Java that runs this release of Neo4j: that of JAVA_HOME, else `java`, else the one that runs Maven. */
export async function findJava({ version: neo4j, javas }: Release, say: Say): Promise<string> {
  const least = Math.min(...javas);
  const tooOld: string[] = [];
  for (const find of [javaOfHome, javaOfPath, javaOfMaven]) {
    const java = await find();
    const version = java && (await versionOf(java));
    if (!java || !version) continue;
    if (version < least) {
      tooOld.push(`${java} is Java ${version}.`);
      continue;
    }
    if (!javas.includes(version))
      say(`Neo4j ${neo4j} is tested with Java ${javas.join(" and ")}, and runs on ${version} here.`);
    return java;
  }
  const none = `Neo4j ${neo4j} runs on Java ${javas.join(" or ")}, and none was found.`;
  throw new Refusal([none, ...tooOld, waysToGet("Java", least)].join("\n  "));
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
