import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/package-root.js";

/** What people read before they read code. */
export const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "docs/tour.md",
  "docs/explorer.md",
  "docs/neo4j-browser.md",
  "docs/notebooks.md",
  "docs/recipes.md",
  "docs/dossiers.md",
  "docs/actors.md",
  "docs/graphql.md",
  "docs/codebook.md",
  "docs/operating.md",
  "docs/scale.md",
] as const;

/** A stretch of code in a page, and the prose between it and the one before. */
export interface Block {
  readonly language: string;
  readonly content: string;
  readonly before: string;
}

export const contentOf = (path: string): string => readFileSync(join(packageRoot, path), "utf8");

/** The fenced blocks of a page, from top to bottom. */
export function blocksOf(markdown: string): Block[] {
  let end = 0;
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ({ 0: whole, 1: language = "", 2: content = "", index }) => {
      const before = markdown.slice(end, index);
      end = index + whole.length;
      return { language, content, before };
    },
  );
}

/** Every question of a page with the block that follows it, which is its answer. */
export function questionsOf(markdown: string): { question: string; answer: Block | undefined }[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap(({ language, content }, at) =>
    language === "graphql" ? [{ question: content, answer: blocks[at + 1] }] : [],
  );
}

/** What stands under one heading. */
export function sectionOf(markdown: string, heading: string): string {
  const [, under] = markdown.split(`\n## ${heading}\n`);
  if (under === undefined) throw new Error(`There is no section called ${heading}.`);
  return under.split("\n## ")[0] ?? "";
}

/** Every line of a page that is code, in blocks and within sentences. */
export const codeLinesOf = (markdown: string): string[] => [
  ...blocksOf(markdown).flatMap(({ content }) => content.split("\n")),
  ...[...markdown.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) =>
    code.replaceAll("\n", " "),
  ),
];
