import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { type Logger, pino } from "pino";
import { openTexts } from "../dossier/texts.js";
import type { Graph } from "../graph/driver.js";
import { packageRoot } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { type Context, contextFor } from "./context.js";
import { FAULT, shownError } from "./errors.js";
import { live, ready } from "./health.js";
import { LIMITS } from "./limits.js";
import { admitsHosts, admitsOrigins } from "./origins.js";
import { answersByPlan, notesOutcome, refusesExcess, showsCypher } from "./plugins.js";
import { logsRequests } from "./request-log.js";
import { schema } from "./schema.js";

/** What a server serves, and where. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The folder in which texts are looked up. */
  readonly texts: string;
  /** Origins beside this machine's own whose pages may ask, such as https://example.org. */
  readonly origins?: readonly string[] | undefined;
  /** The file of the log; standard error where it is not given. */
  readonly log?: string | undefined;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The page to ask from is one file and reaches nothing but this server. */
const PAGE_POLICY = "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** Serves GraphQL at `/graphql` until it is closed. */
export async function startServer({
  graph,
  host,
  port,
  texts: folder,
  origins = [],
  log: file,
}: ServerOptions): Promise<RunningServer> {
  const texts = openTexts(folder);
  const log = pino({ name: "demarche" }, pino.destination({ dest: file ?? 2, mkdir: true, sync: true }));
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // Without it, a fragment bomb of two kilobytes keeps the validation busy for ever.
    maxRecursiveSelections: 10_000,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: shownError((error) => log.error(error)),
    plugins: [refusesExcess, answersByPlan, showsCypher, notesOutcome, ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const context = async ({ req, res }: { req: express.Request; res: express.Response }): Promise<Context> => {
    const context = contextFor(graph, texts, req.header("x-demarche-cypher") === "1");
    res.locals.context = context;
    return context;
  };
  const app = express().disable("x-powered-by");
  app.get("/livez", live);
  app.get("/readyz", ready(graph));
  app.use(logsRequests(log), admitsHosts(host, origins), ...admitsOrigins(origins));
  app.get(["/", "/graphql"], (request, response, next) => {
    if (request.query.query !== undefined || !request.accepts("html")) return next();
    response.set("Content-Security-Policy", PAGE_POLICY).sendFile(join(packageRoot, "src/api/page.html"));
  });
  app.use("/graphql", express.json({ limit: "1mb" }), expressMiddleware(apollo, { context }), refusesBody);
  app.use(hidesFaults(log));
  const http = createServer(app);
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(refusedPort(error, host, port)));
    http.listen(port, host, resolve);
  });
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${named(host)}:${taken}/graphql`,
    close: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      await apollo.stop();
      http.closeAllConnections();
      await closed;
    },
  };
}

/** Tells why a body could not be read; Express itself would answer with a page that shows where the program stands. */
const refusesBody: express.ErrorRequestHandler = (error: { status?: number; message?: string }, _, response, next) => {
  if (response.headersSent || !error.status || error.status >= 500) return next(error);
  const message =
    error.status === 413
      ? "This request is longer than 1 MB, which is the limit. Ask in several operations."
      : `The body of this request cannot be read: ${error.message}. Send an operation in JSON, in UTF-8.`;
  response.status(error.status).json({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
};

/** Whatever else goes wrong while a request is received. */
const hidesFaults =
  (log: Logger): express.ErrorRequestHandler =>
  (error, _request, response, next) => {
    log.error(error);
    if (response.headersSent) return next(error);
    response.status(500).json({ errors: [{ message: FAULT, extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
  };

/** These all answer to the name that everybody knows. */
const LOCAL = ["127.0.0.1", "0.0.0.0", "::"];

const named = (host: string): string => (LOCAL.includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host);

function refusedPort(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new Refusal(
      `Port ${port} is taken, so GraphQL cannot be served there. Set PORT to another one, or to 0 for any.`,
    );
  if (error.code === "EACCES")
    return new Refusal(`Port ${port} may not be used by this account. Set PORT to one above 1023, or to 0 for any.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Refusal(`HOST is "${host}", which is no address of this machine. Leave it out, or set it to 127.0.0.1.`);
  return error;
}
