import { countryOf } from "../../src/domain/country-names.js";
import { identitiesOf } from "../../src/resolve/identity.js";
import { likenessOf } from "../../src/resolve/names/likeness.js";
import { nameForm } from "../../src/resolve/names/name-form.js";
import { proposalsAmong } from "../../src/resolve/proposals.js";
import { known } from "./known.js";
import { hasSharedActors, rowsOf, sharedActors } from "./shared-actors.js";

const testOfShared = hasSharedActors ? test : test.skip;

const persons = (one: string, other: string) => likenessOf(nameForm(one, "PERSON"), nameForm(other, "PERSON"));
const bodies = (one: string, other: string) =>
  likenessOf(nameForm(one, "ORGANISATION"), nameForm(other, "ORGANISATION"));

test.each([
  ["North, Ada", "Ada North", "the same name"],
  ["Ada North", "North Ada", "the same words in another order"],
  ["AdaNorth", "Ada North", "the same letters, divided otherwise"],
  ["A. Northcote", "Ada Northcote", "with initials"],
  ["Ada Maria Northcote", "Ada Northcote", "1 word more"],
  ["Mr. Ada al-Northcote", "Ada Northcote", "the same words"],
  ["Volodimir Northski", "Volodymyr Northsky", "spelt a little otherwise"],
  ["Ada Northcoet", "Ada Northcote", "spelt a little otherwise"],
])("%s may be the person %s: %s", (one, other, why) => {
  expect(persons(one, other)).toMatchObject({ why });
});

test.each([
  ["Ada North", "Ben North"],
  ["Ada Maria North", "Ada Clara North"],
  ["North", "Ada North"],
  ["Ada Northcote", "Ada Southgate"],
  ["Ada North (born 1947)", "Ada North (born 1933)"],
])("%s is not taken for the person %s", (one, other) => {
  expect(persons(one, other)).toBeNull();
});

test.each([
  ["Harbour Works Aktiengesellschaft", "Harbour Works AG"],
  ["Harbour Pilots' Guild", "HPG"],
  ["Harbour & Sea Company", "Harbour and Sea Co."],
  ["Harbor Pilots", "Harbour Pilots"],
])("%s may be the body %s", (one, other) => {
  expect(bodies(one, other)).not.toBeNull();
});

test.each([
  ["Harbour Works AG", "Harbour Works GmbH"],
  ["Ministry (Northland)", "Ministry (Southland)"],
  ["Government (Northland)", "Northland"],
  ["Harbour Pilots", "Harbour Pilots of the North"],
])("%s is not taken for the body %s", (one, other) => {
  expect(bodies(one, other)).toBeNull();
});

test("only actors of different origin are proposed, of kinds that one actor can have, and no two states", () => {
  const proposed = (...actors: ReturnType<typeof known>[]): number => proposalsAmong(actors, () => false).length;
  expect(proposed(known("news/Ada North"), known("Ada North", "PERSON"))).toBe(1);
  expect(proposed(known("news/Ada North"), known("news/Ada Northe"))).toBe(0);
  expect(proposed(known("news/Ada North", "ORGANISATION"), known("Ada North", "PERSON"))).toBe(0);
  expect(proposed(known("news/Niger"), known("Nigeria", "STATE"))).toBe(0);
  expect(proposalsAmong([known("news/Ada North"), known("Ada North", "PERSON")], () => true)).toEqual([]);
});

testOfShared(
  "names of states are understood, and none as another state's (skipped without ../shared/data/actors)",
  () => {
    const territories = sharedActors("territories.jsonl.gz")
      .trim()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as {
            name: string;
            full_name: string;
            alpha3?: string;
            names_strong?: string[];
            names_weak?: string[];
            is_country: boolean;
          },
      );
    // The list keeps Zaire and the Byelorussian SSR apart from the states that they are today.
    const sought = territories.filter(({ alpha3 }) => alpha3 && !["zar", "bys"].includes(alpha3));
    const wrong = sought.flatMap(({ name, full_name, alpha3 = "", names_strong = [], names_weak = [] }) =>
      [name, full_name, ...names_strong, ...names_weak].filter(
        (one) => one && (countryOf(one) ?? alpha3.toUpperCase()) !== alpha3.toUpperCase(),
      ),
    );
    expect(wrong).toEqual([]);
    const states = sought.filter(({ is_country }) => is_country);
    const known = states.flatMap(({ name, full_name }) => [name, full_name]).filter((name) => countryOf(name));
    expect(known.length / (states.length * 2)).toBeGreaterThan(0.97);
  },
);

testOfShared(
  "of 413 labelled pairs, no wrong one is certain, and those proposed are mostly right (skipped without ../shared/data/actors)",
  () => {
    const count = { certain: 0, certainWrong: 0, proposed: 0, proposedWrong: 0, same: 0 };
    for (const [, schema, one = "", other = "", isMatch] of rowsOf(sharedActors("name_pairs_odd.csv"))) {
      const kind = schema === "Person" ? "PERSON" : "ORGANISATION";
      const keys = new Set(identitiesOf(known(one, kind)).map(({ key }) => key));
      const isCertain = identitiesOf(known(other, kind)).some(({ key }) => keys.has(key));
      const isProposed = likenessOf(nameForm(one, kind), nameForm(other, kind)) !== null;
      const isWrong = isMatch !== "true";
      if (!isWrong) count.same++;
      if (isCertain) count.certain++;
      if (isCertain && isWrong) count.certainWrong++;
      if (isCertain || isProposed) count.proposed++;
      if ((isCertain || isProposed) && isWrong) count.proposedWrong++;
    }
    expect(count).toEqual({ certain: 8, certainWrong: 0, proposed: 174, proposedWrong: 11, same: 222 });
  },
);
