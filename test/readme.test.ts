import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, Command as Commander } from "commander";
import { QUERY_TO_TRY } from "../src/api/query-to-try.js";
import { anchorOf } from "../src/domain/markdown.js";
import type { Graph } from "../src/graph/driver.js";
import { packageRoot } from "../src/package-root.js";
import { askerOf } from "./api/ask.js";
import { blocksOf, codeLinesOf, contentOf, DOCS, questionsOf, sectionOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";

const readme = contentOf("README.md");

/** This section is carried out in test/first-dossier.test.ts. */
const FIRST_DOSSIER = sectionOf(readme, "Code an article of your own");
const blocks = blocksOf(readme.replace(FIRST_DOSSIER, ""));
const questions = questionsOf(readme.replace(FIRST_DOSSIER, ""));

let graph: Graph;

beforeAll(async () => {
  graph = await freshGraph(ARTICLE);
});

test.each(questions)("the README's question $question has the answer that is shown", async ({ question, answer }) => {
  const { data, errors } = await askerOf(graph)(question);
  expect(errors).toEqual([]);
  expect(answer?.language).toBe("json");
  expect(JSON.parse(answer?.content ?? "")).toEqual(data);
});

test("the README has questions to try", () => {
  expect(questions.length).toBeGreaterThan(2);
});

test("what GraphiQL begins with, and what a start suggests, is answered with something", async () => {
  const ask = askerOf(graph);
  const [, welcome] = contentOf("web/graphiql/main.tsx").match(/const WELCOME = `([^`]+)`/) ?? [];
  const all = [welcome, QUERY_TO_TRY];
  for (const example of all) {
    const { data, errors } = await ask(example ?? "");
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/name|nodes/);
  }
});

test("the spellings that the README mentions find the actor", async () => {
  const ask = askerOf(graph);
  const [, spellings = ""] = readme.match(/any spelling that the graph knows: (.*)\. A name/) ?? [];
  const names = [...spellings.matchAll(/“(.+?)”/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    const { data, errors } = await ask("query ($name: String) { actor(name: $name) { id } }", { name });
    expect({ name, errors, data }).toEqual({ name, errors: [], data: { actor: { id: "ilham-aliyev" } } });
  }
});

test("the README's picture shows what the graph holds", async () => {
  const picture = blocks.find(({ language }) => language === "mermaid")?.content ?? "";
  const arrows = [...picture.matchAll(/(\w+) -\.?->\|(.+)\| (\w+)/g)].flatMap(([, from, types = "", to]) =>
    types.split(", ").map((type) => `(:${from})-[:${type}]->(:${to})`),
  );
  expect(arrows.length).toBeGreaterThan(10);
  for (const arrow of arrows) {
    const [row] = await graph.read(`RETURN EXISTS { ${arrow} } AS held`);
    expect({ arrow, ...row }).toEqual({ arrow, held: true });
  }
});

test.each(DOCS)("Cypher that %s quotes is the file that it names", (doc) => {
  for (const { content, before } of blocksOf(contentOf(doc)).filter(({ language }) => language === "cypher")) {
    const file = before.match(/cypher\/[\w./-]+\.cypher/g)?.at(-1);
    expect(file).toBeDefined();
    expect(content).toBe(contentOf(file ?? ""));
  }
});

/** The commands as commander knows them, each put together by its own file. */
async function program(): Promise<Command> {
  const program = new Commander("demarche");
  for (const [, name = ""] of contentOf("src/cli/main.ts").matchAll(/from "\.\/([\w-]+)\.js"/g))
    for (const [exported, register] of Object.entries(await import(`../src/cli/${name}.ts`)))
      if (exported.startsWith("register")) (register as (program: Command) => void)(program);
  return program;
}

/** `load border.yaml --json` as the words of a command line, with what is quoted as one. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word);

/** Why a command line would not be understood, or undefined. */
function misunderstood(words: readonly string[], command: Command): string | undefined {
  const [first = "", ...rest] = words;
  const child = command.commands.find((one) => one.name() === first);
  if (child) return misunderstood(rest, child);
  if (command.commands.length > 0 && !first.startsWith("--"))
    return first === "help" ? undefined : `no command ${first}`;
  let given = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const option = command.options.find(({ long }) => long === word);
    if (!word.startsWith("--")) given++;
    else if (!option && word !== "--help" && word !== "--version") return `no option ${word}`;
    else if (option?.required) at++;
  }
  const { registeredArguments: places } = command;
  return given > places.length && !places.at(-1)?.variadic ? `too many words for ${command.name()}` : undefined;
}

test.each(DOCS)("every demarche command in %s is one that there is", async (doc) => {
  const demarche = await program();
  expect(demarche.commands.length).toBeGreaterThan(8);
  const lines = codeLinesOf(contentOf(doc))
    .map((line) => line.match(/(?:npx --no |^)demarche ([a-z].*)$/)?.[1])
    .filter((line) => line !== undefined);
  if (doc === "README.md") expect(lines.length).toBeGreaterThan(8);
  const wrong = lines.map((line) => [line, misunderstood(wordsOf(line), demarche)]).filter(([, why]) => why);
  expect(wrong).toEqual([]);
});

test.each(DOCS)("every npm script in %s is one that there is", (doc) => {
  const { scripts } = JSON.parse(contentOf("package.json"));
  const named = codeLinesOf(contentOf(doc)).flatMap((line) =>
    [...line.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, script = ""]) => script),
  );
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test("the README, .env.example and the program know the same settings", () => {
  const [, environment = ""] =
    contentOf("src/config.ts").match(/const Environment = z\.object\(\{([\s\S]*?)\n\}\);/) ?? [];
  const read = [...environment.matchAll(/^ {2}([A-Z]\w*):/gm)].map(([, name]) => name);
  const described = [...sectionOf(readme, "Settings").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const offered = [...contentOf(".env.example").matchAll(/^#? ?([A-Z]\w*)=/gm)].map(([, name]) => name);
  expect(described.toSorted()).toEqual(read.toSorted());
  expect(offered.toSorted()).toEqual(read.toSorted());
});

test.each(DOCS)("%s mentions no setting that the program does not read", (doc) => {
  const settings = [...sectionOf(readme, "Settings").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  const mentioned = [...contentOf(doc).matchAll(/\b(?:DEMARCHE|NEO4J)_[A-Z]\w*/g)].map(([name]) => name);
  expect(mentioned.filter((name) => !settings.includes(name))).toEqual([]);
});

/** The anchors of a page's headings. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

test.each(DOCS)("links in %s lead somewhere", (doc) => {
  const links = [...contentOf(doc).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  const broken = links
    .filter((link) => !link.includes("://"))
    .filter((link) => {
      const [path, anchor] = link.split("#");
      const page = path ? join(dirname(doc), path) : doc;
      if (!existsSync(join(packageRoot, page))) return true;
      return anchor !== undefined && !anchorsOf(contentOf(page)).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test.each(["docs/graphql.md", "docs/codebook.md"])("every heading of %s has an anchor of its own", (page) => {
  const anchors = anchorsOf(contentOf(page));
  expect(anchors.filter((anchor, at) => anchors.indexOf(anchor) < at)).toEqual([]);
});

test("docs/operating.md installs the newer Neo4j that CI runs", () => {
  const [inDocs, inCi] = ["docs/operating.md", ".ci/run"].map(
    (page) => contentOf(page).match(/-Dneo4j\.version=(\S+)/)?.[1],
  );
  expect(inDocs).toBeDefined();
  expect(inCi).toBe(inDocs);
});
