import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * @typedef {{ url: string, stop: () => Promise<void> }} Running
 */

/**
 * Starts a contender as a process of its own and waits until it prints its address.
 *
 * @param {readonly string[]} words @param {Record<string, string>} environment @param {string} folder
 * @returns {Promise<Running>}
 */
export function startContender(words, environment, folder) {
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const url = line.match(/http:\/\/\S+/)?.[0];
      if (url) resolve({ url: url.replace("localhost", "127.0.0.1").replace(/\/$/, ""), stop });
    });
    ended.then(() => reject(new Error(`${words.join(" ")} ended before it said where it is.`)));
  });
}
