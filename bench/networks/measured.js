import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { wholeNetwork } from "../../dist/src/api/whole-network.js";
import { openGraph } from "../../dist/src/graph/driver.js";
import { codedStatements } from "../../dist/src/network/coded-rows.js";
import { places } from "../../dist/src/network/counting-sort.js";
import { networkOf } from "../../dist/src/network/network.js";
import { rangeOf, windowsOver, within } from "../../dist/src/network/windows.js";
import { driverTo } from "../graph/import.js";
import { newHome, withNeo4j } from "../imports/graph.js";
import { median, ratioOf } from "../rounds.js";
import { writeVotes } from "./votes.js";

/** @typedef {import("../../dist/src/network/network.js").NetworkWanted} NetworkWanted */
/** @typedef {{ title: string, seconds: number[] }} Measured */

const text = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), "utf8");
const [CODINGS, SELF_JOIN] = [text("codings.cypher"), text("self-join.cypher")];
const KINDS = /** @type {const} */ (["CONGRUENCE", "CONFLICT", "SUBTRACT"]);
const WINDOWS = 100;
/** Of so many issues one is joined with itself by Cypher; all of them would take minutes. */
const PART = 10;

/**
 * Networks of countries by their votes, beside reading the votes alone and beside Cypher that joins them with themselves.
 *
 * @param {object} wanted
 * @param {string} wanted.demarche the built command
 * @param {number} wanted.rollCalls how many to generate
 * @param {string | undefined} wanted.votes a folder with votes that are given, as votes.csv.gz and roll_calls.csv.gz
 * @param {string | undefined} wanted.home a folder in which the graph stays for the next run
 * @param {number} wanted.rounds
 * @param {number} wanted.seed
 * @param {(sentence: string) => void} say
 */
export async function measureNetworks({ demarche, rollCalls, votes, home: kept, rounds, seed }, say) {
  const { home, remove } = kept ? { home: resolve(kept), remove: () => {} } : newHome();
  const marker = join(home, "votes.json");
  const source = JSON.stringify(votes ?? { rollCalls, seed });
  if (!existsSync(marker) || readFileSync(marker, "utf8") !== source) {
    say("Importing votes …");
    mkdirSync(home, { recursive: true });
    const files = votes
      ? { votes: join(votes, "votes.csv.gz"), rollCalls: join(votes, "roll_calls.csv.gz") }
      : await writeVotes(home, rollCalls, seed);
    const words = ["import", "unvotes", files.votes, "--table", `roll-calls=${files.rollCalls}`, "--bulk", "--json"];
    execFileSync(process.execPath, [demarche, ...words], {
      env: { ...process.env, DEMARCHE_HOME: home, NEO4J_URI: undefined },
    });
    writeFileSync(marker, source);
  }
  const measured = await withNeo4j(home, (address) => byTurns(address, rounds, say));
  remove();
  return measured;
}

