import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { packageRoot } from "../package-root.js";

/** Where `npm run build` puts the pages. */
const BUILT = join(packageRoot, "dist/web");

/** Pages reach nothing but this server, and run nothing that does not come from it; editors put their styles in themselves. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The style and the guide that Neo4j Browser loads, from a page of another port. */
export const STYLE = "/neo4j-browser/style.grass";
export const GUIDE = "/neo4j-browser/guide.html";

/** The files of `cypher/browser`: the same guide for older and for newer Neo4j Browsers. */
const FOR_NEO4J_BROWSER = { [STYLE]: "text/plain", [GUIDE]: "text/html", "/neo4j-browser/guide.adoc": "text/plain" };

/** Serves the pages that are built from `web/`, and the guide and style of Neo4j Browser. */
export function servesPages(server: FastifyInstance): void {
  server.register(fastifyStatic, {
    root: join(BUILT, "assets"),
    prefix: "/assets/",
    index: false,
    // The name of each tells what is in it.
    immutable: true,
    maxAge: "365d",
    setHeaders: (reply) => void reply.setHeader("content-security-policy", POLICY),
  });
  for (const [path, page] of [
    ["/", "explorer"],
    ["/graphiql", "graphiql"],
  ] as const) {
    const html = readFileSync(join(BUILT, `${page}/index.html`));
    server.get(path, (_request, reply) =>
      reply.type("text/html; charset=utf-8").header("content-security-policy", POLICY).send(html),
    );
  }
  for (const [path, type] of Object.entries(FOR_NEO4J_BROWSER)) {
    const text = readFileSync(join(packageRoot, "cypher/browser", basename(path)));
    server.get(path, (_request, reply) =>
      reply.type(`${type}; charset=utf-8`).header("content-security-policy", POLICY).send(text),
    );
  }
}

/** Sends a browser to the page to ask from, with the question that its address has. */
export const toGraphiql = ({ url }: FastifyRequest, reply: FastifyReply) =>
  reply.redirect(`/graphiql${url.slice(url.split("?")[0]?.length)}`);
