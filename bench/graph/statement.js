import { createHash } from "node:crypto";
import { zipf } from "./dice.js";
import { EVENT_KINDS, EXPONENT, gistOf, nounOf } from "./world.js";

/**
 * @typedef {import("../../dist/src/dossier/format.js").Dossier} Dossier
 * @typedef {import("../../dist/src/dossier/format-statements.js").DossierStatement} Statement
 * @typedef {import("../../dist/src/dossier/format-statements.js").DossierCoding} Coding
 * @typedef {import("../../dist/src/dossier/format-events.js").DossierEvent} Event
 * @typedef {import("./dice.js").Dice} Dice
 * @typedef {ReturnType<typeof import("./world.js").worldOf>} World
 */

/** How many times a source draws from those who speak, and from those who are spoken of. */
const CAST = 16;

export const CODERS = { "anna-a": "PERSON", "ben-b": "PERSON", "chief-c": "PERSON", "reader-1": "PROGRAM" };

const ACTS = {
  ASSERT: 20,
  DENY: 5,
  CRITICISE: 15,
  ACCUSE: 15,
  PRAISE: 10,
  DEMAND: 10,
  REQUEST: 5,
  COMMIT: 8,
  WARN: 8,
  THREATEN: 4,
};
const MODES = { DIRECT: 25, MIXED: 35, INDIRECT: 40 };
const STANCES = { "-2": 15, "-1": 30, 0: 20, 1: 25 };
const AGREEMENTS = { "-2": 15, "-1": 20, 0: 15, 1: 20 };
const BASES = { NAMED: 80, PRONOUN: 20 };

/** Draws statements and events of a world. @param {World} world */
export function statementsOf(world) {
  const { actors, states, holders } = world;
  const anySpeaker = zipf(world.speakers, EXPONENT);
  const anyActor = zipf(world.ids, EXPONENT);
  /** A source is about few actors; drawn with repetition, so that each is as busy over all sources as it should be. */
  let cast = /** @type {Record<"speakers" | "actors" | "issues", string[]>} */ ({
    speakers: [],
    actors: [],
    issues: [],
  });
  const speakerOf = (/** @type {Dice} */ dice) => dice.pick(cast.speakers);
  const actorOf = (/** @type {Dice} */ dice) => dice.pick(cast.actors);
  const issueOf = (/** @type {Dice} */ dice) => dice.pick(cast.issues);
  const anyIssue = zipf(Object.keys(world.issues), 0.6);
  const eventOf = zipf(world.events, 0.8);
  const other = (/** @type {Dice} */ dice, /** @type {string[]} */ ...taken) => {
    for (;;) {
      const id = actorOf(dice);
      if (!taken.includes(id)) return id;
    }
  };

  /** Chooses whom the next source is about. @param {Dice} dice */
  function recast(dice) {
    const drawn = (/** @type {(dice: Dice) => string} */ draw, length = CAST) =>
      Array.from({ length }, () => draw(dice));
    do cast = { speakers: drawn(anySpeaker), actors: drawn(anyActor), issues: drawn(anyIssue, CAST / 2) };
    while (new Set(cast.speakers).size < 5 || new Set(cast.actors).size < 5);
  }

  /** Who says it and for whom. @param {Dice} dice @param {string} id @param {string} day */
  function voice(dice, id, day) {
    const party = speakerOf(dice);
    const kind = actors[party]?.kind;
    if (dice.chance(0.005)) {
      const unnamed = `voice-${id}`;
      return {
        party,
        unnamed,
        saidBy: [{ actor: unnamed, surface: "an official" }],
        onBehalfOf: [{ actor: states.includes(party) ? party : unnamed, basis: "ATTRIBUTED" }],
      };
    }
    const holder = holders[party]?.find((person) =>
      actors[person]?.tenures.some(({ from = "", to = "9999" }) => from <= day && day <= to),
    );
    if (holder && dice.chance(0.3))
      return {
        party,
        saidBy: [{ actor: holder, surface: "Foreign Minister" }],
        onBehalfOf: [{ actor: party, basis: "OFFICE", surface: "Foreign Minister" }],
      };
    const whole = kind === "INSTITUTION" ? actors[party]?.partOf[0]?.actor : undefined;
    if (whole && dice.chance(0.5))
      return { party, saidBy: [{ actor: party }], onBehalfOf: [{ actor: whole, basis: "ORGAN" }] };
    const metonym = actors[party]?.names.find((name) => name.kind === "METONYM")?.text;
    if (metonym && dice.chance(0.15))
      return {
        party,
        saidBy: [{ actor: party, surface: metonym }],
        onBehalfOf: [{ actor: party, basis: "METONYM", surface: metonym }],
      };
    const speakers = [{ actor: party, surface: actors[party]?.name }];
    if (dice.chance(0.05)) speakers.push({ actor: otherSpeaker(dice, party), surface: undefined });
    return { party, saidBy: speakers, onBehalfOf: "SELF" };
  }

  /** @param {Dice} dice @param {string} party */
  function otherSpeaker(dice, party) {
    for (;;) {
      const id = speakerOf(dice);
      if (id !== party) return id;
    }
  }

  /** The readings of a statement: one to five, by several coders, some of them replaced, settled or a machine's. */
  function codings(/** @type {Dice} */ dice, /** @type {string} */ target, /** @type {string} */ second) {
    const issue = dice.chance(0.8) ? issueOf(dice) : undefined;
    const read = (/** @type {string} */ coder, /** @type {string} */ toward, more = {}) => ({
      act: dice.weighted(ACTS),
      ...(toward && {
        toward: { actor: toward, basis: dice.weighted(BASES) },
        ...(dice.chance(0.9) && { stance: Number(dice.weighted(STANCES)) }),
      }),
      ...(issue && { on: issue, ...(dice.chance(0.8) && { agreement: Number(dice.weighted(AGREEMENTS)) }) }),
      method: "HAND",
      coder,
      ...more,
    });
    const toward = dice.chance(0.88) ? target : "";
    const all = [read("anna-a", toward)];
    if (dice.chance(0.25)) all.push(read("anna-a", second));
    if (dice.chance(0.3)) {
      all.push(read("ben-b", toward));
      if (dice.chance(0.4)) all.push(read("chief-c", toward, { method: "ADJUDICATED" }));
    }
    if (dice.chance(0.06)) all.push(read("ben-b", target, { supersededAt: "2026-02-01" }));
    if (dice.chance(0.08))
      all.push(read("reader-1", target, { method: "MACHINE", confidence: Math.round(dice.next() * 100) / 100 }));
    return all;
  }

  /** @param {Dice} dice @param {string} id @param {string} published @param {number} start @param {string[]} before */
  function statement(dice, id, published, start, before) {
    const said = dateBefore(dice, published);
    const { party, unnamed, saidBy, onBehalfOf } = voice(dice, id, said.date.replace("../", "").slice(0, 10));
    const speakers = saidBy.map(({ actor }) => actor);
    const target = other(dice, party, ...speakers);
    const second = other(dice, party, target, ...speakers);
    const mode = dice.weighted(MODES);
    const gist = gistOf(dice, actors[party]?.name ?? "");
    return {
      unnamed,
      value: /** @type {Statement} */ (
        /** @type {unknown} */ ({
          gist,
          mode,
          lang: dice.pick(["en", "fr", "und"]),
          said,
          saidBy,
          onBehalfOf,
          addressedTo: dice.chance(0.5) ? [other(dice, party)] : [],
          mentions: [target, ...(dice.chance(0.5) ? [second] : [])].map((actor) => ({
            actor,
            surface: actors[actor]?.name,
          })),
          ...(dice.chance(0.03) && { condition: `the ${nounOf(dice)} holds` }),
          negated: dice.chance(0.01),
          reiterates: false,
          concerns: dice.chance(0.5) ? [eventOf(dice)] : [],
          links: before.length > 0 && dice.chance(0.03) ? [{ relation: "REPEATS", to: dice.pick(before) }] : [],
          figures: dice.chance(0.04)
            ? [
                {
                  measure: "refugees",
                  value: 1 + dice.below(90_000),
                  unit: "persons",
                  bound: dice.pick(["EXACT", "ABOUT", "AT_LEAST"]),
                },
              ]
            : [],
          codings: codings(dice, target, second),
          printed: printings(dice, start, gist, mode !== "INDIRECT"),
        })
      ),
    };
  }

  /** @param {Dice} dice @param {string} published @returns {Event} */
  function event(dice, published) {
    const participants = Array.from({ length: 2 + dice.below(7) }, () => actorOf(dice));
    const kind = dice.pick(EVENT_KINDS);
    return /** @type {Event} */ (
      /** @type {unknown} */ ({
        name: `${kind.charAt(0)}${kind.slice(1).toLowerCase()} on the ${nounOf(dice)} and the ${nounOf(dice)}`,
        kind,
        status: dice.weighted({ ANNOUNCED: 20, ONGOING: 10, HELD: 65, CANCELLED: 5 }),
        when: dateBefore(dice, published),
        ...(dice.chance(0.3) && { until: { date: published, rule: "EXPLICIT" } }),
        place: `Hall of the ${nounOf(dice)}`,
        participants: [...new Set(participants)].map((actor, at) => ({
          actor,
          role: at === 0 ? "HOST" : "PARTICIPANT",
        })),
        printed: printings(dice, 0, `A ${nounOf(dice)} is expected.`, false),
      })
    );
  }

  return { recast, statement, event };
}

