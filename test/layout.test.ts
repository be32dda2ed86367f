import { readdirSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { packageRoot } from "../src/package-root.js";
import { contentOf } from "./docs.js";

const filesIn = (folder: string): string[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packageRoot, join(entry.parentPath, entry.name)));

const files = ["src", "seed", "test", "cypher", "schema", "docs"].flatMap(filesIn);
const code = files.filter((file) => /\.(ts|js)$/.test(file));

/** What each layer may import, itself apart: what stands before it. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  "src/domain": [],
  "src/graph": ["src/domain"],
  "src/dossier": ["src/domain", "src/graph"],
  "src/import": ["src/domain", "src/graph", "src/dossier"],
  "src/resolve": ["src/domain", "src/graph", "src/dossier"],
  "src/network": ["src/domain", "src/graph"],
  "src/change": ["src/domain", "src/network"],
  "src/export": ["src/domain", "src/graph", "src/network"],
  "src/api": ["src/domain", "src/graph", "src/dossier", "src/network", "src/change", "src/export"],
  "src/embedded": ["src/graph"],
  seed: ["src/graph", "src/dossier"],
  "src/cli": [
    ...["src/domain", "src/graph", "src/dossier", "src/import", "src/resolve", "src/network", "src/export", "src/api"],
    ...["src/embedded", "seed"],
  ],
};

/** These belong to no layer: settings, which only the commands read, and what all may use. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  "src/package-root.ts": [
    "src/domain",
    "src/graph",
    "src/dossier",
    "src/import",
    "src/resolve",
    "src/api",
    "src/embedded",
    "seed",
    "src/cli",
  ],
  "src/refusal.ts": [
    "src/export",
    "src/graph",
    "src/dossier",
    "src/import",
    "src/resolve",
    "src/api",
    "src/embedded",
    "src/cli",
  ],
  "src/config.ts": ["src/embedded", "src/cli"],
};

const layerOf = (file: string): string | undefined => Object.keys(LAYERS).find((layer) => file.startsWith(`${layer}/`));

/** The files of this package that a file imports, whether at once, later, or for their types. */
const importsOf = (file: string): string[] =>
  [...contentOf(file).matchAll(/(?:from|import\(|import) ?"(\.[^"]+)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)).replace(/\.js$/, ".ts"),
  );

const inLayers = code.filter(layerOf);

test("imports point one way", () => {
  expect(inLayers.length).toBeGreaterThan(80);
  const upward = inLayers.flatMap((file) => {
    const layer = layerOf(file) ?? "";
    return importsOf(file)
      .filter((imported) => {
        const other = layerOf(imported);
        if (other === undefined) return !BESIDE[imported]?.includes(layer);
        return other !== layer && !LAYERS[layer]?.includes(other);
      })
      .map((imported) => `${file} → ${imported}`);
  });
  expect(upward).toEqual([]);
});

test("nothing that is shipped imports a test", () => {
  expect(inLayers.filter((file) => importsOf(file).some((imported) => imported.startsWith("test/")))).toEqual([]);
});

test("no file of code has more than 300 lines", () => {
  expect(code.filter((file) => contentOf(file).trimEnd().split("\n").length > 300)).toEqual([]);
});

test("files are named in kebab-case, for what they hold", () => {
  const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  expect(files.filter((file) => !KEBAB.test(basename(file)))).toEqual([]);
  const VAGUE = /(utils?|helpers?|common|misc|manager|service)\b/;
  expect(code.filter((file) => VAGUE.test(file))).toEqual([]);
});

test("exports have names, and no file only passes on those of others", () => {
  const shipped = code.filter((file) => !file.startsWith("test/setup/") && !file.endsWith(".config.js"));
  expect(shipped.filter((file) => /^export default|\bas default\b/m.test(contentOf(file)))).toEqual([]);
  expect(shipped.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(contentOf(file)))).toEqual([]);
});
