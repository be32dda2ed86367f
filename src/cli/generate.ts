import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printSchema } from "graphql";
import { guideAsciidoc } from "../api/guide/asciidoc.js";
import { guideHtml } from "../api/guide/html.js";
import { referenceMarkdown } from "../api/reference/page.js";
import { schema } from "../api/schema.js";
import { codebookMarkdown } from "../domain/codebook.js";
import { dossierJsonSchema } from "../dossier/json-schema.js";
import { OFFLINE_CONTEXT } from "../export/annotation-context.js";
import { cameoPart } from "../import/cameo-codebook.js";
import { mappingJsonSchema } from "../import/json-schema.js";
import { packageRoot } from "../package-root.js";

// `npm run generate` writes what is derived from the code; with --check it only says what is no longer up to date.

const GENERATED: Readonly<Record<string, () => string>> = {
  "cypher/browser/guide.adoc": guideAsciidoc,
  "cypher/browser/guide.html": guideHtml,
  "schema/schema.graphql": () => `${printSchema(schema)}\n`,
  "schema/dossier.schema.json": dossierJsonSchema,
  "schema/mapping.schema.json": mappingJsonSchema,
  "schema/annotation-context.json": () => `${JSON.stringify(OFFLINE_CONTEXT, undefined, 2)}\n`,
  "docs/codebook.md": () => codebookMarkdown([cameoPart()]),
  "docs/graphql.md": referenceMarkdown,
};

const onlyChecks = process.argv.includes("--check");
for (const [path, generate] of Object.entries(GENERATED)) {
  const file = join(packageRoot, path);
  const content = generate();
  if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
  if (onlyChecks) {
    console.error(`${path} is not what the code generates now. Run: npm run generate`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    console.log(`wrote ${path}`);
  }
}
