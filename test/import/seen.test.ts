import fc from "fast-check";
import { Seen } from "../../src/import/bulk/seen.js";

test("what was seen and what was said of it is remembered like in a map, however many there are", () => {
  const seen = new Seen();
  const map = new Map<string, string>();
  const wrong: string[] = [];
  const ids = fc.sample(fc.tuple(fc.nat(60_000), fc.constantFrom("00000001", "00000002")), {
    numRuns: 150_000,
    seed: 3,
  });
  for (const [number, said] of ids) {
    const id = `Statement:example/${number.toString(36)}`;
    const before = map.get(id);
    const expected = before === undefined ? "NEW" : before === said ? "SAME" : "OTHER";
    if (seen.look(id, said) !== expected || seen.meet(id, said) !== expected) wrong.push(id);
    if (before === undefined) map.set(id, said);
  }
  expect(wrong).toEqual([]);
  expect(map.size).toBeGreaterThan(50_000);
});
