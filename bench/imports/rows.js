import { writeFileSync } from "node:fs";
import { cameoCodes, isSpoken } from "../../dist/src/import/cameo.js";
import { Dice, zipf } from "../graph/dice.js";

/** As in ICEWS: so many rows an actor, of whom the busiest has one row in fifty, and so many rows that are words. */
const ROWS_AN_ACTOR = 20;
const SPOKEN_SHARE = 0.55;
const UNNAMED_SHARE = 0.002;
const DAYS = 240;

/** The form of an actor's name, and how many of a hundred have it. */
const FORMS = {
  "Country #": 5,
  "Citizen (Country #)": 10,
  "Police (Country #)": 10,
  "Government (Country #)": 15,
  "Some Party of Country #": 20,
  "First Last the #th": 40,
};

/** Writes rows of the form of ICEWS by chance, the same in every run, no two alike. @param {string} file @param {number} rows @param {number} seed */
export function writeRows(file, rows, seed) {
  const dice = new Dice(seed);
  const names = Array.from({ length: Math.ceil(rows / ROWS_AN_ACTOR) }, (_, at) =>
    dice.weighted(FORMS).replace("#", String(at + 1)),
  );
  const named = zipf(names, 0.8);
  const actor = () => (dice.chance(UNNAMED_SHARE) ? "Unspecified Actor" : named(dice));
  const codes = cameoCodes();
  const [words, deeds] = [codes.filter(isSpoken), codes.filter((code) => !isSpoken(code))].map((list) => zipf(list, 1));
  /** @type {Set<string>} */
  const written = new Set();
  while (written.size < rows) {
    const event = (dice.chance(SPOKEN_SHARE) ? words : deeds)?.(dice).name;
    const day = new Date(Date.UTC(2018, 0, 1 + dice.below(DAYS))).toISOString().slice(0, 10);
    written.add([actor(), event, actor(), day].join("\t"));
  }
  writeFileSync(file, `${["source\tevent\ttarget\tdate", ...written].join("\n")}\n`);
}
