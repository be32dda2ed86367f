import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Dice } from "../graph/dice.js";

const COUNTRIES = 200;
/** As in the General Assembly: who is there votes so, in seven of ten cases, and mostly as its bloc does. */
const PRESENT = 0.7;
const BLOCS = 5;
const LOYAL = 0.8;
/** @type {Record<string, number>} */
const VOTES = { yes: 75, abstain: 15, no: 10 };
const ROLL_CALLS_A_YEAR = 85;

/**
 * Writes votes and roll calls in the form of those of the UN General Assembly by chance, the same in every run.
 *
 * @param {string} folder @param {number} rollCalls @param {number} seed
 */
export async function writeVotes(folder, rollCalls, seed) {
  const dice = new Dice(seed);
  const files = { votes: join(folder, "votes.csv"), rollCalls: join(folder, "roll_calls.csv") };
  const [votes, calls] = [createWriteStream(files.votes), createWriteStream(files.rollCalls)];
  votes.write("rcid,country,vote\n");
  calls.write("rcid,session,date,unres,short,descr\n");
  for (let call = 1; call <= rollCalls; call++) {
    const year = 1946 + Math.floor(call / ROLL_CALLS_A_YEAR);
    const day = new Date(Date.UTC(year, dice.below(12), 1 + dice.below(28))).toISOString().slice(0, 10);
    calls.write(`${call},${year - 1945},${day},R/${year - 1945}/${call},Matter ${call},A matter of the year ${year}\n`);
    const blocs = Array.from({ length: BLOCS }, () => dice.weighted(VOTES));
    let lines = "";
    for (let country = 1; country <= COUNTRIES; country++) {
      const vote = dice.chance(LOYAL) ? blocs[country % BLOCS] : dice.weighted(VOTES);
      lines += dice.chance(PRESENT) ? `${call},Country ${country},${vote}\n` : "";
    }
    if (!votes.write(lines)) await once(votes, "drain");
  }
  await Promise.all([votes, calls].map((file) => new Promise((done) => file.end(done))));
  return files;
}
