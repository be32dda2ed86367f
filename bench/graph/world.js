import { Dice, zipf } from "./dice.js";

/**
 * @typedef {import("../../dist/src/dossier/format-actors.js").DossierActor} Actor
 * @typedef {import("../../dist/src/dossier/format.js").Dossier["issues"][string]} Issue
 */

/** How much of everything there is; one statement in a hundred stands for a whole of 100,000. */
const ACTORS = 1_500;
const EVENTS = 200;
const BROAD_ISSUES = 10;
const ISSUES = 60;
const PUBLISHERS = 40;

/** With this exponent, 17 statements in 100 fall to the busiest of 1,500 actors. */
export const EXPONENT = 1.1;

export const EVENT_KINDS = ["FIGHTING", "CEASEFIRE", "AGREEMENT", "MEETING", "VOTE", "DEPLOYMENT", "SANCTION", "AID"];

/**
 * Who and what the statements are about. Actors are in the order of how often they speak; the first twenty are states.
 *
 * @param {number} seed
 */
export function worldOf(seed) {
  const dice = new Dice(seed);
  /** @type {Record<string, Actor>} */
  const actors = {};
  for (let rank = 1; rank <= ACTORS; rank++) {
    const kind = rank <= 20 ? "STATE" : dice.weighted(KINDS);
    const id = `${kind.toLowerCase().replaceAll("_", "-")}-${rank}`;
    actors[id] = actorOf(dice, kind);
  }
  const ids = Object.keys(actors);
  const ofKind = (/** @type {string} */ kind) => ids.filter((id) => actors[id]?.kind === kind);
  const states = ofKind("STATE");
  const unions = ofKind("INTERGOVERNMENTAL").slice(0, 12);
  for (const id of states)
    for (const union of unions)
      if (dice.chance(0.3)) actors[id]?.partOf.push({ actor: union, ...(dice.chance(0.5) && { from: "2004" }) });
  const stateOf = zipf(states, EXPONENT);
  for (const id of ofKind("INSTITUTION")) actors[id]?.partOf.push({ actor: stateOf(dice) });
  const holders = holdersOf(dice, actors, states, ofKind("PERSON"));
  return {
    actors,
    speakers: ids.filter((id) => actors[id]?.kind !== "TERRITORY"),
    ids,
    states,
    unions,
    holders,
    issues: issuesOf(dice),
    events: Array.from({ length: EVENTS }, (_, at) => `event-${at + 1}`),
    publishers: Array.from({ length: PUBLISHERS }, () => `${titled(wordOf(dice))} ${dice.pick(PAPERS)}`),
  };
}

const KINDS = {
  STATE: 12,
  PERSON: 50,
  INSTITUTION: 12,
  INTERGOVERNMENTAL: 4,
  ORGANISATION: 12,
  ARMED_FORCE: 3,
  POPULATION: 3,
  TERRITORY: 4,
};

/** @param {Dice} dice @param {string} kind @returns {Actor} */
function actorOf(dice, kind) {
  const short = titled(wordOf(dice));
  const name =
    kind === "PERSON" ? `${titled(wordOf(dice))} ${short}` : kind === "STATE" ? short : `${short} ${dice.pick(BODIES)}`;
  /** @type {Actor["names"]} */
  const names = [{ text: name, kind: "OFFICIAL" }];
  if (name !== short) names.push({ text: short, kind: "SHORT" });
  if (kind === "STATE")
    names.push({ text: `Republic of ${short}`, kind: "ALIAS" }, { text: titled(wordOf(dice)), kind: "METONYM" });
  return { kind: /** @type {Actor["kind"]} */ (kind), name, names, partOf: [], tenures: [] };
}

/**
 * The foreign ministers of every state that has any, one after another, so that each day has its own.
 *
 * @param {Dice} dice @param {Record<string, Actor>} actors @param {string[]} states @param {string[]} persons
 * @returns {Record<string, string[]>}
 */
function holdersOf(dice, actors, states, persons) {
  const free = [...persons];
  /** @type {Record<string, string[]>} */
  const holders = {};
  for (const state of states) {
    const years = [2001, 2005 + dice.below(4), 2012 + dice.below(4), 2019 + dice.below(3)];
    holders[state] = free.splice(0, years.length);
    for (const [at, holder] of holders[state].entries())
      actors[holder]?.tenures.push({
        title: `Foreign Minister of ${actors[state]?.name}`,
        names: ["Foreign Minister"],
        at: state,
        speaksFor: state,
        from: `${years[at]}-03-01`,
        ...(at < years.length - 1 && { to: `${years[at + 1]}-02-28` }),
        because: "As the state's own list of its ministers says.",
      });
  }
  return holders;
}

/** @param {Dice} dice @returns {Record<string, Issue>} */
function issuesOf(dice) {
  /** @type {Record<string, Issue>} */
  const issues = {};
  for (let at = 1; at <= ISSUES; at++) {
    const broader = at <= BROAD_ISSUES ? [] : [`issue-${1 + dice.below(Math.min(at - 1, 25))}`];
    issues[`issue-${at}`] = {
      name: `The ${nounOf(dice)} must include the ${nounOf(dice)}`,
      definition: `Whoever agrees wants the ${nounOf(dice)} to be settled by ${nounOf(dice)}.`,
      broader,
    };
  }
  return issues;
}

const PAPERS = ["Gazette", "Courier", "Post", "Observer", "Press Agency"];
const BODIES = ["Union", "Council", "Assembly", "Office", "Front", "Commission", "Foundation"];
const SYLLABLES = [
  "al",
  "be",
  "cor",
  "da",
  "el",
  "fi",
  "gra",
  "ho",
  "il",
  "jo",
  "ka",
  "lu",
  "mer",
  "no",
  "or",
  "pa",
  "qua",
  "ri",
  "sta",
  "to",
  "ul",
  "ve",
  "wo",
  "ya",
  "zen",
];
const NOUNS = [
  "border",
  "treaty",
  "ceasefire",
  "harbour",
  "corridor",
  "sanction",
  "embargo",
  "mission",
  "hostage",
  "pipeline",
  "election",
  "refugee",
  "minority",
  "convoy",
  "garrison",
  "railway",
  "fishery",
  "tariff",
  "loan",
  "mandate",
  "summit",
  "referendum",
  "airspace",
  "checkpoint",
  "prisoner",
  "reservoir",
  "census",
  "consulate",
  "guarantee",
  "inspection",
];
const VERBS = [
  "accuses",
  "praises",
  "warns",
  "promises",
  "asks",
  "reminds",
  "thanks",
  "criticises",
  "supports",
  "doubts",
];

/** A made-up word of two to four syllables. @param {Dice} dice */
const wordOf = (dice) => Array.from({ length: 2 + dice.below(3) }, () => dice.pick(SYLLABLES)).join("");

/** @param {string} word */
const titled = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** @param {Dice} dice */
export const nounOf = (dice) => dice.pick(NOUNS);

/** @param {Dice} dice @param {string} speaker */
export const gistOf = (dice, speaker) =>
  `${speaker} ${dice.pick(VERBS)} that the ${nounOf(dice)} and the ${nounOf(dice)} are no matter of the ${nounOf(dice)} alone.`;
