import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";
import { Refused } from "./body.js";

/** A page that this machine serves itself. */
const LOOPBACK = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Lets pages of this machine and of the origins named ask, and refuses all others, which browsers name by `Origin`. */
export function admitsOrigins(server: FastifyInstance, origins: readonly string[]): void {
  const isAdmitted = (origin: string): boolean => LOOPBACK.test(origin) || origins.includes(origin);
  server.addHook("onRequest", async ({ headers: { origin } }) => {
    if (origin === undefined || isAdmitted(origin)) return;
    throw new Refused(
      403,
      `Pages of ${origin} may not ask this server. Whoever runs it can name that origin in DEMARCHE_ORIGINS.`,
    );
  });
  server.register(cors, { origin: (origin, done) => done(null, origin !== undefined && isAdmitted(origin)) });
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Where only this machine is served, refuses requests by any other name: a page elsewhere whose name is made to lead
 * here is of one origin with this server to the browser, and only the name tells.
 */
export function admitsHosts(server: FastifyInstance, host: string, origins: readonly string[]): void {
  const isLocal = LOOPBACK_HOST.test(host) || host === "::1";
  const hosts = origins.map((origin) => new URL(origin).host);
  server.addHook("onRequest", async ({ headers: { host: name = "" } }) => {
    if (!isLocal || LOOPBACK_HOST.test(name) || hosts.includes(name)) return;
    throw new Refused(
      403,
      `This server answers on this machine only, and not as ${name}. Whoever runs it can name that origin in DEMARCHE_ORIGINS.`,
    );
  });
}
