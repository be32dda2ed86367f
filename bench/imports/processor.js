import { readFileSync } from "node:fs";

// Processor time is read where Linux tells it, in hundredths of a second; elsewhere nothing is said of it.

/** What a process that runs has used, in seconds. @param {number} pid */
export const usedBy = (pid) => used(pid, 13, 14);

/** What the processes have used that this one started, and that have ended. */
export const usedByEnded = () => used("self", 15, 16);

/** @param {number | "self"} pid @param {number[]} places */
function used(pid, ...places) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8").split(/\s(?![^(]*\))/);
    return places.reduce((sum, at) => sum + Number(stat[at]), 0) / 100;
  } catch {
    return Number.NaN;
  }
}
