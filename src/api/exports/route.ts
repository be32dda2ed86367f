import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Pieces } from "../../export/format.js";
import { Refused } from "../body.js";
import type { Context } from "../context.js";
import type { ErrorCode } from "../error-codes.js";
import type { shownError } from "../errors.js";
import { EXPORT_DEADLINE_MS } from "../limits.js";
import { NoSuchExport, openExport } from "./exports.js";
import type { GivenTexts } from "./given.js";

/** Errors that whoever asks can do nothing about, by their codes; all others are of the question. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

const TOO_LONG = `The graph did not give a part of this file within ${EXPORT_DEADLINE_MS / 1000} seconds. Take fewer by a filter, or the command, which waits.`;

interface Asked {
  readonly contextOf: (request: FastifyRequest) => Context;
  readonly shown: ReturnType<typeof shownError>;
}

/**
 * Serves files at `/export/<what>.<format>`. What is wrong is told before the first byte; where a file cannot be written to
 * its end, the connection breaks off, so that nobody takes a part for the whole.
 */
export function servesExports(server: FastifyInstance, { contextOf, shown }: Asked): void {
  server.get("/export/:file", async (request, reply) => {
    const { file } = request.params as { file: string };
    const [what = "", ...format] = file.split(".");
    try {
      const { safe, ...given } = textsOf(request);
      const found = await openExport(patient(contextOf(request)), what, format.join("."), given, {
        isSafe: isYes(safe),
        isServed: true,
      });
      const pieces = await begun(found.pieces, (error) => told(error, shown));
      return (
        reply
          .type(found.mediaType)
          .header("content-disposition", `attachment; filename="${found.name}"`)
          .header("x-content-type-options", "nosniff")
          // Of a head alone, nothing more is read; it would be read to its end, since it has no length that is known.
          .send(Readable.from(request.method === "HEAD" ? [] : pieces, { objectMode: false }))
      );
    } catch (error) {
      return refused(reply, error, shown);
    }
  });
}

/** Parts of a file are larger than answers, and may take longer. */
const patient = (context: Context): Context => {
  const { graph } = context;
  return { ...context, graph: { ...graph, read: (text, params) => graph.read(text, params, EXPORT_DEADLINE_MS) } };
};

/** What an address asks with; a name that is given twice is refused, since one of the two would be lost. */
function textsOf({ query }: FastifyRequest): GivenTexts {
  for (const [name, value] of Object.entries(query as Record<string, unknown>))
    if (typeof value !== "string") throw new Refused(400, `"${name}" is given more than once. Give it once.`);
  return query as GivenTexts;
}

function isYes(safe: string | undefined): boolean {
  if (safe === undefined || safe === "false") return false;
  if (safe === "" || safe === "true") return true;
  throw new Refused(400, `"safe" is "${safe}". Write true or false, or the word alone.`);
}

/** The same pieces, of which the first is there: what can go wrong mostly has by then. */
async function begun(pieces: Pieces, onBreak: (error: unknown) => void): Promise<Pieces> {
  const all = pieces[Symbol.asyncIterator]();
  const first = await all.next();
  return (async function* () {
    try {
      if (!first.done) yield first.value;
      for (let next = await all.next(); !next.done; next = await all.next()) yield next.value;
    } catch (error) {
      onBreak(error);
      throw error;
    } finally {
      await all.return?.();
    }
  })();
}

function refused(reply: FastifyReply, error: unknown, shown: Asked["shown"]): FastifyReply {
  if (error instanceof Refused) throw error;
  if (error instanceof NoSuchExport) throw new Refused(404, error.message);
  const { message, extensions } = told(error, shown);
  const code = extensions?.code as ErrorCode;
  const sentence = code === "TIMEOUT" ? TOO_LONG : message;
  return reply.code(STATUS[code] ?? 400).send({ errors: [{ message: sentence, extensions }] });
}

/** What whoever asks is told of an error; what is a defect is logged. */
const told = (error: unknown, shown: Asked["shown"]) =>
  shown(error instanceof GraphQLError ? error.toJSON() : { message: String(error) }, error);
