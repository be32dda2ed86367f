import { compileMapping } from "../../src/import/draft.js";
import { mappingSchema } from "../../src/import/mapping-format.js";

/** What becomes of an actor that a row names, by a mapping that says this much of it. */
function drafted(name: string, said: { kind?: string; iso3?: string; id?: string } = {}, usual?: string) {
  const mapping = mappingSchema.parse({
    mapping: 1,
    id: "news",
    title: "News",
    coder: { name: "News" },
    codedAt: "2026-01-01",
    format: "csv",
    ...(usual === undefined ? {} : { actors: { kind: usual } }),
    row: {
      speaker: { name: "{who}", ...said },
      date: "2024-01-01",
      act: "ASSERT",
      gist: "Says so",
      source: { id: "a" },
    },
  });
  const row = compileMapping(mapping, {}).draft({ line: 2, fields: { who: name } });
  const [speaker] = row?.label === "Statement" ? row.speakers : [];
  return { kind: speaker?.kind, iso3: speaker?.iso3 };
}

test("an actor of no kind that is surely called as a state is one, with its code", () => {
  expect(drafted("Syrian Arab Republic")).toEqual({ kind: "STATE", iso3: "SYR" });
  expect(drafted("France", {}, "UNSPECIFIED")).toEqual({ kind: "STATE", iso3: "FRA" });
});

test.each(["Georgia", "Jordan", "Hong Kong", "Angela", "Government (France)", "Prime Minister of France"])(
  "%s stays unspecified",
  (name) => {
    expect(drafted(name)).toEqual({ kind: "UNSPECIFIED", iso3: undefined });
  },
);

test("one that the mapping calls a state gets the code of its name, be that somebody else's too", () => {
  expect(drafted("Georgia", { kind: "STATE" })).toEqual({ kind: "STATE", iso3: "GEO" });
  expect(drafted("Ostland", { kind: "STATE" })).toEqual({ kind: "STATE", iso3: undefined });
});

test("what the mapping says stands", () => {
  expect(drafted("France", { kind: "ORGANISATION" })).toEqual({ kind: "ORGANISATION", iso3: undefined });
  expect(drafted("France", { iso3: "FRX" })).toEqual({ kind: "UNSPECIFIED", iso3: "FRX" });
});

test("an id of its own may have several names, of which none tells what it is", () => {
  expect(drafted("France", { id: "f-1" })).toEqual({ kind: "UNSPECIFIED", iso3: undefined });
});
