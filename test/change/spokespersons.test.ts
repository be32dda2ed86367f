import fc from "fast-check";
import { type Speeches, spokenFor } from "../../src/change/spokespersons.js";

const office = fc.constantFrom("one", "two", "three").map((id) => ({ tenure: id, title: `The ${id}`, at: "state" }));
const voice = fc.record({
  speaker: fc.constantFrom("ann", "bob", "cid"),
  offices: fc.uniqueArray(office, { maxLength: 2, selector: ({ tenure }) => tenure }),
});
const speech: fc.Arbitrary<Speeches> = fc.record({
  period: fc.option(fc.integer({ min: 24_000, max: 24_006 })),
  voices: fc.uniqueArray(voice, { minLength: 1, maxLength: 3, selector: ({ speaker }) => speaker }),
  number: fc.integer({ min: 1, max: 5 }),
});
const speeches = fc.array(speech, { maxLength: 30 });

const sum = (counted: readonly { readonly statementCount: number }[]) =>
  counted.reduce((sum, { statementCount }) => sum + statementCount, 0);

test("statements of all offices come to all statements and those that are repeated", () => {
  fc.assert(
    fc.property(speeches, (speeches) => {
      const { offices, statementCount, repeated } = spokenFor(speeches);
      expect(sum(offices)).toBe(statementCount + repeated);
      expect(repeated).toBeGreaterThanOrEqual(0);
      const isOfOneOffice = ({ voices }: Speeches) =>
        new Set(voices.flatMap(({ offices }) => (offices.length > 0 ? offices.map(({ title }) => title) : [""])))
          .size === 1;
      expect(repeated === 0).toBe(speeches.every(isOfOneOffice));
    }),
  );
});

test("periods follow one another without gaps, and with what is in none they come to all statements", () => {
  fc.assert(
    fc.property(speeches, (speeches) => {
      const { periods, inNoPeriod, statementCount } = spokenFor(speeches);
      expect(sum(periods) + inNoPeriod).toBe(statementCount);
      for (const [at, { period }] of periods.entries()) expect(period).toBe((periods[0]?.period ?? 0) + at);
    }),
  );
});

test("the order of rows, and how statements are spread over them, changes nothing", () => {
  fc.assert(
    fc.property(speeches, (speeches) => {
      const singly = speeches.flatMap((speech) =>
        Array.from({ length: speech.number }, () => ({ ...speech, voices: [...speech.voices].reverse(), number: 1 })),
      );
      expect(spokenFor(singly.reverse())).toEqual(spokenFor(speeches));
    }),
  );
});
