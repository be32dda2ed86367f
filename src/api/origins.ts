import cors from "cors";
import type { RequestHandler } from "express";

/** A page that this machine serves itself. */
const LOOPBACK = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Lets pages of this machine and of the origins named ask, and refuses all others, which browsers name by `Origin`. */
export function admitsOrigins(origins: readonly string[]): RequestHandler[] {
  const isAdmitted = (origin: string): boolean => LOOPBACK.test(origin) || origins.includes(origin);
  const refuse: RequestHandler = (request, response, next) => {
    const { origin } = request.headers;
    if (origin === undefined || isAdmitted(origin)) return next();
    const message = `Pages of ${origin} may not ask this server. Whoever runs it can name that origin in DEMARCHE_ORIGINS.`;
    response.status(403).json({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  };
  return [refuse, cors({ origin: (origin, done) => done(null, origin !== undefined && isAdmitted(origin)) })];
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Where only this machine is served, refuses requests by any other name: a page elsewhere whose name is made to lead
 * here is of one origin with this server to the browser, and only the name tells.
 */
export function admitsHosts(host: string, origins: readonly string[]): RequestHandler {
  const isLocal = LOOPBACK_HOST.test(host) || host === "::1";
  const hosts = origins.map((origin) => new URL(origin).host);
  return ({ headers }, response, next) => {
    const { host: name = "" } = headers;
    if (!isLocal || LOOPBACK_HOST.test(name) || hosts.includes(name)) return next();
    const message = `This server answers on this machine only, and not as ${name}. Whoever runs it can name that origin in DEMARCHE_ORIGINS.`;
    response.status(403).json({ errors: [{ message, extensions: { code: "FORBIDDEN" } }] });
  };
}
