import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openTexts } from "../src/dossier/texts.js";
import { askerOf } from "./api/ask.js";
import { blocksOf, contentOf, sectionOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";
import { walkThrough } from "./walk-through.js";

const blocks = blocksOf(sectionOf(contentOf("README.md"), "Code an article of your own"));
const blockIn = (language: string): string => {
  const found = blocks.filter((block) => block.language === language);
  expect(found).toHaveLength(1);
  return found[0]?.content ?? "";
};

test("whoever follows the README's dossier step by step sees what it shows", async () => {
  const graph = await freshGraph(ARTICLE);
  expect(blocks.filter(({ language }) => language === "console")).toHaveLength(5);
  const folder = await walkThrough(blocks, { "texts/border.txt": blockIn("text"), "draft.yaml": blockIn("yaml") });
  expect(readFileSync(join(folder, "border.yaml"), "utf8")).not.toContain("denied");

  const { data, errors } = await askerOf(graph, openTexts(join(folder, "texts")))(blockIn("graphql"));
  expect(errors).toEqual([]);
  expect(JSON.parse(blockIn("json"))).toEqual(data);
});
