import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Context } from "./context.js";

/** Writes one line for every request: what was asked, how it ended and how long it took; never the words asked with. */
export const logsRequests =
  (log: Logger): RequestHandler =>
  ({ method, path }, response, next) => {
    const begun = performance.now();
    response.once("close", () => {
      const { notes } = (response.locals.context as Context | undefined) ?? {};
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const ended = response.writableFinished ? {} : { ended: "by the client" };
      log.info({ method, path, status: response.statusCode, ms, ...notes, ...ended }, "request");
    });
    next();
  };
