import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openTexts } from "../src/dossier/texts.js";
import { askerOf } from "./api/ask.js";
import { blocksOf, contentOf, sectionOf } from "./docs.js";
import { ARTICLE, freshGraph } from "./fresh-graph.js";
import { testAddress } from "./graph.js";
import { demarche, environmentFor, temporaryFolder } from "./program.js";
import { stepIn } from "./walk-through.js";

const blocks = blocksOf(sectionOf(contentOf("README.md"), "Code an article of your own"));
const blockIn = (language: string): string => {
  const found = blocks.filter((block) => block.language === language);
  expect(found).toHaveLength(1);
  return found[0]?.content ?? "";
};

test("whoever follows the README's dossier step by step sees what it shows", async () => {
  const graph = await freshGraph(ARTICLE);
  const folder = temporaryFolder();
  mkdirSync(join(folder, "texts"));
  writeFileSync(join(folder, "texts", "border.txt"), blockIn("text"));
  const draft = blockIn("yaml");
  const { uri, user, password } = testAddress();
  const environment = environmentFor(join(folder, "home"), {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });

  let steps = 0;
  let written = draft;
  for (const { language, content, before } of blocks) {
    if (language !== "console") continue;
    const [, from, to] = before.match(/Change `(.+)` to `(.+)`/) ?? [];
    if (before.includes("Change it back")) written = draft;
    if (from !== undefined && to !== undefined) {
      expect(draft.split(from)).toHaveLength(2);
      written = draft.replace(from, to);
    }
    writeFileSync(join(folder, "draft.yaml"), written);
    const { words, answer } = stepIn(content);
    const { code, stdout, stderr } = await demarche(words, environment, folder).ends();
    expect({ words, stdout, code, stderr }).toEqual({
      words,
      stdout: answer,
      code: from ? 1 : 0,
      stderr: expect.any(String),
    });
    steps++;
  }
  expect(steps).toBe(5);
  expect(readFileSync(join(folder, "border.yaml"), "utf8")).not.toContain("denied");

  const { data, errors } = await askerOf(graph, openTexts(join(folder, "texts")))(blockIn("graphql"));
  expect(errors).toEqual([]);
  expect(JSON.parse(blockIn("json"))).toEqual(data);
});