/** @param {import("../imports/graph.js").GraphAddress} address @param {number} rounds @param {(sentence: string) => void} say */
async function byTurns(address, rounds, say) {
  const [graph, driver] = [await openGraph(address), driverTo(address)];
  const read = () => plainly(driver);
  const codings = await codedStatements((take) => graph.stream(CODINGS, {}, take));
  const all = places(codings);
  const range = rangeOf(codings, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY });
  if (!range) throw new Error("There are no votes.");
  // Each reaches into the next, so that every vote lies in two.
  const step = Math.ceil((range.to - range.from + 1) / (WINDOWS + 1));
  const windows = windowsOver(range, 2 * step, step);
  const issues = codings.issues.filter((_, at) => at % PART === 0);

  /** @type {Record<string, Measured & { work: () => unknown }>} */
  const ways = {
    plain: { title: "reading the votes by the plain driver", seconds: [], work: read },
    one: { title: "congruence, with its reading", seconds: [], work: () => summed(graph, "CONGRUENCE") },
    three: {
      title: "congruence, conflict and subtract, with one reading",
      seconds: [],
      work: async () => {
        const found = await codedStatements((take) => graph.stream(CODINGS, {}, take));
        return KINDS.map((kind) => weightOf(networkOf(found, places(found), wantedOf(kind)).ties()));
      },
    },
    whole: {
      title: "congruence, once the votes are read",
      seconds: [],
      work: () => weightOf(networkOf(codings, all, wantedOf("CONGRUENCE")).ties()),
    },
    windows: {
      title: `congruence in ${windows.length} windows, once the votes are read`,
      seconds: [],
      work: () => {
        for (const window of windows)
          weightOf(networkOf(codings, within(codings, window).chosen, wantedOf("CONGRUENCE")).ties());
      },
    },
    join: {
      title: `congruence of every ${PART}th roll call by a self-join in Cypher`,
      seconds: [],
      work: () => joined(driver, issues),
    },
  };
  await requireSameWeight(codings, all, issues, driver);
  for (let round = 0; round < rounds; round++)
    for (const { title, seconds, work } of Object.values(ways)) {
      const started = performance.now();
      await work();
      seconds.push((performance.now() - started) / 1000);
      say(`  ${title}: ${seconds.at(-1)?.toFixed(2)} s`);
    }
  await graph.close();
  await driver.close();
  const seconds = (/** @type {string} */ way) => ways[way]?.seconds ?? [];
  const beside = "beside reading the votes by the plain driver";
  return {
    votes: codings.length,
    countries: codings.actors.length,
    rollCalls: codings.issues.length,
    rounds,
    figures: Object.values(ways).map(({ title, seconds }) => ({ title, seconds: median(seconds) })),
    bars: [
      { what: `a network ${beside}: time`, ratio: ratioOf(seconds("one"), seconds("plain")), atMost: 2 },
      { what: `three networks ${beside}: time`, ratio: ratioOf(seconds("three"), seconds("plain")), atMost: 2 },
      {
        what: "a network beside a self-join in Cypher, scaled: speed",
        ratio: PART * ratioOf(seconds("join"), seconds("one")),
        atLeast: 20,
      },
      {
        what: `${windows.length} windows beside one: time`,
        ratio: ratioOf(seconds("windows"), seconds("whole")),
        atMost: 5,
      },
    ],
  };
}

/** @param {import("../../dist/src/graph/driver.js").Graph} graph */
async function summed(graph, kind = "CONGRUENCE") {
  return weightOf((await wholeNetwork(graph, `kind: ${kind}`, () => {})).ties());
}

/** @param {NetworkWanted["kind"]} kind @returns {NetworkWanted} */
const wantedOf = (kind) => ({
  ...{ kind, level: "ACTOR", over: "ISSUE", signed: false, normalise: "NONE", duplicates: "ALL" },
  ...{ minWeight: 0, minStatements: 0 },
});

/** @param {Iterable<{ weight: number }>} ties */
function weightOf(ties) {
  let sum = 0;
  for (const { weight } of ties) sum += weight;
  return sum;
}

/** Reads the votes and keeps nothing of them. @param {ReturnType<typeof driverTo>} driver @returns {Promise<number>} how many */
async function plainly(driver) {
  const session = driver.session({ defaultAccessMode: "READ" });
  let read = 0;
  await new Promise((resolve, reject) =>
    session.run(CODINGS).subscribe({ onNext: () => read++, onCompleted: resolve, onError: reject }),
  );
  await session.close();
  return read;
}

/** @param {ReturnType<typeof driverTo>} driver @param {readonly string[]} issues @returns {Promise<Map<string, number>>} weights by the ids of both ends */
async function joined(driver, issues) {
  const session = driver.session({ defaultAccessMode: "READ" });
  const { records } = await session.run(SELF_JOIN, { issues });
  await session.close();
  return new Map(records.map((record) => [`${record.get("source")}|${record.get("target")}`, record.get("weight")]));
}

/**
 * Ends the run where the join finds another network than the product does of the same votes.
 *
 * @param {import("../../dist/src/network/codings.js").CodedStatements} codings
 * @param {Int32Array} all @param {readonly string[]} issues @param {ReturnType<typeof driverTo>} driver
 */
async function requireSameWeight(codings, all, issues, driver) {
  const sought = new Set(issues);
  const chosen = all.filter((at) => sought.has(codings.issues[codings.issue[at] ?? 0] ?? ""));
  const theirs = await joined(driver, issues);
  let count = 0;
  for (const { source, target, weight } of networkOf(codings, chosen, wantedOf("CONGRUENCE")).ties()) {
    const [one = "", other = ""] = [codings.actors[source], codings.actors[target]];
    const found = theirs.get(one < other ? `${one}|${other}` : `${other}|${one}`);
    if (Math.abs((found ?? 0) - weight) > 1e-6)
      throw new Error(`${one} and ${other} weigh ${weight}, and ${found} by a join.`);
    count++;
  }
  if (count === 0 || count > theirs.size) throw new Error(`There are ${count} ties, and ${theirs.size} by a join.`);
}
