import fc from "fast-check";
import { codedStatements } from "../../src/network/coded-rows.js";
import { dayOf } from "../../src/network/codings.js";
import { places } from "../../src/network/counting-sort.js";
import { networkOf } from "../../src/network/network.js";

const WANTED = {
  kind: "JOINT",
  level: "ACTOR",
  over: "ISSUE",
  signed: false,
  normalise: "NONE",
  duplicates: "ALL",
  minWeight: 0,
  minStatements: 1,
} as const;

const statement = fc.record({
  together: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 2, maxLength: 4 }),
  day: fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, "0")}`),
});

test("a tie weighs as many statements as both make, and spans their days", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 12 }), async (statements) => {
      const codings = await codedStatements(async (take) => {
        for (const [at, { together, day }] of statements.entries())
          for (const actor of together) take([`s${at}`, actor, `s${at}`, 0, "", day, day]);
      }, null);
      const network = networkOf(codings, places(codings), WANTED);
      const found = [...network.ties()].map((tie) => {
        const ends = [network.nodes[tie.source]?.id, network.nodes[tie.target]?.id].sort();
        const { first, last } = network.spanOf(tie);
        return { ends: ends.join(), weight: tie.weight, n: tie.n, days: [dayOf(first), dayOf(last)] };
      });
      const expected = ["a,b", "a,c", "a,d", "b,c", "b,d", "c,d"].flatMap((ends) => {
        const made = statements.filter(({ together }) => ends.split(",").every((end) => together.includes(end as "a")));
        const days = made.map(({ day }) => day).sort();
        return made.length > 0 ? [{ ends, weight: made.length, n: made.length, days: [days[0], days.at(-1)] }] : [];
      });
      expect(found.sort((one, other) => (one.ends < other.ends ? -1 : 1))).toEqual(expected);
    }),
  );
});
