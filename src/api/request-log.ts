import { once } from "node:events";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Logger, pino } from "pino";
import type { Notes } from "./context.js";

/** How long a line may wait for others to be written with. */
const FLUSH_MS = 500;

export interface RequestLog {
  readonly logger: Logger;
  /** Writes what still waits. */
  close(): Promise<unknown>;
}

/** Opens the log: a file, or standard error where none is given. Lines are written some at a time, since a write of each costs as much as a question to the graph. */
export function openLog(file: string | undefined): RequestLog {
  const lines = pino.destination({ dest: file ?? 2, mkdir: true, sync: false, minLength: 4096 });
  const timer = setInterval(() => lines.flush(), FLUSH_MS).unref();
  const logger = pino({ name: "demarche" }, lines);
  return {
    logger,
    close: () => {
      clearInterval(timer);
      // Whoever went away in the middle of a file may be noticed later than this.
      logger.level = "silent";
      const closed = once(lines, "close");
      lines.end();
      return closed;
    },
  };
}

const notes = new WeakMap<FastifyRequest, Notes>();

/** What the line about a request is to say beside its status. */
export const noteOn = (request: FastifyRequest, noted: Notes): unknown => notes.set(request, noted);

/** Writes one line for every request: what was asked, how it ended and how long it took; never the words asked with. */
export function logsRequests(server: FastifyInstance, log: Logger): void {
  server.addHook("onRequest", async (request, { raw }) => {
    const begun = performance.now();
    raw.once("close", () => {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const ended = raw.writableFinished ? {} : { ended: "by the client" };
      const { method, url } = request;
      const path = url.split("?")[0];
      log.info({ method, path, status: raw.statusCode, ms, ...notes.get(request), ...ended }, "request");
    });
  });
}
