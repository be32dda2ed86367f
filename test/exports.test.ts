import { contextFor } from "../src/api/context.js";
import { EXPORTS, openExport } from "../src/api/exports/exports.js";
import { readSettings } from "../src/config.js";
import type { Graph } from "../src/graph/driver.js";
import { blocksOf, contentOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";

const page = contentOf("docs/exports.md");

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE);
});

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** The rows of the table that begins with this head, cell by cell. */
const rowsUnder = (head: string, text = page): string[][] =>
  (text.split(`| ${head} |`)[1] ?? "")
    .split("\n")
    .slice(2)
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")))
    .slice(
      0,
      (text.split(`| ${head} |`)[1] ?? "")
        .split("\n")
        .slice(2)
        .findIndex((line) => !line.startsWith("|")),
    );

async function whole(what: string, format: string, given = {}): Promise<string> {
  let text = "";
  const context = contextFor(graph, { get: () => null }, false);
  for await (const piece of (await openExport(context, what, format, given, { isSafe: false, isServed: false })).pieces)
    text += typeof piece === "string" ? piece : Buffer.from(piece).toString("latin1");
  return text;
}

test("the page names all that can be written, and every format of it", () => {
  const shown = rowsUnder("What | Formats").map(([what = "", formats = ""]) => [codesIn(what)[0], codesIn(formats)]);
  expect(shown).toEqual(Object.entries(EXPORTS).map(([what, { formats }]) => [what, Object.keys(formats)]));
});

test.each([
  ["Positions", "positions"],
  ["Statements", "statements"],
  ["Codings", "codings"],
  ["For Discourse Network Analyzer", "codings", "dna.csv"],
  ["Actors", "actors"],
  ["Events", "events"],
])("the columns under %s are those of the file, in their order", async (heading, what, format = "csv") => {
  const section = page.split(`\n### ${heading}\n`)[1] ?? "";
  const shown = rowsUnder("Column | What it says", section).flatMap(([columns = ""]) => codesIn(columns));
  const [header = ""] = (await whole(what, format)).split("\n");
  expect(shown).toEqual(header.split(","));
});

/** What a command of the page, or an address, asks for. */
function askedBy(line: string): { what: string; format: string; given: Record<string, string> } {
  const [, what = "", words = ""] = line.match(/demarche export (\S+) (.*?)( > \S+)?$/) ?? [];
  const { format = "", ...given } = Object.fromEntries(
    [...words.matchAll(/--(\w+) (?:'([^']*)'|(\S+))/g)].map(([, name, quoted, plain]) => [name, quoted ?? plain ?? ""]),
  );
  if (what !== "") return { what, format, given };
  const { pathname, searchParams } = new URL(line);
  const [name = "", ...end] = pathname.replace("/export/", "").split(".");
  return { what: name, format: end.join("."), given: Object.fromEntries(searchParams) };
}

const lines = blocksOf(page)
  .filter(({ language }) => language === "sh" || language === "text")
  .flatMap(({ content }) => content.trim().split("\n"));

test.each(lines)("what the page shows writes something: %s", async (line) => {
  const { what, format, given } = askedBy(line);
  expect((await whole(what, format, given)).length).toBeGreaterThan(500);
});

test("the line that lets Gephi Lite in names the origin of the link, whose file is one that is written", () => {
  const [line = ""] = blocksOf(page).flatMap(({ language, content }) => (language === "ini" ? [content.trim()] : []));
  const [name = "", value] = line.split("=");
  const link = new URL(page.match(/https:[^`]*\?file=[^`]*/)?.[0] ?? "");
  expect(readSettings({ [name]: value }, ".").origins).toEqual([link.origin]);
  const { what, format } = askedBy(link.searchParams.get("file") ?? "");
  expect(EXPORTS[what]?.formats).toHaveProperty([format]);
});

test("the page shows some", () => {
  expect(lines.length).toBeGreaterThan(3);
});
