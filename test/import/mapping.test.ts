import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileMapping } from "../../src/import/draft.js";
import { readMapping, shippedMappings } from "../../src/import/mapping.js";
import { temporaryFolder } from "../temporary-folder.js";

const fileOf = (text: string): string => {
  const file = join(temporaryFolder(), "mine.yaml");
  writeFileSync(file, text);
  return file;
};

/** How a mapping begins that is in order. */
const HEAD = [
  "mapping: 1",
  "id: mine",
  "title: Mine",
  "coder: {name: Anna, kind: PERSON}",
  "codedAt: 2026-01-01",
  "format: csv",
];

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

test("a term that the mapping itself gives and the vocabulary lacks is told with its place, before any row is read", () => {
  const file = fileOf(
    [
      ...HEAD,
      "actors: {kind: {from: '{name}', patterns: {^The: STAET}, otherwise: PERSON}}",
      "row:",
      "  speaker: {name: '{who}', kind: {first: ['{kind}', PERSN]}}",
      "  act: {from: '{did}', table: {blames: ACCUSE, praised: PRAIS, thought: ''}}",
      "  date: 2024",
      "  gist: says so",
      "  mode: DIREKT",
      "  source: {id: c}",
    ].join("\n"),
  );
  expect(() => readMapping(file)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /:7:50 "STAET": There is no such term; the terms are STATE, [\s\S]*:9:53 "PERSN": [\s\S]*PERSON\?[\s\S]*:10:57 "PRAIS": [\s\S]*PRAISE\?[\s\S]*:13:9 "DIREKT": [\s\S]*DIRECT\?/,
      ),
    }),
  );
});

/** Drafts one row by a mapping whose actors have the kind of the row. */
function drafterOf() {
  const file = fileOf(
    [
      ...HEAD,
      "row: {speaker: {name: '{who}', kind: '{kind}'}, act: ASSERT, date: 2024, gist: says so, source: {id: c}}",
    ].join("\n"),
  );
  const { draft } = compileMapping(readMapping(file), {});
  return (who: string, kind: string) => draft({ line: 2, fields: { who, kind } });
}

test("an actor that an earlier row calls another kind is refused, not merged", () => {
  const draft = drafterOf();
  draft("Georgia", "STATE");
  expect(() => draft("Georgia", "PERSON")).toThrow(
    "The actor mine/georgia is STATE in an earlier row and PERSON here.",
  );
  expect(draft("Georgia", "STATE")).toMatchObject({ label: "Statement" });
});

test("two spellings are two actors, but for their capitals", () => {
  const draft = drafterOf();
  const ids = ["Kim Jong-Un", "Kim Jong Un", "KIM JONG UN", "Lawyer/Attorney", "Lawyer Attorney"].map((name) => {
    const drafted = draft(name, "PERSON");
    return drafted?.label === "Statement" ? drafted.speakers[0]?.id : undefined;
  });
  expect(ids).toEqual([
    "mine/kim_jong-un",
    "mine/kim_jong_un",
    "mine/kim_jong_un",
    "mine/lawyer/attorney",
    "mine/lawyer_attorney",
  ]);
});

test("who is named twice in one role has it once", () => {
  const file = fileOf(
    [
      ...HEAD,
      "row: {speaker: {name: {from: '{who}', split: ';'}}, act: ASSERT, date: 2024, gist: says so, source: {id: c}}",
    ].join("\n"),
  );
  const drafted = compileMapping(readMapping(file), {}).draft({
    line: 2,
    fields: { who: "Georgia; Armenia; GEORGIA" },
  });
  expect(drafted).toMatchObject({ speakers: [{ id: "mine/georgia" }, { id: "mine/armenia" }] });
});

test("a name that has neither letters nor digits is refused, since nobody could find it", () => {
  expect(() => drafterOf()("…", "PERSON")).toThrow('"…" is no name: it has neither letters nor digits.');
});

test("a pattern that is no regular expression is told with its place", () => {
  const file = fileOf(
    [
      ...HEAD,
      "actors: {kind: {from: '{name}', patterns: {'^(Police': STATE}}}",
      "row: {speaker: '{a}', date: '{b}', source: {id: c}}",
    ].join("\n"),
  );
  expect(() => readMapping(file)).toThrow(/mine\.yaml:7:\d+ .*"\^\(Police" is no regular expression/);
});

test("a mapping that does not come with the program is refused with the one that was meant", () => {
  expect(() => readMapping("unvote")).toThrow("There is no mapping unvote. Did you mean unvotes?");
});

test.each([
  [
    "a brace without its partner",
    "{speaker: '{who', date: '{day}', source: {id: c}}",
    /:7:16 "'\{who'": A brace has no partner/,
  ],
  [
    "braces around nothing",
    "{speaker: '{who}', date: '{}', source: {id: c}}",
    /:7:31 "'\{\}'": A brace has no partner/,
  ],
  [
    "a form of dates in small letters",
    "{speaker: '{who}', date: {from: '{day}', date: dd.mm.yyyy}, source: {id: c}}",
    /:7:53 "dd.mm.yyyy": A form of dates names a year as YYYY/,
  ],
  [
    "a form of dates without a month",
    "{speaker: '{who}', date: {from: '{day}', date: DD YYYY}, source: {id: c}}",
    /:7:53 "DD YYYY": A form of dates/,
  ],
])("%s is told with its place", (_, row, complaint) => {
  expect(() => readMapping(fileOf([...HEAD, `row: ${row}`].join("\n")))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(complaint) }),
  );
});

test("a column by which the kind of actors is told is one that the file must have", () => {
  const file = fileOf(
    [
      ...HEAD,
      "actors: {kind: {from: '{name}', table: {Anna: PERSON}, otherwise: '{kind of speaker}'}}",
      "row: {speaker: '{who}', act: ASSERT, date: 2024, gist: says so, source: {id: c}}",
    ].join("\n"),
  );
  expect([...compileMapping(readMapping(file), {}).columns].sort()).toEqual(["kind of speaker", "who"]);
});
