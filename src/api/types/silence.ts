import { ArgsType, Field, ID, ObjectType } from "type-graphql";
import { actorsNamed, idsGiven } from "../../graph/actor-names.js";
import type { Given } from "../../graph/mapping.js";
import { Refusal } from "../../refusal.js";
import { ActorKind, CellStatus, Voice } from "../enums.js";
import { days } from "../filters/ranges.js";
import { Edge, Property, Yielded } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Connection } from "./connection.js";
import { Page } from "./page.js";
import { Utterances } from "./utterances.js";

@ArgsType()
export class SilenceArguments extends Page {
  @Field(() => [String], {
    nullable: true,
    description:
      "Any of these actors, by id or any name. Unnamed and attributed voices count only where actors are named here.",
  })
  actors?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Actors that were part of any of these, by id or any name, on some day from the first to the last.",
  })
  memberOf?: string[] | null;

  @Field(() => [ActorKind], { nullable: true, description: "Actors of any of these kinds." })
  kind?: (keyof typeof ActorKind)[] | null;

  @Field(() => ID, { nullable: true, description: "The issue that is spoken on, with narrower ones, by id." })
  issue?: string | null;

  @Field(() => ID, { nullable: true, description: "The event that is spoken of, by id; in place of an issue." })
  event?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The first day, or the first day of this month or year." })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day, or the last day of this month or year." })
  to?: string | null;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description: "Whether a statement counts for the actor represented or for its speaker.",
  })
  voice!: keyof typeof Voice;

  @Field(() => [CellStatus], { nullable: true, description: "Only actors of which one of these is true." })
  status?: (keyof typeof CellStatus)[] | null;
}

/** The file that looks for what is said on an issue, or of an event. */
export const silencePath = ({ event }: Given): string => (event == null ? "silence.on-issue" : "silence.about-event");

/** The conditions on the actors asked about, and on what is found of them. */
export const silenceNarrowed = ({ actors, memberOf, kind, status }: Given): string[] => [
  ...(actors == null ? [] : ["actor.where-named"]),
  ...(memberOf == null ? [] : ["actor.where-member-of-during"]),
  ...(kind == null ? [] : ["actor.where-kind"]),
  ...(status == null ? [] : ["silent.where-status"]),
];

/** Whose silence is meant, on what and when. */
export function silenceMeant(given: Given): Given {
  const { actors, memberOf, kind, issue, event, from, to, voice } = given as unknown as SilenceArguments;
  if (actors == null && memberOf == null && kind == null)
    throw new Refusal('Give "actors", "memberOf" or "kind", to say whose silence is meant.');
  if ((issue == null) === (event == null))
    throw new Refusal('Give either "issue" or "event", to say what the silence is on.');
  const range = days({ ...(from != null && { from }), ...(to != null && { to }) });
  return {
    ...range,
    // A key begins with the first day on which a statement may have been made.
    before: `${range.to}~`,
    role: voice === Voice.SPEAKER ? "SAID_BY" : "ON_BEHALF_OF",
    asked: actors != null,
    actors: actors == null ? null : actorsNamed(actors),
    memberOf: memberOf == null ? null : actorsNamed(memberOf),
    issues: issue == null ? null : idsGiven("Issue", [issue]),
    event: event == null ? null : idsGiven("Event", [event])[0],
  };
}

@ObjectType({ description: "What one actor says on an issue or of an event, or that it is silent, and in which way." })
class Silence {
  @Field(() => Actor, { description: "Whose silence it is, if it is one." })
  @Edge("silence.actor")
  actor!: Actor;

  @Field(() => CellStatus, {
    description:
      "Whether the actor took a stance in these days, and if not, what there is instead. Whoever spoke, but not on this, is NOT_ON_TARGET; of whom nothing is recorded in these days, NEVER_SPOKE.",
  })
  @Property()
  status!: keyof typeof CellStatus;

  @Field(() => Utterances, {
    description: "Statements on it with an agreement or a stance: on an issue, by readings that are on the issue.",
  })
  @Yielded("stance")
  stance!: Utterances;

  @Field(() => Utterances, { description: "Statements on it that were read, and no agreement or stance was found." })
  @Yielded("noStance")
  noStance!: Utterances;

  @Field(() => Utterances, {
    description:
      "Statements about the event that nobody has read, or only a program. What is on an issue is known by readings alone, so that there it is 0.",
  })
  @Yielded("unread")
  unread!: Utterances;

  @Field(() => Utterances, {
    description:
      "Statements on it whose dates reach over the first or the last day, so that they may have been made in these days or not. They change no status.",
  })
  @Yielded("straddling")
  straddling!: Utterances;
}

export const SilenceConnection = Connection("Silence", () => Silence);
