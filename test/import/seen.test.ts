import { Seen } from "../../src/import/seen.js";

test("what was seen and what was said of it is remembered like in a map, however many there are", () => {
  const seen = new Seen();
  const map = new Map<string, string>();
  const wrong: string[] = [];
  for (let draw = 1, at = 0; at < 100_000; at++) {
    draw = (draw * 48_271) % 2_147_483_647;
    const [id, said] = [`Statement:example/${(draw % 80_000).toString(36)}`, draw % 7 < 3 ? "00000001" : "00000002"];
    const before = map.get(id);
    const expected = before === undefined ? "NEW" : before === said ? "SAME" : "OTHER";
    if (seen.look(id, said) !== expected || seen.meet(id, said) !== expected) wrong.push(id);
    if (before === undefined) map.set(id, said);
  }
  expect(wrong).toEqual([]);
  expect(map.size).toBeGreaterThan(50_000);
});

test("ids are numbered in the order in which they are first met, and keep their numbers", () => {
  const seen = new Seen();
  const ids = Array.from({ length: 100_000 }, (_, at) => `Actor:example/${at}`);
  for (const id of ids) {
    seen.meet(id, "");
    seen.look(`${id}/alias`, "");
    seen.meet(id, "");
  }
  expect(ids.every((id, at) => seen.numberOf(id) === at + 1)).toBe(true);
  expect(() => seen.numberOf("Actor:example/never")).toThrow("Actor:example/never was not met.");
});
