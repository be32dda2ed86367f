/** The program was asked to end: by Ctrl-C, by a signal, or by the end of the npm that started it. */
export class Ended extends Error {
  override readonly name = "Ended";
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const controller = new AbortController();
let listening = false;

/**
 * Becomes aborted when the program is asked to end; asking again changes nothing.
 *
 * One Ctrl-C comes twice under npm, from the terminal and from npm: the second cannot mean "by force".
 */
export function askedToEnd(): AbortSignal {
  if (listening) return controller.signal;
  listening = true;
  for (const signal of SIGNALS) process.on(signal, () => controller.abort(new Ended(signal)));
  if (process.env.npm_lifecycle_event !== undefined || process.env.npm_command !== undefined)
    watchParent(() => controller.abort(new Ended("npm has ended")));
  return controller.signal;
}

/** Ends in order what listens to `askedToEnd`, for a reason of the program's own; tells whether anything does. */
export function giveUp(error: unknown): boolean {
  controller.abort(error);
  return listening;
}

/**
 * A parent that is killed outright says nothing; its children are then given another parent.
 *
 * Only npm is watched. A shell that started the program in the background, by `nohup` or as a service, may end before it.
 */
function watchParent(vanished: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    vanished();
  }, 500);
  timer.unref();
}

/** Waits for the end. */
export const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
