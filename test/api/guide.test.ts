import { questionOf } from "../../src/api/guide/question.js";
import { SLIDES } from "../../src/api/guide/slides.js";
import type { RunningServer } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/driver.js";
import { contentOf } from "../docs.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { serveAtLeisure } from "./serve.js";

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE);
  server = await serveAtLeisure(graph);
});
afterAll(() => server.close());

const files = SLIDES.flatMap(({ files }) => files);

/** What an HTML text means. */
const plain = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "");

const captured = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

test.each(files)("the guide's question %s finds something in the article", async (file) => {
  const rows = await graph.read(questionOf(file).text);
  expect(rows.length).toBeGreaterThan(0);
});

test("both forms of the guide have the same slides, paragraphs and questions, which need no parameters", () => {
  const [html, adoc] = [contentOf("cypher/browser/guide.html"), contentOf("cypher/browser/guide.adoc")];
  const titles = SLIDES.map(({ title }) => title);
  expect(captured(html, /<h3>(.*)<\/h3>/g).map(plain)).toEqual(titles);
  expect(captured(adoc, /^== (.*)$/gm)).toEqual(titles);
  const questions = files.map((file) => questionOf(file).question);
  expect(captured(html, /<figcaption>(.*)<\/figcaption>/g).map(plain)).toEqual(questions);
  expect(captured(adoc, /^\.(.*)$/gm)).toEqual(questions);
  const texts = files.map((file) => questionOf(file).text);
  expect(captured(html, /<pre[^>]* runnable">([\s\S]*?)<\/pre>/g).map(plain)).toEqual(texts);
  expect(captured(adoc, /^----\n([\s\S]*?)\n----$/gm)).toEqual(texts);
  expect(texts.filter((text) => /\$|null/.test(text))).toEqual([]);
  const paragraphs = SLIDES.flatMap(({ paragraphs }) => paragraphs);
  expect(captured(html, /<p>(.*)<\/p>/g).map(plain)).toEqual(paragraphs);
  expect(paragraphs.filter((text) => !adoc.includes(`\n\n${text}\n\n`))).toEqual([]);
});

test.each(["style.grass", "guide.html", "guide.adoc"])(
  "a Neo4j Browser at another port of this machine may load %s, and a page of elsewhere may not",
  async (file) => {
    const address = new URL(`/neo4j-browser/${file}`, server.url);
    const asked = await fetch(address, {
      method: "OPTIONS",
      headers: {
        origin: "http://localhost:7474",
        "access-control-request-method": "GET",
        "access-control-request-headers": "cache-control,pragma",
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-origin")).toBe("http://localhost:7474");
    expect(asked.headers.get("access-control-allow-headers")).toBe("cache-control,pragma");
    const given = await fetch(address, { headers: { origin: "http://localhost:7474" } });
    expect(given.headers.get("access-control-allow-origin")).toBe("http://localhost:7474");
    expect(await given.text()).toBe(contentOf(`cypher/browser/${file}`));
    expect((await fetch(address, { headers: { origin: "https://elsewhere.example" } })).status).toBe(403);
  },
);
