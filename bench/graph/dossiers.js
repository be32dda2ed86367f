import { createHash } from "node:crypto";
import { dossierSchema } from "../../dist/src/dossier/format.js";
import { Dice } from "./dice.js";
import { needlesOf } from "./needles.js";
import { CODERS, statementsOf } from "./statement.js";

/**
 * @typedef {import("../../dist/src/dossier/format.js").Dossier} Dossier
 * @typedef {ReturnType<typeof import("./world.js").worldOf>} World
 */

export const STATEMENTS_A_SOURCE = 50;
const FIRST_DAY = Date.parse("2002-01-01");
const DAYS = 24 * 365;

/**
 * The dossiers that say everything, one of each source. The first that names an actor says all of it, those after it
 * only what they need, since the graph keeps what each of them says.
 *
 * @param {World} world @param {number} statements @param {readonly string[]} parties @param {number} seed
 * @returns {Generator<Dossier>}
 */
export function* dossiersOf(world, statements, parties, seed) {
  const dice = new Dice(seed);
  const draw = statementsOf(world);
  const known = new Set();
  const sources = Math.ceil(statements / STATEMENTS_A_SOURCE);
  for (let source = 1; source <= sources; source++) {
    const published = new Date(FIRST_DAY + dice.below(DAYS) * 86_400_000).toISOString().slice(0, 10);
    draw.recast(dice);
    /** @type {string[]} */
    const unnamed = [];
    /** @type {Dossier["statements"]} */
    const said = {};
    for (let at = 0; at < STATEMENTS_A_SOURCE; at++) {
      const id = `statement-${source}-${at + 1}`;
      const drawn = draw.statement(dice, id, published, 400 * (at + 1), Object.keys(said));
      said[id] = drawn.value;
      if (drawn.unnamed) unnamed.push(drawn.unnamed);
    }
    const events = world.events
      .filter((_, at) => at % sources === source - 1)
      .map((id) => [id, draw.event(dice, published)]);
    yield dossierSchema.parse(
      dossierOf(world, dice, source, published, said, Object.fromEntries(events), unnamed, known),
    );
  }
  yield dossierSchema.parse(needlesOf(world, parties));
}

/**
 * @param {World} world @param {Dice} dice @param {number} number @param {string} published
 * @param {Dossier["statements"]} statements @param {Dossier["events"]} events @param {string[]} unnamed @param {Set<unknown>} known
 * @returns {Dossier}
 */
function dossierOf(world, dice, number, published, statements, events, unnamed, known) {
  const all = Object.values(statements);
  const codings = all.flatMap((statement) => statement.codings);
  const named = new Set(
    [
      ...all.flatMap(({ saidBy, onBehalfOf, mentions }) =>
        [...saidBy, ...(onBehalfOf === "SELF" ? [] : onBehalfOf), ...mentions].map(({ actor }) => actor),
      ),
      ...all.flatMap(({ addressedTo }) => addressedTo),
      ...codings.flatMap(({ toward }) => (toward ? [toward.actor] : [])),
      ...Object.values(events).flatMap(({ participants }) => participants.map(({ actor }) => actor)),
    ].filter((id) => id in world.actors),
  );
  /** @type {Dossier["actors"]} */
  const actors = Object.fromEntries(
    unnamed.map((id) => [id, { kind: "UNNAMED", name: "an official", names: [], partOf: [], tenures: [] }]),
  );
  for (const id of named) declare(id);
  /** @param {string} id */
  function declare(id) {
    const actor = world.actors[id];
    if (!actor || id in actors) return;
    const isNew = !known.has(id);
    known.add(id);
    const names = isNew ? actor.names : actor.names.slice(0, 1);
    actors[id] = { ...actor, names, partOf: isNew || actor.kind === "INSTITUTION" ? actor.partOf : [] };
    for (const { actor: whole } of actors[id].partOf) declare(whole);
    for (const { at } of actor.tenures) declare(at);
  }
  const issues = new Set(codings.flatMap(({ on }) => (on ? [on] : [])));
  for (const issue of issues) for (const broader of world.issues[issue]?.broader ?? []) issues.add(broader);
  const id = `source-${number}`;
  return {
    demarche: 1,
    id: `dossier-${number}`,
    coder: { id: "anna-a", name: "anna-a", kind: "PERSON" },
    coders: Object.fromEntries(
      Object.entries(CODERS).map(([id, kind]) => [id, { name: id, kind: /** @type {"PERSON" | "PROGRAM"} */ (kind) }]),
    ),
    codedAt: "2026-01-02",
    source: {
      id,
      title: `Report ${number}`,
      publisher: dice.pick(world.publishers),
      lang: "en",
      published,
      reference: published,
      textSha256: createHash("sha256").update(id).digest("hex"),
      codePoints: 400 * (STATEMENTS_A_SOURCE + 2),
    },
    actors,
    issues: Object.fromEntries(
      [...issues].map((issue) => [issue, /** @type {Dossier["issues"][string]} */ (world.issues[issue])]),
    ),
    events,
    statements,
  };
}
