import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { type FastifyError, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import type { Logger } from "pino";
import { openTexts } from "../dossier/texts.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { Refused, readsJson } from "./body.js";
import { type Context, contextFor } from "./context.js";
import { FAULT, shownError } from "./errors.js";
import { servesExports } from "./exports/route.js";
import { live, ready } from "./health.js";
import { ADDRESS_BYTES, LIMITS, REQUEST_BYTES } from "./limits.js";
import { admitsHosts, admitsOrigins } from "./origins.js";
import { servesPages, toGraphiql } from "./pages.js";
import { answersByPlan, notesOutcome, showsCypher } from "./plugins.js";
import { logsRequests, noteOn, openLog } from "./request-log.js";
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

/** How long whoever still receives an answer may keep an ending server. */
const LAST_ANSWERS_MS = 10_000;

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
  const log = openLog(file);
  const shown = shownError((error) => log.logger.error(error));
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
    formatError: shown,
    plugins: [
      answersByPlan,
      showsCypher,
      notesOutcome,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const contextOf = (request: FastifyRequest): Context => {
    const context = contextFor(graph, texts, request.headers["x-demarche-cypher"] === "1");
    noteOn(request, context.notes);
    return context;
  };
  const answer = fastifyApolloHandler(apollo, { context: async (request) => contextOf(request) });
  const tells = tellsWhatIsWrong(log.logger);
  const server = fastify({
    bodyLimit: REQUEST_BYTES,
    http: { maxHeaderSize: ADDRESS_BYTES },
    forceCloseConnections: "idle",
    return503OnClosing: false,
    frameworkErrors: tells,
  });
  server.setErrorHandler(tells);
  server.get("/livez", live);
  server.get("/readyz", ready(graph));
  server.register(async (asked) => {
    logsRequests(asked, log.logger);
    admitsHosts(asked, host, origins);
    admitsOrigins(asked, origins);
    readsJson(asked);
    servesPages(asked);
    servesExports(asked, { contextOf, shown });
    asked.get("/graphql", async (request, reply) =>
      wantsPage(request) ? toGraphiql(request, reply) : answer.call(asked, request, reply),
    );
    asked.post("/graphql", answer);
    asked.setNotFoundHandler(({ url, method }, reply) => {
      const [path] = url.split("?");
      if (path !== "/graphql") throw new Refused(404, `Nothing is found at ${path}. GraphQL is at /graphql.`);
      reply.header("allow", "GET, HEAD, POST, OPTIONS");
      throw new Refused(405, `GraphQL is asked by POST or GET, and not by ${method}.`);
    });
  });
  try {
    await server.listen({ port, host });
  } catch (error) {
    throw refusedPort(error as NodeJS.ErrnoException, host, port);
  }
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: new URL("/graphql", addressOf(host, taken)).href,
    close: async () => {
      const late = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS);
      await server.close();
      clearTimeout(late);
      await apollo.stop();
      await log.close();
    },
  };
}

/** A browser that comes for the page, and not a client that sends its operation in the address. */
const wantsPage = ({ query, headers: { accept = "*/*" } }: FastifyRequest): boolean =>
  !Object.hasOwn(query as object, "query") && /text\/html|\*\/\*/.test(accept);

/** What Fastify says of a request, in words that say what to do. */
const OTHERWISE: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "This request is longer than 1 MB, which is the limit. Ask in several operations.",
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    "The body of this request is of no known kind. Send an operation with the header content-type: application/json.",
  FST_ERR_BAD_URL: "The address of this request cannot be read. GraphQL is at /graphql.",
};

/** Tells why a request is refused, in the form of GraphQL's errors; whatever else went wrong is logged and masked. */
const tellsWhatIsWrong =
  (log: Logger) =>
  (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): unknown => {
    const { statusCode = 500, code } = error;
    if (statusCode >= 500) log.error(error);
    const told = OTHERWISE[code] ?? (statusCode < 500 ? error.message : FAULT);
    const named = statusCode === 403 ? "FORBIDDEN" : statusCode < 500 ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
    return reply.code(statusCode).send({ errors: [{ message: told, extensions: { code: named } }] });
  };

/** These all answer to the name that everybody knows. */
const LOCAL = ["127.0.0.1", "0.0.0.0", "::"];

/** Where a server is found that listens there. */
export const addressOf = (host: string, port: number): string => `http://${named(host)}:${port}/`;

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
