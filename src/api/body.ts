import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refusal } from "../refusal.js";

/** A request that is refused before GraphQL sees it, with the status that says so. */
export class Refused extends Refusal {
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads bodies as JSON in UTF-8, and refuses others. */
export function readsJson(server: FastifyInstance): void {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" as const },
    async ({ headers }: FastifyRequest, body: Buffer) => {
      const [, charset = "utf-8"] = headers["content-type"]?.match(/charset="?([^";\s]+)/i) ?? [];
      if (!/^utf-?8$/i.test(charset)) throw unreadable(415, `it is said to be in ${charset}`);
      return objectIn(textIn(utf8, body));
    },
  );
  server.addContentTypeParser("*", async ({ headers }: FastifyRequest) => {
    throw unreadable(415, `it is said to be ${headers["content-type"] ?? "nothing"}, and not application/json`);
  });
}

function textIn(utf8: InstanceType<typeof TextDecoder>, body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw unreadable(400, "it is not UTF-8");
  }
}

function objectIn(text: string): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(400, (error as SyntaxError).message);
  }
  if (typeof value === "object" && value !== null) return value;
  throw unreadable(400, "it is no object");
}

const unreadable = (status: number, why: string) =>
  new Refused(status, `The body of this request cannot be read: ${why}. Send an operation in JSON, in UTF-8.`);
