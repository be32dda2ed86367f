import { type RunningServer, type ServerOptions, startServer } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/driver.js";
import { atLeisure } from "../../src/graph/driver.js";

/** A server over a graph, on any free port, without texts and without the deadline of reads. */
export const serveAtLeisure = (graph: Graph, options: Partial<ServerOptions> = {}): Promise<RunningServer> =>
  startServer({
    graph: atLeisure(graph),
    host: "127.0.0.1",
    port: 0,
    texts: "no-such-folder",
    log: "/dev/null",
    ...options,
  });
