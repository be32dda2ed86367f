import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";

/** One process for all time: systems give a dead process's number to others, but never with the same start. */
export const ProcessId = z.object({ pid: z.number().int().positive(), startedAt: z.string() });
export type ProcessId = z.infer<typeof ProcessId>;

/** The process that has this number now; a zombie, which has ended and only waits to be counted, is none. */
export function processOf(pid: number): ProcessId | undefined {
  const startedAt = process.platform === "linux" ? startOnLinux(pid) : startElsewhere(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export const thisProcess = (): ProcessId => processOf(process.pid) ?? { pid: process.pid, startedAt: "" };

export const isAlive = ({ pid, startedAt }: ProcessId): boolean => processOf(pid)?.startedAt === startedAt;

/** Ticks since the system's start, which has an id of its own. See proc(5). */
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the program's name, stands in parentheses and may hold spaces and parentheses.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return undefined;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${rest[18]}`;
  } catch {
    return undefined;
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    const shown = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    const [, state, start] = shown.match(/^(\S+)\s+(.+)$/) ?? [];
    return state?.startsWith("Z") ? undefined : start;
  } catch {
    return undefined;
  }
}
