import { Args, ArgsType, Field, ID, ObjectType } from "type-graphql";
import { idsGiven } from "../../graph/actor-names.js";
import { Basis, StatementMode } from "../enums.js";
import { Computed, Edge, Embedded, fromGraph, Property, Yielded } from "../mapping.js";
import { Actor } from "./actor.js";
import { Coding } from "./coding.js";
import { Connection } from "./connection.js";
import { Event } from "./event.js";
import { Evidence } from "./evidence.js";
import { Figure } from "./figure.js";
import { SaidDate } from "./said-date.js";
import { StatementLink } from "./statement-link.js";
import { Tenure } from "./tenure.js";

@ObjectType({ description: "An actor who uttered a statement, and how the source writes the actor." })
export class Speaker {
  @Field(() => Actor, { description: "Who uttered it." })
  @Yielded("actor")
  actor!: Actor;

  @Field(() => String, { nullable: true, description: "The words by which the source names the speaker." })
  @Property()
  surface!: string | null;
}

@ObjectType({ description: "An actor that a statement mentions, and the words that do so." })
export class Mention {
  @Field(() => Actor, { description: "Who is mentioned." })
  @Yielded("actor")
  actor!: Actor;

  @Field(() => String, { nullable: true, description: "The words by which the source mentions the actor." })
  @Property()
  surface!: string | null;
}

@ObjectType({ description: "An actor whose position a statement counts for, and why." })
export class Representation {
  @Field(() => Actor, { description: "Whose position it counts for." })
  @Yielded("actor")
  actor!: Actor;

  @Field(() => Basis, { description: "Why it counts for this actor." })
  @Property()
  basis!: keyof typeof Basis;

  @Field(() => String, { nullable: true, description: "The words that stand for the actor, such as a capital." })
  @Property()
  surface!: string | null;

  @Field(() => Tenure, { nullable: true, description: "The office in which the speaker speaks for the actor." })
  @Edge("representation.tenure")
  tenure!: Tenure | null;
}

@ArgsType()
class CodingArguments {
  @Field(() => ID, { nullable: true, description: "Only the readings of this coder, by the coder’s id." })
  coder?: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether to leave out readings that a later one has replaced.",
  })
  current!: boolean;
}

@ObjectType({ description: "One utterance as a source prints it; it never changes." })
export class Statement {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "What it says, in the coder's own words." })
  @Property()
  gist!: string;

  @Field(() => [String], { description: "The words between quotation marks, as they were first printed." })
  @Computed<{ quotes: string[] | null }>(["quotes"], ({ quotes }) => quotes ?? [])
  quotes!: string[];

  @Field(() => StatementMode, { description: "How much of the wording the source gives." })
  @Property()
  mode!: keyof typeof StatementMode;

  @Field(() => String, {
    description: "The language in which it was made, as a BCP 47 tag such as fr; und if that is unknown.",
  })
  @Property()
  lang!: string;

  @Field(() => [Speaker], { description: "Who uttered it: one actor or several." })
  @Edge("statement.speakers")
  speakers!: Speaker[];

  @Field(() => [Representation], { description: "The actors whose position it counts for." })
  @Edge("statement.on-behalf-of")
  onBehalfOf!: Representation[];

  @Field(() => [Actor], { description: "The actors that it was said to." })
  @Edge("statement.addressees")
  addressees!: Actor[];

  @Field(() => [Mention], { description: "The actors that it mentions." })
  @Edge("statement.mentions")
  mentions!: Mention[];

  @Field(() => SaidDate, { description: "When it was made." })
  @Embedded()
  said!: SaidDate;

  @Field(() => String, {
    nullable: true,
    description:
      "What a promise or threat is made to depend on in every reading; one that a single reading finds stands there.",
  })
  @Property()
  condition!: string | null;

  @Field(() => Boolean, {
    description: "Whether the source says that this was not said; it then counts in no position.",
  })
  @Property()
  negated!: boolean;

  @Field(() => Boolean, { description: "Whether the source says that this was said before." })
  @Property()
  reiterates!: boolean;

  @Field(() => [Evidence], { description: "Where it is printed, each printing with words of its own." })
  @Edge("statement.evidence")
  evidence!: Evidence[];

  @Field(() => [Coding], { description: "How it has been read." })
  @Edge("statement.codings", {
    narrowed: ({ coder, current }) => [
      ...(current === false ? [] : ["coding.where-current"]),
      ...(coder == null ? [] : ["coding.where-coder"]),
    ],
    params: ({ coder }) => (coder == null ? {} : { coder: idsGiven("Coder", [String(coder)]) }),
  })
  codings(@Args(() => CodingArguments) _arguments: CodingArguments): Coding[] {
    return fromGraph();
  }

  @Field(() => [Event], { description: "The events that it is about." })
  @Edge("statement.events")
  events!: Event[];

  @Field(() => [Figure], { description: "The numbers that it claims." })
  @Edge("statement.figures")
  figures!: Figure[];

  @Field(() => [StatementLink], { description: "How it bears on other statements and on events." })
  @Edge("statement.related")
  related!: StatementLink[];
}

export const StatementConnection = Connection("Statement", () => Statement);
