import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../src/domain/anchor.js";
import { openTexts } from "../../src/dossier/texts.js";
import { harbours, TEXTS } from "../harbours.js";
import { temporaryFolder } from "../temporary-folder.js";

test("a text is found by its hash, whatever its file is called", () => {
  expect(openTexts(TEXTS).get(harbours.sha256)?.codePoints).toBe(harbours.codePoints);
});

test("a text that is not held is null", () => {
  expect(openTexts(TEXTS).get(sha256("Not held."))).toBeNull();
});

test("a folder that is missing holds no texts", () => {
  expect(openTexts("/there/is/no/such/folder").get(harbours.sha256)).toBeNull();
});

test("line ends and composed accents make no other text", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "any-name"), harbours.text.normalize("NFD").replaceAll("\n", "\r\n"));
  expect(openTexts(folder).get(harbours.sha256)?.text).toBe(harbours.text);
  rmSync(folder, { recursive: true });
});

test("a file that is deleted is held no longer, a second later", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "text.txt"), "Here for a while.");
  let time = 0;
  const texts = openTexts(folder, () => time);
  const hash = sha256("Here for a while.");
  expect(texts.get(hash)).not.toBeNull();
  rmSync(folder, { recursive: true });
  time = 999;
  expect(texts.get(hash)).not.toBeNull();
  time = 1000;
  expect(texts.get(hash)).toBeNull();
});
