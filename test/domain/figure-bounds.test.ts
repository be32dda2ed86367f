import fc from "fast-check";
import { agree, boundsOf, type Claimed } from "../../src/domain/figure-bounds.js";
import { codesOf } from "../../src/domain/vocabulary.js";

const claim = (bound: Claimed["bound"], value: number, valueTo: number | null = null) =>
  boundsOf({ bound, value, valueTo });

test.each<[claims: ReturnType<typeof claim>[], areCompatible: boolean | null]>([
  [[claim("AT_LEAST", 40), claim("EXACT", 12)], false],
  [[claim("AT_LEAST", 40), claim("EXACT", 45)], true],
  [[claim("MORE_THAN", 40), claim("EXACT", 40)], false],
  [[claim("AT_LEAST", 40), claim("AT_MOST", 40)], true],
  [[claim("LESS_THAN", 40), claim("AT_LEAST", 40)], false],
  [[claim("BETWEEN", 10, 20), claim("BETWEEN", 20, 30)], true],
  [[claim("ABOUT", 100), claim("EXACT", 101)], null],
  [[claim("ABOUT", 100), claim("EXACT", 1), claim("EXACT", 2)], false],
])("%j: %s", (claims, areCompatible) => {
  expect(agree(claims)).toBe(areCompatible);
});

test("at least has no upper end, at most no lower one", () => {
  expect(claim("AT_LEAST", 100)).toMatchObject({ least: 100, greatest: null });
  expect(claim("AT_MOST", 100)).toMatchObject({ least: null, greatest: 100 });
});

/** Whether a claim leaves this number open, by its words. */
function allows({ bound, value, valueTo }: Claimed, number: number): boolean {
  if (bound === "AT_LEAST") return number >= value;
  if (bound === "AT_MOST") return number <= value;
  if (bound === "MORE_THAN") return number > value;
  if (bound === "LESS_THAN") return number < value;
  return bound === "BETWEEN" ? number >= value && number <= (valueTo ?? value) : number === value;
}

test("claims agree if and only if some number is left open by all of them", () => {
  const bounds = codesOf("FigureBound").filter((bound) => bound !== "ABOUT");
  const claimed = fc
    .record({ bound: fc.constantFrom(...bounds), value: fc.integer({ min: 0, max: 6 }) })
    .map(({ bound, value }): Claimed => ({ bound, value, valueTo: bound === "BETWEEN" ? value + 1 : null }));
  const halves = Array.from({ length: 40 }, (_, at) => at / 2 - 5);
  fc.assert(
    fc.property(fc.array(claimed, { minLength: 1, maxLength: 4 }), (claims) => {
      const some = halves.some((number) => claims.every((one) => allows(one, number)));
      expect(agree(claims.map(boundsOf))).toBe(some);
    }),
  );
});