/** A date on or before the day of the source, exact in three cases of four. @param {Dice} dice @param {string} published */
function dateBefore(dice, published) {
  const day = new Date(Date.parse(published) - dice.below(10) * 86_400_000).toISOString().slice(0, 10);
  switch (dice.weighted({ day: 75, month: 10, year: 4, interval: 6, open: 5 })) {
    case "day":
      return { text: "that day", date: day, rule: "EXPLICIT" };
    case "month":
      return { date: day.slice(0, 7), rule: "EXPLICIT" };
    case "year":
      return { date: day.slice(0, 4), rule: "CONTEXT", because: "The chronicle of that year has it." };
    case "interval":
      return { date: `${day}/${published}`, rule: "CONTEXT", because: "It lies between two reports." };
    default:
      return { date: `../${published}`, rule: "BEFORE_REFERENCE" };
  }
}

/** @param {Dice} dice @param {number} start @param {string} words @param {boolean} quoted */
function printings(dice, start, words, quoted) {
  const exact = words.split(" ").slice(1, 6).join(" ");
  const quotes = quoted ? [{ exact, start: start + 10, end: start + 10 + exact.length }] : [];
  const printing = (/** @type {number} */ from, /** @type {string} */ place) => ({
    at: { start: from, end: from + 150, sha256: createHash("sha256").update(`${words}${from}`).digest("hex") },
    quotes: from === start ? quotes : [],
    cue: dice.pick(["said", "told reporters", "announced", "denounced"]),
    place,
    depth: 2,
  });
  return [printing(start, "BODY"), ...(dice.chance(0.12) ? [printing(start + 200, "HEADING")] : [])];
}
