import type { RequestHandler } from "express";
import type { Graph } from "../graph/driver.js";

/** Answers as long as the program serves at all. */
export const live: RequestHandler = (_request, response) => {
  response.type("text").send("The server runs.\n");
};

/** How long Neo4j may take to answer that it is there. */
const PATIENCE_MS = 2_000;

/** Answers 200 if Neo4j answers too, and 503 if it does not. */
export const ready =
  (graph: Graph): RequestHandler =>
  async (_request, response) => {
    const late = AbortSignal.timeout(PATIENCE_MS);
    const tooLate = new Promise<never>((_, reject) => late.addEventListener("abort", () => reject(late.reason)));
    try {
      await Promise.race([graph.read("RETURN 1", {}, PATIENCE_MS), tooLate]);
      response.type("text").send("The server and its graph are ready.\n");
    } catch {
      response.status(503).type("text").send("The server runs, but the graph does not answer.\n");
    }
  };
