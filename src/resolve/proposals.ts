import { kindsFit } from "../domain/actor-kind.js";
import { countryOf } from "../domain/country-names.js";
import { inOrderOfSurvival } from "./certain.js";
import type { Judged, KnownActor } from "./known-actor.js";
import { candidatePairs } from "./names/candidates.js";
import { maybePerson } from "./names/generic-words.js";
import { type Likeness, likenessOf } from "./names/likeness.js";
import { type NameForm, nameForm } from "./names/name-form.js";

/** Two actors that may be the same, for a person to say. */
export interface Proposal extends Likeness {
  readonly actor: KnownActor;
  readonly into: KnownActor;
}

/** For one actor, so many others are proposed. */
const MOST_FOR_ONE = 3;

/** Which actors of different origin may be the same by their names; those that are met most come first. */
export function proposalsAmong(actors: readonly KnownActor[], isJudged: Judged): Proposal[] {
  const forms = actors.map((actor) => actor.names.map(({ text }) => formsOf(text, actor.kind)));
  const best = new Map<string, Proposal>();
  const mayMatch = (one: KnownActor, other: KnownActor): boolean =>
    one.dataSet !== other.dataSet &&
    kindsFit(one.kind, other.kind) &&
    !areTwoStates(one, other) &&
    !isJudged(one.id, other.id);
  for (const [one, other] of candidatePairs(forms.map((names) => names.map(({ body }) => body)))) {
    const [a, b] = [actors[one], actors[other]];
    if (!a || !b || !mayMatch(a, b)) continue;
    const likeness = bestLikeness(forms[one] ?? [], forms[other] ?? [], a.kind === "PERSON" || b.kind === "PERSON");
    if (!likeness) continue;
    const [into, actor] = inOrderOfSurvival(a, b) < 0 ? [a, b] : [b, a];
    best.set(`${actor.id}\n${into.id}`, { actor, into, ...likeness });
  }
  return mostFor([...best.values()]);
}

/** Niger is no misspelling of Nigeria. */
function areTwoStates(one: KnownActor, other: KnownActor): boolean {
  const [a, b] = [one, other].map(({ iso3, name }) => iso3 ?? countryOf(name));
  return a !== undefined && b !== undefined && a !== b;
}

interface Forms {
  readonly body: NameForm;
  readonly person: NameForm;
  readonly maybePerson: boolean;
}

const formsOf = (text: string, kind: string): Forms => ({
  body: nameForm(text, kind),
  person: nameForm(text, "PERSON"),
  maybePerson: kind === "PERSON" || (kind === "UNSPECIFIED" && maybePerson(text)),
});

function bestLikeness(one: readonly Forms[], other: readonly Forms[], isPerson: boolean): Likeness | null {
  let best: Likeness | null = null;
  for (const a of one)
    for (const b of other) {
      const asPersons = isPerson || (a.maybePerson && b.maybePerson);
      const likeness = asPersons ? likenessOf(a.person, b.person) : likenessOf(a.body, b.body);
      if (likeness && (!best || likeness.score > best.score)) best = likeness;
    }
  return best;
}

function mostFor(proposals: readonly Proposal[]): Proposal[] {
  const given = new Map<string, number>();
  return proposals
    .toSorted((a, b) => b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1))
    .filter(({ actor }) => {
      const before = given.get(actor.id) ?? 0;
      given.set(actor.id, before + 1);
      return before < MOST_FOR_ONE;
    })
    .sort((a, b) => b.actor.roles - a.actor.roles || b.score - a.score || (a.actor.id < b.actor.id ? -1 : 1));
}
