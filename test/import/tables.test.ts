import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileMapping } from "../../src/import/draft.js";
import { readMapping } from "../../src/import/mapping.js";
import { readTables } from "../../src/import/tables.js";
import { temporaryFolder } from "../temporary-folder.js";

const written = (name: string, ...lines: string[]): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, lines.join("\n"));
  return file;
};

/** Drafts a row by a mapping with a table of people, whose speaker is what that says. */
async function drafted(speaker: string, file: string, who = "a") {
  const mapping = readMapping(
    written(
      "mine.yaml",
      "mapping: 1",
      "id: mine",
      "title: Mine",
      "coder: {name: Anna, kind: PERSON}",
      "codedAt: 2026-01-01",
      "format: csv",
      "tables: {people: {key: id, on: '{who}'}}",
      `row: {speaker: '${speaker}', act: ASSERT, date: 2024, gist: says so, source: {id: c}}`,
    ),
  );
  return compileMapping(mapping, await readTables(mapping, { people: file })).draft({ line: 2, fields: { who } });
}

test("a row says what its row of a table says", async () => {
  const file = written("people.csv", "id,name", "a,Mara Lind", "a,Mara Lind", ",Somebody", ",Somebody else");
  expect(await drafted("{people.name}", file)).toMatchObject({ speakers: [{ name: "Mara Lind" }] });
  await expect(drafted("{people.name}", file, "b")).rejects.toThrow("The table people has no row for b.");
});

test("a column that the mapping names and the table lacks is told, of CSV and of JSON Lines", async () => {
  const csv = written("people.csv", "id,name", "a,Mara Lind");
  await expect(drafted("{people.nam}", csv)).rejects.toThrow(
    "The table people has no column nam, which the mapping mine names. It has name.",
  );
  const jsonl = written("people.jsonl", '{"id": "b"}', '{"id": "a", "name": "Mara Lind"}');
  expect(await drafted("{people.name}", jsonl)).toMatchObject({ speakers: [{ name: "Mara Lind" }] });
  await expect(drafted("{people.country}", jsonl)).rejects.toThrow(/no column country, .* It has the columns id/);
});

test("a table whose rows contradict each other is refused with the line", async () => {
  const file = written("people.csv", "id,name", "a,Mara Lind", "a,Mara Lynd");
  await expect(drafted("{people.name}", file)).rejects.toThrow(
    /people\.csv, line 3: An earlier row has a as id too and says otherwise/,
  );
});
