import type { FastifyReply } from "fastify";
import type { Graph } from "../graph/driver.js";

/** Answers as long as the program serves at all. */
export const live = async (): Promise<string> => "The server runs.\n";

/** How long Neo4j may take to answer that it is there. */
const PATIENCE_MS = 2_000;

/** Answers 200 if Neo4j answers too, and 503 if it does not. */
export const ready =
  (graph: Graph) =>
  async (_request: unknown, reply: FastifyReply): Promise<string> => {
    const late = AbortSignal.timeout(PATIENCE_MS);
    const tooLate = new Promise<never>((_, reject) => late.addEventListener("abort", () => reject(late.reason)));
    try {
      await Promise.race([graph.read("RETURN 1", {}, PATIENCE_MS), tooLate]);
      return "The server and its graph are ready.\n";
    } catch {
      reply.code(503);
      return "The server runs, but the graph does not answer.\n";
    }
  };
