import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { packageRoot } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { waysToGet } from "./without.js";

/** Names the jars, and the version of Neo4j that is installed by itself; the only place that does. */
export const pomFile: string = join(packageRoot, "src", "embedded", "pom.xml");

/**
 * Copies the jars that pom.xml names, in this version of Neo4j, and all that they need, into a folder.
 *
 * The repository is one of our own: what other projects left half-written in the user's is not taken for whole. `-C`
 * makes a download whose checksum differs a failure; by itself Maven warns, keeps it and ends with 0.
 */
export async function copyJars(
  version: string,
  repository: string,
  lib: string,
  downloaded: (files: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const maven = spawn(
    "mvn",
    [
      ...[
        "--batch-mode",
        "--strict-checksums",
        "--file",
        pomFile,
        `-Dneo4j.version=${version}`,
        `-Dmaven.repo.local=${repository}`,
      ],
      ...[
        "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
        "-DincludeScope=runtime",
        `-DoutputDirectory=${lib}`,
      ],
    ],
    { stdio: ["ignore", "pipe", "pipe"], signal },
  );
  const ended = once(maven, "close");
  let files = 0;
  const errors: string[] = [];
  for (const output of [maven.stdout, maven.stderr])
    createInterface({ input: output }).on("line", (line) => {
      if (line.includes("Downloaded from ")) downloaded(++files);
      const [, error] = line.match(/^\[ERROR\] (.+)/) ?? [];
      if (error) errors.push(error);
    });
  const [code] = await ended.catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new Refusal(`Neo4j is installed by Maven (mvn), which was not found.\n  ${waysToGet("Maven")}`);
  });
  if (code !== 0) throw new Refusal(whyMavenFailed(errors.join("\n")));
}

function whyMavenFailed(errors: string): string {
  if (/No space left/i.test(errors))
    return "Neo4j's jars could not be kept: the disk is full. They take 350 MB meanwhile.";
  if (/Checksum validation failed/i.test(errors)) return "Neo4j's jars arrived damaged. Try again.";
  if (/Could not transfer|Cannot access|Unknown host/i.test(errors))
    return [
      "Neo4j's jars could not be downloaded: Maven does not reach its repository. They are needed once.",
      "Connect to a network, or name a ready folder of jars by DEMARCHE_NEO4J_LIB, or another Neo4j by NEO4J_URI.",
    ].join("\n  ");
  const [reason = "it gave no reason"] = errors.split("\n");
  return `Neo4j's jars could not be downloaded by Maven: ${reason}`;
}
