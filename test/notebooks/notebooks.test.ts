import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunningServer } from "../../src/api/server.js";
import { checkDossier } from "../../src/dossier/check.js";
import { readDossier } from "../../src/dossier/read.js";
import { packageRoot } from "../../src/package-root.js";
import { serveAtLeisure } from "../api/serve.js";
import { contentOf } from "../docs.js";
import { ARTICLE, freshGraph, STRAIT } from "../fresh-graph.js";
import { testAddress } from "../graph.js";
import { noTexts } from "../harbours.js";
import { environmentFor, run } from "../program.js";
import { temporaryFolder } from "../temporary-folder.js";
import { NOTEBOOKS, type Notebook, picturesOf, readNotebook, stripped, writeNotebook } from "./notebook.js";

const succeeds = (command: string, words: readonly string[]): boolean => spawnSync(command, words).status === 0;

const python = process.env.TEST_PYTHON || pythonHere();
const hasR = succeeds("Rscript", ["-e", "for (name in c('IRkernel', 'httr2', 'igraph')) loadNamespace(name)"]);

/** A Python with what notebooks need; one that TEST_PYTHON names has to have it. */
function pythonHere(): string | undefined {
  const here = [join(packageRoot, "notebooks/.venv/bin/python"), "python3"];
  return here.find((one) =>
    succeeds(one, ["-c", "import gql, ipykernel, matplotlib, nbmake, neo4j, networkx, pandas"]),
  );
}

const kernelOf = (name: string): string | undefined => readNotebook(name).metadata.kernelspec?.name;
const toRun = NOTEBOOKS.filter((name) => hasR || kernelOf(name) !== "ir");

if (!python)
  process.stderr.write("No Python here has what test/notebooks/requirements.txt names, so no notebook is run.\n");
else if (!hasR)
  process.stderr.write("There is no R with IRkernel, httr2 and igraph here, so no notebook in R is run.\n");

(python ? describe : describe.skip)("run", () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serveAtLeisure(await freshGraph(ARTICLE, STRAIT, "test/dossiers/strait-later.yaml"));
  });
  afterAll(() => server.close());

  /** With NOTEBOOKS=write, what they draw becomes what they and the docs show. */
  const writes = process.env.NOTEBOOKS === "write";

  test("every notebook runs from its beginning to its end without an error", async () => {
    const { uri, user, password, database } = testAddress();
    const environment = environmentFor(temporaryFolder(), {
      ...{ GRAPHQL_URL: server.url, PYTHONDONTWRITEBYTECODE: "1" },
      ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? "" },
    });
    const words = [
      "-m",
      "pytest",
      "-p",
      "no:cacheprovider",
      "--color=no",
      "--nbmake",
      ...(writes ? ["--overwrite"] : []),
    ];
    const files = toRun.map((name) => join("notebooks", `${name}.ipynb`));
    const { code, stdout, stderr } = await run(python ?? "", [...words, ...files], environment).ends();
    expect({ code, said: stdout + stderr }).toEqual({
      code: 0,
      said: expect.stringContaining(`${files.length} passed`),
    });
    if (writes) toRun.forEach(keepPictures);
  });
});

test.each(NOTEBOOKS)(
  "%s names its kernel, and keeps small pictures and nothing else of what running it leaves",
  (name) => {
    const notebook = readNotebook(name);
    expect(["python3", "ir"]).toContain(kernelOf(name));
    expect(notebook).toEqual(stripped(notebook));
    const sizes = picturesOf(notebook).map(({ png }) => png.length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  },
);

test.each(NOTEBOOKS)("what the docs show of %s are its own pictures", (name) => {
  for (const { file, png } of shownOf(readNotebook(name), name)) expect(png.equals(readFileSync(file))).toBe(true);
});

test("the dossiers that a reader is told to load are in order", () => {
  const files = new Set([...page.matchAll(/test\/dossiers\/[\w-]+\.yaml/g)].map(([file]) => file));
  expect(files.size).toBe(2);
  const wrong = [...files].flatMap((file) => {
    const { yaml, dossier, complaints } = readDossier(file, contentOf(file));
    return [...complaints, ...(dossier ? checkDossier(yaml, dossier, noTexts, { sealed: true }) : [])];
  });
  expect(wrong).toEqual([]);
});

test("what notebooks need is pinned", () => {
  const lines = readFileSync(join(packageRoot, "notebooks/requirements.txt"), "utf8").trim().split("\n");
  expect(lines.filter((line) => !/^[a-z0-9-]+(\[[a-z]+\])?==\d+(\.\d+)+$/.test(line))).toEqual([]);
});

const page = contentOf("docs/notebooks.md");

/** The pictures of a notebook that docs/notebooks.md shows, and their files. */
const shownOf = (notebook: Notebook, name: string): { file: string; png: Buffer }[] =>
  picturesOf(notebook)
    .map(({ cell, png }) => ({ path: `pictures/${name}-${cell}.png`, png }))
    .filter(({ path }) => page.includes(path))
    .map(({ path, png }) => ({ file: join(packageRoot, "docs", path), png }));

function keepPictures(name: string): void {
  const notebook = stripped(readNotebook(name));
  writeNotebook(name, notebook);
  mkdirSync(join(packageRoot, "docs/pictures"), { recursive: true });
  for (const { file, png } of shownOf(notebook, name)) writeFileSync(file, png);
}
