import fc from "fast-check";
import type { MappedValue } from "../../src/import/mapped-value.js";
import { RowRefused } from "../../src/import/row-refused.js";
import { compileValue } from "../../src/import/value.js";

const said = (mapped: MappedValue, fields: Record<string, string>, missing: readonly string[] = [""]) =>
  compileValue(mapped, new Set(missing), new Set())(fields);

test("a template puts columns into words, and says nothing where one of them is empty", () => {
  expect(said("{a}: {b}", { a: "France", b: "warns" })).toEqual(["France: warns"]);
  expect(said("{a}: {b}", { a: "France", b: "" })).toEqual([]);
  expect(said("STATE", {})).toEqual(["STATE"]);
});

test("what stands for nothing is nothing, and Namibia stays", () => {
  expect(said("{code}", { code: "NA" }, ["", "-"])).toEqual(["NA"]);
  expect(said("{code}", { code: " - " }, ["", "-"])).toEqual([]);
});

test("a table translates, may mean nothing, and rejects what it does not know", () => {
  const vote = { from: "{vote}", table: { yes: "2", no: "-2", absent: "" } };
  expect(said(vote, { vote: "no" })).toEqual(["-2"]);
  expect(said(vote, { vote: "absent" })).toEqual([]);
  expect(() => said(vote, { vote: "yess" })).toThrow(
    new RowRefused(
      `"yess" ({vote}) is not in the mapping's table; it knows yes. Add it, or say what is meant otherwise.`,
    ),
  );
});

test("patterns are asked after the table, in their order, and otherwise last", () => {
  const kind = {
    from: "{name}",
    table: { Police: "ORGANISATION" },
    patterns: { "^Police": "ARMED_FORCE", "": "PERSON" },
  };
  expect(["Police", "Police (India)", "Anna"].map((name) => said(kind, { name })[0])).toEqual([
    "ORGANISATION",
    "ARMED_FORCE",
    "PERSON",
  ]);
  expect(said({ from: "{name}", patterns: { "^X": "STATE" }, otherwise: "UNSPECIFIED" }, { name: "Y" })).toEqual([
    "UNSPECIFIED",
  ]);
});

test("lists are split, translated one by one, and lose their empty items", () => {
  expect(said({ from: "{a}", split: ";", table: { x: "1", y: "2" } }, { a: "x; y;" })).toEqual(["1", "2"]);
});

test("the first that says something is taken, or all", () => {
  const fields = { a: "", b: "B", c: "C" };
  expect(said({ first: ["{a}", "{b}", "{c}"] }, fields)).toEqual(["B"]);
  expect(said({ all: ["{a}", "{b}", "{c}"] }, fields)).toEqual(["B", "C"]);
});

test.each([
  ["DD/MM/YYYY", "09/03/2024", "2024-03-09"],
  ["M/D/YYYY", "3/9/2024", "2024-03-09"],
  ["D Mon YYYY", "9 Mar 2024", "2024-03-09"],
  ["Month D, YYYY", "March 9, 2024", "2024-03-09"],
  ["YYYYMMDD", "20240309", "2024-03-09"],
  ["Mon YYYY", "Mar. 2024", "2024-03"],
])("a date written as %s is read", (date, text, expected) => {
  expect(said({ from: "{day}", date }, { day: text })).toEqual([expected]);
});

test("a date in another form is rejected with the form that was expected", () => {
  expect(() => said({ from: "{day}", date: "DD/MM/YYYY" }, { day: "2024-03-09" })).toThrow(
    `"2024-03-09" is not a date written as DD/MM/YYYY.`,
  );
});

test("a template of columns alone joins what any cells hold", () => {
  const cell = fc.string({ minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(cell, cell, (a, b) => {
      expect(said("{a}|{b}", { a, b })).toEqual([`${a.trim()}|${b.trim()}`]);
    }),
  );
});
