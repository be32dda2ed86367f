import { setTimeout as wait } from "node:timers/promises";

/** Waits until something holds, and tells how long it took; what never holds is an error that names it. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, within = 60_000): Promise<number> {
  const begun = Date.now();
  while (!(await holds())) {
    if (Date.now() - begun > within) throw new Error(`Not within ${within / 1000} s: ${what}.`);
    await wait(20);
  }
  return Date.now() - begun;
}
