import { Columns, Places } from "../../src/import/columns.js";

test("a table is its columns: what a row lacks is left out before others and after them", () => {
  const table = new Columns();
  expect(table.add({ id: "a", cue: undefined })).toBe(0);
  expect(table.add({ id: "b", start: 0 })).toBe(1);
  expect(table.add({ id: "c" })).toBe(2);
  expect(table.of("id", "end")).toEqual({ id: ["a", "b", "c"], start: [undefined, 0], end: [] });
});

test("a place is that of the first time that an id was named", () => {
  const places = new Places();
  expect(["b", "a", "b"].map((id) => places.of(id))).toEqual([0, 1, 0]);
  expect(places.ids).toEqual(["b", "a"]);
});
