import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileMapping } from "../../src/import/draft.js";
import { readMapping, shippedMappings } from "../../src/import/mapping.js";

const fileOf = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "demarche-mapping-")), "mine.yaml");
  writeFileSync(file, text);
  return file;
};

test.each(shippedMappings())("the mapping %s that comes with the program is in order", (name) => {
  const mapping = readMapping(name);
  expect(compileMapping(mapping, {}).columns.size).toBeGreaterThan(0);
});

test("all that is wrong in a mapping is told at once, with its place", () => {
  const file = fileOf(
    [
      "mapping: 1",
      "id: Mine",
      "title: Mine",
      "coder: {name: Anna, kind: PERSONN}",
      "codedAt: 2026-01-01",
      "format: xls",
      "row: {speeker: a, date: b, source: {id: c}}",
    ].join("\n"),
  );
  expect(() => readMapping(file)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /mine\.yaml:2:5 "Mine": An id is written[\s\S]*:4:27 "PERSONN": There is no such term; did you mean PERSON\?[\s\S]*:6:9 "xls"[\s\S]*:7:1 "row": The key speaker is missing here[\s\S]*:7:7 "speeker": [\s\S]*did you mean speaker\?/,
      ),
    }),
  );
});

test("a pattern that is no regular expression is told with its place", () => {
  const file = fileOf(
    [
      "mapping: 1",
      "id: mine",
      "title: Mine",
      "coder: {name: Anna, kind: PERSON}",
      "codedAt: 2026-01-01",
      "format: csv",
      "actors: {kind: {from: '{name}', patterns: {'^(Police': STATE}}}",
      "row: {speaker: '{a}', date: '{b}', source: {id: c}}",
    ].join("\n"),
  );
  expect(() => readMapping(file)).toThrow(/mine\.yaml:7:\d+ .*"\^\(Police" is no regular expression/);
});

test("a mapping that does not come with the program is refused with the one that was meant", () => {
  expect(() => readMapping("unvote")).toThrow("There is no mapping unvote. Did you mean unvotes?");
});
