import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * @typedef {{ url: string, stop: () => Promise<void> }} Running
 */

/** How a program is told where Neo4j is. @param {import("../../dist/src/graph/driver.js").GraphAddress} address */
export const addressed = ({ uri, user, password }) => ({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

/** The same for a contender, which takes any free port. @param {Parameters<typeof addressed>[0]} address */
export const serving = (address) => ({ ...addressed(address), NODE_ENV: "production", PORT: "0" });

/**
 * Starts a contender as a process of its own and waits until it prints its address. What it logs goes into a file.
 *
 * @param {string} name @param {readonly string[]} words @param {Record<string, string>} environment @param {string} folder
 * @returns {Promise<Running>}
 */
export function startContender(name, words, environment, folder) {
  const log = join(folder, `${name}.log`);
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", openSync(log, "w")],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve, reject) => {
    createInterface(/** @type {import("node:stream").Readable} */ (child.stdout)).on("line", (line) => {
      const url = line.match(/http:\/\/\S+/)?.[0];
      if (url) resolve({ url: url.replace("localhost", "127.0.0.1").replace(/\/$/, ""), stop });
    });
    ended.then(() => reject(new Error(`${name} ended before it said where it is; ${log} says why.`)));
  });
}
