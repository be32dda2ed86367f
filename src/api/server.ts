import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import { getVariableValues } from "graphql";
import { pino } from "pino";
import { openTexts } from "../dossier/texts.js";
import type { Graph } from "../graph/driver.js";
import { packageRoot } from "../package-root.js";
import { Refusal } from "../refusal.js";
import type { Context } from "./context.js";
import { shownError } from "./errors.js";
import { answerByPlan } from "./plan.js";
import { schema } from "./schema.js";

/** What a server serves, and where. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The folder in which texts are looked up. */
  readonly texts: string;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Answers an operation by its plan. What has none goes on to graphql-js, and so does whatever is thrown here, since
 * Apollo takes an error at this place for a defect of the server.
 */
const answersByPlan: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const data = coerced && (await answerByPlan(schema, document, operation, coerced, contextValue));
        if (!data) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
      },
    };
  },
};

/** Adds the Cypher that was sent to an answer whose client asks to see it. */
const showsCypher: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { asked, showsCypher }, response: { body } }) {
        if (showsCypher && body.kind === "single") body.singleResult.extensions = { cypher: asked };
      },
    };
  },
};

/** What goes wrong inside is written to standard error, one JSON object a line. */
const log = pino({ name: "demarche" }, pino.destination(2));

/** The page to ask from is one file and reaches nothing but this server. */
const PAGE_POLICY = "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

/** Serves GraphQL at `/graphql` until it is closed. */
export async function startServer({ graph, host, port, texts: folder }: ServerOptions): Promise<RunningServer> {
  const texts = openTexts(folder);
  const apollo = new ApolloServer<Context>({
    schema,
    csrfPrevention: true,
    introspection: true,
    // Without it, a fragment bomb of two kilobytes keeps the validation busy for ever.
    maxRecursiveSelections: 10_000,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: shownError((error) => log.error(error)),
    plugins: [answersByPlan, showsCypher, ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const app = express().disable("x-powered-by");
  const context = async ({ req }: { req: express.Request }): Promise<Context> => ({
    graph,
    texts,
    asked: [],
    answers: new Map(),
    showsCypher: req.header("x-demarche-cypher") === "1",
  });
  app.get(["/", "/graphql"], (request, response, next) => {
    if (request.query.query !== undefined || !request.accepts("html")) return next();
    response.set("Content-Security-Policy", PAGE_POLICY).sendFile(join(packageRoot, "src/api/page.html"));
  });
  app.use("/graphql", express.json({ limit: "1mb" }), expressMiddleware(apollo, { context }));
  const http = createServer(app);
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(refusedPort(error, host, port)));
    http.listen(port, host, resolve);
  });
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host === "127.0.0.1" ? "localhost" : host}:${taken}/graphql`,
    close: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      await apollo.stop();
      http.closeAllConnections();
      await closed;
    },
  };
}

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
