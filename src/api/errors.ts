import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Candidate, Meaning } from "../graph/actor-names.js";
import { Refusal } from "../refusal.js";
import { ERROR_CODES, type ErrorCode } from "./error-codes.js";
import { LIMITS, READ_DEADLINE_MS } from "./limits.js";

/** Words between quotation marks, in a row that a sentence can hold. */
const listed = (words: readonly string[]): string =>
  words
    .map((word) => `"${word}"`)
    .join(", ")
    .replace(/, ([^,]*)$/, " or $1");

/** Names that nobody in the graph has, or ids that nothing has. */
export function nothingMeant(all: readonly Meaning[]): GraphQLError {
  const unknown = all.filter(({ kind }) => kind === "Actor");
  if (unknown.length === 0) return badUserInput(firstOf(all.map(({ kind, text }) => UNKNOWN_ID[kind](text))));
  const sentences = unknown.map(({ text, suggestions }) =>
    suggestions.length
      ? `No actor is called "${text}". Did you mean ${listed(suggestions)}?`
      : `No actor is called "${text}". Look among { actors { nodes { id name } } }; a title such as "French President" needs the day: actor(name:, on:), and a description such as "rebels" stands for nobody.`,
  );
  return new GraphQLError(firstOf(sentences), {
    extensions: {
      code: "ACTOR_UNKNOWN" satisfies ErrorCode,
      suggestions: unknown.flatMap(({ suggestions }) => suggestions),
    },
  });
}

const SENTENCES = 10;

/** As many sentences as somebody reads. */
const firstOf = (sentences: readonly string[]): string =>
  [
    ...sentences.slice(0, SENTENCES),
    ...(sentences.length > SENTENCES ? [`And ${sentences.length - SENTENCES} more.`] : []),
  ].join(" ");

const unknownId = (noun: string, look: string) => (id: string) => `No ${noun} has the id "${id}". ${look}`;

const UNKNOWN_ID: Readonly<Record<Meaning["kind"], (id: string) => string>> = {
  Actor: unknownId("actor", "Look among { actors { nodes { id name } } }."),
  Issue: unknownId("issue", "Look among { issues { nodes { id name } } }."),
  Event: unknownId("event", "Look among { events { nodes { id name } } }."),
  Source: unknownId("source", "Look among { sources { nodes { id title } } }."),
  Coder: unknownId("coder", "Look among { statements { nodes { codings { coder { id name } } } } }."),
};

/** A name that several actors have. */
export function actorAmbiguous(text: string, candidates: readonly Candidate[]): GraphQLError {
  const ids = candidates.map(({ id }) => id);
  return new GraphQLError(
    `Several actors are called "${text}". Give the id of the one that you mean: ${listed(ids)}.`,
    {
      extensions: { code: "ACTOR_AMBIGUOUS" satisfies ErrorCode, candidates },
    },
  );
}

/** What is wrong with the input. */
export const badUserInput = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } } });

/** More than one operation may ask for. */
export const tooExpensive = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: "TOO_EXPENSIVE" satisfies ErrorCode, http: { status: 400 } } });

/** More than there is time for; `narrow` says what to do. */
export const takesTooLong = (narrow: string): GraphQLError =>
  tooExpensive(`This takes longer than the ${READ_DEADLINE_MS / 1000} seconds that an answer may. ${narrow}`);

/** Whether Neo4j has ended a question since it took too long. */
export const isTimeout = (error: unknown): boolean => TIMED_OUT.test(codeOf(error));

/** Codes that a client can act on, with messages that are meant for it. */
const SHOWN: ReadonlySet<unknown> = new Set(
  Object.keys(ERROR_CODES).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** Turns an error into what the client is shown. What it cannot act on is logged whole and told without its cause. */
export function shownError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { path, locations, message } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (cause instanceof Refusal) return { message: cause.message, ...place, extensions: { code: "BAD_USER_INPUT" } };
    const known = GRAPH_ERRORS.find(({ test }) => test.test(codeOf(cause)));
    if (known) {
      log(cause);
      return { message: known.message, ...place, extensions: { code: known.code } };
    }
    if (/^Syntax Error: Document contains more tha[nt] /.test(message))
      return { message: TOO_LONG, extensions: { code: "TOO_EXPENSIVE" satisfies ErrorCode } };
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    if (SHOWN.has(extensions.code)) return { message, ...place, extensions };
    // What graphql-js finds wrong with an operation has no cause but itself.
    if (cause instanceof GraphQLError && !cause.originalError && extensions.code === "INTERNAL_SERVER_ERROR")
      return { message, ...place, extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT } };
    log(cause);
    return { message: FAULT, ...place, extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR } };
  };
}

/** What a client is told of a defect. */
export const FAULT = "The server failed to answer this. What went wrong is in its log; please report it.";

const TOO_LONG = `This operation has more than ${LIMITS.tokens} words and signs, which is the limit. Ask in several operations.`;

const TIMED_OUT = /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration)$/;

/** What Neo4j and its driver say of a server that is away, or of a question that took too long. */
const GRAPH_ERRORS = [
  {
    test: TIMED_OUT,
    code: "TIMEOUT",
    message: `The graph did not answer this within ${READ_DEADLINE_MS / 1000} seconds. Ask for less: a smaller page, fewer fields, or a narrower filter. Soon after a start, ask once more: first answers take longer.`,
  },
  {
    test: /OutOfMemory/,
    code: "TOO_EXPENSIVE",
    message:
      "The graph has not enough memory to answer this. Ask for less: a smaller page, fewer fields, or a narrower filter.",
  },
  {
    test: /^(ServiceUnavailable|SessionExpired)$/,
    code: "UNAVAILABLE",
    message: "The graph cannot be reached. Try again in a moment; if it stays so, look whether Neo4j is running.",
  },
] as const satisfies readonly { code: ErrorCode; [key: string]: unknown }[];

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
