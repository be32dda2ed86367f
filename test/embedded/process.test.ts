import { spawn } from "node:child_process";
import { once } from "node:events";
import { isAlive, processOf, thisProcess } from "../../src/embedded/process.js";
import { stop } from "../../src/embedded/stop.js";

test("this process is alive, and is the one of its number", () => {
  expect(isAlive(thisProcess())).toBe(true);
  expect(processOf(process.pid)).toEqual(thisProcess());
});

test("a number that another process has by now is not the same process", () => {
  expect(isAlive({ pid: process.pid, startedAt: "another time" })).toBe(false);
});

test("a process that is stopped is gone when that is told", async () => {
  const child = spawn("sleep", ["60"]);
  await once(child, "spawn");
  const id = processOf(child.pid ?? 0);
  if (!id) throw new Error("It is not seen.");
  await stop(id);
  expect(isAlive(id)).toBe(false);
  await stop(id);
});
