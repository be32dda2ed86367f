import { affiliations } from "../../src/network/affiliation.js";
import { cellsOf } from "../../src/network/cells.js";
import { countedOnce } from "../../src/network/duplicates.js";
import { type OneMode, type OneModeNormalisation, tiesOf } from "../../src/network/one-mode.js";
import { polarisationOf } from "../../src/network/polarisation.js";
import { columnsOf, everyPlace } from "./coded-by-chance.js";
import { hasSample, sample } from "./sample.js";

const testOfSample = hasSample ? test : test.skip;

const codings = columnsOf(hasSample ? sample() : []);
const all = everyPlace(codings);
const ties = (kind: OneMode, normalisation: OneModeNormalisation = "NONE", chosen = all) => [
  ...tiesOf(cellsOf(codings, chosen), kind, normalisation),
];
const sum = (kind: OneMode, normalisation?: OneModeNormalisation, chosen?: Int32Array) =>
  ties(kind, normalisation, chosen).reduce((total, { weight }) => total + weight, 0);
const between = (kind: OneMode, ...names: string[]) => {
  const found = ties(kind).find((tie) =>
    names.every((name) => [tie.source, tie.target].some((end) => codings.actors[end]?.includes(name))),
  );
  return found?.weight;
};

testOfSample("40 codings are of 7 organisations and 6 concepts, in 22 cells", () => {
  const found = [...affiliations(cellsOf(codings, all), false, "NONE")];
  expect([codings.actors.length, codings.issues.length, found.length]).toEqual([7, 6, 22]);
  expect(found.reduce((total, { weight }) => total + weight, 0)).toBe(40);
});

testOfSample("21 ties of co-statement come to 138, congruence to 80, conflict to 58", () => {
  expect(ties("CO_STATEMENT")).toHaveLength(21);
  expect([sum("CO_STATEMENT"), sum("CONGRUENCE"), sum("CONFLICT")]).toEqual([138, 80, 58]);
});

testOfSample("Senate and Sierra Club have 7 co-statements, of which 2 congruent and 5 in conflict", () => {
  const kinds: OneMode[] = ["CO_STATEMENT", "CONGRUENCE", "CONFLICT", "SUBTRACT"];
  expect(kinds.map((kind) => between(kind, "Senate", "Sierra Club"))).toEqual([7, 2, 5, -3]);
});

testOfSample("by average activity, congruence comes to 25.802436 and conflict to 20.459418 over both halves", () => {
  expect(2 * sum("CONGRUENCE", "AVERAGE")).toBeCloseTo(25.802436, 6);
  expect(2 * sum("CONFLICT", "AVERAGE")).toBeCloseTo(20.459418, 6);
});

testOfSample(
  "one duplicate per document leaves 23 statements, with congruence 48 and conflict 38 over both halves",
  () => {
    const once = countedOnce(codings, all, "DOCUMENT");
    expect(once).toHaveLength(23);
    const kinds: OneMode[] = ["CONGRUENCE", "CONFLICT", "CO_STATEMENT"];
    expect(kinds.map((kind) => 2 * sum(kind, "NONE", once))).toEqual([48, 38, 86]);
  },
);

testOfSample("the best split of the raw network scores 0.782609", async () => {
  const found = await polarisationOf(codings, all, "NONE", 1);
  expect(found?.score).toBeCloseTo(0.782609, 6);
  expect(found?.isExact).toBe(true);
});
