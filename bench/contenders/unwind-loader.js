import { hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import neo4j from "neo4j-driver";
import { surelyStateOf } from "../../dist/src/domain/country-names.js";
import { foldName } from "../../dist/src/domain/name.js";
import { cameoByName, isSpoken } from "../../dist/src/import/cameo.js";
import { asId } from "../../dist/src/import/draft-actors.js";
import { driverTo } from "../graph/import.js";

// A loader that is written for one form of file: source, event, target, date, of ICEWS. It writes the graph that
// `import icews-events` writes, by the fastest Cypher that we could find, and does nothing else: it looks for nothing
// that is there already, cannot be run again, and reports no row.

const DATA_SET = "icews-events";
const AT = "2015-03-27T00:00:00.000Z";
const { BATCH = "1000", LANES = "3" } = process.env;

/** All that a row says is a list; what all rows have in common stands in the text. */
const SHARED = `
MERGE (dataSet:DataSet {id: $dataSet}) SET dataSet.title = $title, dataSet.cite = $cite, dataSet.underWay = 0, dataSet.importedAt = $at
MERGE (source:Source {id: $dataSet + "/events"}) SET source.title = "ICEWS events"
MERGE (coder:Coder {id: $dataSet}) SET coder.name = "ICEWS", coder.kind = "DATASET"`;

const ACTORS = `
UNWIND $rows AS row
CREATE (:Name {id: row[0] + "/alias/" + row[4], text: row[1], norm: row[3], kind: row[5]})-[:NAMES]->(:Actor {id: row[0], name: row[1], kind: row[2], iso3: row[6]})`;

const STATEMENTS = `
MATCH (source:Source {id: $dataSet + "/events"})
MATCH (coder:Coder {id: $dataSet})
UNWIND $rows AS row
MATCH (speaker:Actor {id: row[2]})
MATCH (target:Actor {id: row[3]})
WITH source, coder, row, speaker, target, row[0] AS id, row[4] AS day, row[4] + "|" + row[0] AS key, row[0] + row[9] AS coding
CREATE (statement:Statement {
  id: id, rowSha256: row[10], gist: row[1], mode: "PARAPHRASE", lang: "und", negated: false, reiterates: false,
  date: day, earliest: day, latest: day, dateRule: "IMPORTED", key: key
})
CREATE (statement)-[:PRINTED_IN {
  source: $dataSet + "/events", key: "0000000000|" + id, order: 0, place: "BODY", depth: 1, status: "NOT_ANCHORED",
  locator: row[5]
}]->(source)
CREATE (statement)-[:SAID_BY {actor: row[2], order: 0, key: key}]->(speaker)
CREATE (statement)-[:ON_BEHALF_OF {actor: row[2], basis: "SELF", order: 0, key: key}]->(speaker)
CREATE (read:Coding {
  id: coding, rowSha256: row[11], act: row[6], stance: row[7], cameo: row[8], plover: row[12], method: "IMPORTED", at: $at,
  targetBasis: "NAMED"
})
CREATE (read)-[:READS]->(statement)
CREATE (read)-[:BY]->(coder)
CREATE (read)-[:TOWARD {actor: row[3], basis: "NAMED", key: key}]->(target)
CREATE (statement)-[:READ_TOWARD]->(target)
FOREACH (_ IN CASE row[6] WHEN "COMMIT" THEN [1] ELSE [] END |
  CREATE (read)-[:PROMISE_OF {role: "REPRESENTED", actor: row[2], key: key}]->(speaker)
  CREATE (read)-[:PROMISE_OF {role: "SPEAKER", actor: row[2], key: key}]->(speaker)
)
CREATE (statement)-[:TAKES {
  voice: "REPRESENTED", holder: row[2], basis: "SELF", onlyIfAsked: row[13], target: row[3], targetBasis: "NAMED",
  coder: $dataSet, coding: coding, method: "IMPORTED", act: row[6], stance: row[7], earliest: day, latest: day, key: key
}]->(target)
CREATE (statement)-[:TAKES {
  voice: "SPEAKER", holder: row[2], onlyIfAsked: row[13], target: row[3], targetBasis: "NAMED",
  coder: $dataSet, coding: coding, method: "IMPORTED", act: row[6], stance: row[7], earliest: day, latest: day, key: key
}]->(target)`;

const EVENTS = `
MATCH (source:Source {id: $dataSet + "/events"})
UNWIND $rows AS row
MATCH (initiator:Actor {id: row[2]})
MATCH (target:Actor {id: row[3]})
WITH source, row, initiator, target, row[0] AS id, row[4] AS day, row[4] + "|" + row[0] AS key
CREATE (event:Event {
  id: id, rowSha256: row[8], name: row[1], kind: row[6], status: "HELD", cameo: row[7],
  date: day, earliest: day, latest: day, dateRule: "IMPORTED", key: key
})
CREATE (event)-[:PRINTED_IN {
  source: $dataSet + "/events", key: "0000000000|" + id, order: 0, place: "BODY", depth: 1, status: "NOT_ANCHORED",
  locator: row[5]
}]->(source)
CREATE (initiator)-[:TAKES_PART_IN {actor: row[2], role: "INITIATOR", attendance: "ATTENDED", order: 0, key: key}]->(event)
CREATE (target)-[:TAKES_PART_IN {actor: row[3], role: "TARGET", attendance: "ATTENDED", order: 1, key: key}]->(event)`;

const POSITIONS = `
UNWIND $rows AS row
MATCH (holder:Actor {id: row[0]})
MATCH (target:Actor {id: row[1]})
CREATE (holder)-[:POSITION {statements: row[2], stance: row[3], first: row[4], last: row[5], key: row[0] + "|" + row[1]}]->(target)`;

const SUMS = `
UNWIND $rows AS row
CREATE (:Sum {
  holder: row[0], target: row[1], since: row[2], until: row[2], onlyIfAsked: row[3], statements: row[4], stances: row[5],
  agreements: [0, 0, 0, 0, 0], first: row[6], last: row[7]
})`;

const [file = ""] = process.argv.slice(2);
const { NEO4J_URI: uri = "", NEO4J_USER: user = "", NEO4J_PASSWORD: password = "" } = process.env;
const driver = driverTo({ uri, user, password });
const params = {
  dataSet: DATA_SET,
  at: AT,
  title: "ICEWS coded event data, as knowledge graphs have them",
  cite: "Boschee et al., ICEWS Coded Event Data, Harvard Dataverse, 2015, doi:10.7910/DVN/28075",
};
/** @param {string} text @param {object} [more] */
const run = (text, more = {}) => driver.executeQuery(`CYPHER replan=skip ${text}`, { ...params, ...more });

/** Batches under way, of which the next goes to whoever is free. */
class Lanes {
  #under = new Set();

  /** @param {string} text @param {unknown[][]} rows */
  async send(text, rows) {
    if (rows.length === 0) return;
    if (this.#under.size >= Number(LANES)) await Promise.race(this.#under);
    const under = run(text, { rows }).finally(() => this.#under.delete(under));
    this.#under.add(under);
  }

  end() {
    return Promise.all(this.#under);
  }
}

/**
 * What statements amount to: how many have each stance from -2 to 2, and how many have none.
 *
 * @typedef {{ ends: string[], onlyIfAsked: boolean, stances: number[], first: string, last: string }} Counted
 */
/** @type {Map<string, Counted>} */
const sums = new Map();
/** @type {Map<string, Counted>} */
const positions = new Map();
/** @type {Set<string>} */
const known = new Set();
const lanes = new Lanes();
let [actors, statements, events] = [/** @type {unknown[][]} */ ([]), [], []].map(
  (list) => /** @type {unknown[][]} */ (list),
);
let line = 0;

/** @param {string} name @param {string} mention */
function actorOf(name, mention) {
  const isUnnamed = name === "Unspecified Actor";
  const slug = asId(name);
  const id = isUnnamed ? mention : `${DATA_SET}/${slug}`;
  if (!known.has(id)) {
    if (!isUnnamed) known.add(id);
    const said = isUnnamed ? "UNNAMED" : KINDS.find(([form]) => form.test(name))?.[1];
    const state = said === undefined ? surelyStateOf(name) : undefined;
    const kind = said ?? (state === undefined ? "UNSPECIFIED" : "STATE");
    actors?.push([id, name, kind, foldName(name), slug, isUnnamed ? "DESCRIPTION" : "ALIAS", state ?? null]);
  }
  return { id, isUnnamed };
}

/** @type {readonly (readonly [RegExp, string])[]} */
const KINDS = [
  [
    /^(Citizen|Men|Women|Children|Population|Protester|Student|Refugee|Immigrants|Indigenous People|Activist|Employee|Criminal|Attacker) \(/u,
    "POPULATION",
  ],
  [/^(Military|Police|Army|Armed|Militant|Combatant|Insurgent)\b.* \(/u, "ARMED_FORCE"],
  [/^(Government|Ministry|Foreign Affairs|Head of Government|Cabinet|Legislature|Senate)\b.* \(/u, "INSTITUTION"],
];

/** @param {Map<string, Counted>} into @param {string[]} ends @param {string} day @param {number | null} stance @param {boolean} onlyIfAsked */
function count(into, ends, day, stance, onlyIfAsked) {
  const key = ends.join("|");
  const counted = into.get(key) ?? { ends, onlyIfAsked, stances: [0, 0, 0, 0, 0, 0], first: day, last: day };
  into.set(key, counted);
  const at = stance === null ? 5 : stance + 2;
  counted.stances[at] = (counted.stances[at] ?? 0) + 1;
  if (day < counted.first) counted.first = day;
  if (day > counted.last) counted.last = day;
}

/** @param {number[]} counts */
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);

/** @param {string} text @param {unknown[][]} rows */
async function sendAll(text, rows) {
  for (let at = 0; at < rows.length; at += 5_000) await lanes.send(text, rows.slice(at, at + 5_000));
  await lanes.end();
}

/** Actors are there before whoever names them. */
async function flush() {
  const [newActors, newStatements, newEvents] = [actors ?? [], statements ?? [], events ?? []];
  [actors, statements, events] = [[], [], []];
  if (newActors.length > 0) await run(ACTORS, { rows: newActors });
  await lanes.send(STATEMENTS, newStatements);
  await lanes.send(EVENTS, newEvents);
}

await run(SHARED);
const stream = createReadStream(file);
for await (const text of createInterface({
  input: file.endsWith(".gz") ? stream.pipe(createGunzip()) : stream,
  crlfDelay: Infinity,
})) {
  if (++line === 1) continue;
  const [source = "", event = "", target = "", date = ""] = text.split("\t").map((cell) => cell.trim());
  const code = cameoByName(event);
  if (!code) throw new Error(`Line ${line} has an event without a code: ${event}`);
  const identity = JSON.stringify(Object.entries({ date, event, source, target }));
  const id = `${DATA_SET}/${hash("sha256", identity).slice(0, 24)}`;
  const speaker = actorOf(source, `${id}/speaker-1`);
  const toward = actorOf(target, `${id}/target-1`);
  const gist = `${source}: ${event} (${target})`;
  const sha256 = String(line).padStart(32, "0");
  if (!isSpoken(code)) {
    events?.push([id, gist, speaker.id, toward.id, date, `line ${line}`, code.eventKind, code.code, sha256]);
  } else {
    const act = code.act ?? "";
    const stance = code.stance === null ? null : neo4j.int(code.stance);
    const rest = `/${DATA_SET}/${act.toLowerCase()}/${toward.id}`;
    statements?.push([
      id,
      gist,
      speaker.id,
      toward.id,
      date,
      `line ${line}`,
      act,
      stance,
      code.code,
      rest,
      sha256,
      sha256,
      code.plover,
      speaker.isUnnamed,
    ]);
    count(sums, [speaker.id, toward.id, date.slice(0, 4)], date, code.stance, speaker.isUnnamed);
    if (!speaker.isUnnamed) count(positions, [speaker.id, toward.id], date, code.stance, false);
  }
  if ((statements?.length ?? 0) + (events?.length ?? 0) >= Number(BATCH)) await flush();
}
await flush();
await lanes.end();
await sendAll(
  SUMS,
  [...sums.values()].map(({ ends, onlyIfAsked, stances, first, last }) => [
    ...ends,
    onlyIfAsked,
    neo4j.int(total(stances)),
    stances.slice(0, 5).map((times) => neo4j.int(times)),
    first,
    last,
  ]),
);
await sendAll(
  POSITIONS,
  [...positions.values()].map(({ ends, stances, first, last }) => {
    const scored = total(stances.slice(0, 5));
    const sum = [-2, -1, 0, 1, 2].reduce((sum, stance, at) => sum + stance * (stances[at] ?? 0), 0);
    return [...ends, neo4j.int(total(stances)), scored === 0 ? null : sum / scored, first, last];
  }),
);
await lanes.end();
await driver.close();
