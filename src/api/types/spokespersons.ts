import { Args, ArgsType, Field, Float, Int, ObjectType } from "type-graphql";
import { actorsNamed } from "../../graph/actor-names.js";
import type { Given } from "../../graph/mapping.js";
import { Granularity } from "../enums.js";
import { days } from "../filters/ranges.js";
import { Edge, fromGraph, Property, Yielded } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Page } from "./page.js";
import { MONTHS } from "./position-series.js";
import { StatementConnection } from "./statement.js";
import { Tenure } from "./tenure.js";

@ArgsType()
export class SpokespersonArguments {
  @Field(() => String, { description: "Who is spoken for, by id or any name." })
  actor!: string;

  @Field(() => Granularity, { nullable: true, defaultValue: Granularity.YEAR, description: "How long a period is." })
  granularity!: keyof typeof Granularity;

  @Field(() => PartialDate, { nullable: true, description: "The first day, or the first day of this month or year." })
  from?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day, or the last day of this month or year." })
  to?: string | null;
}

/** Who is meant, and on which days. */
export function spokenMeant(given: Given): Given {
  const { actor, granularity, from, to } = given as unknown as SpokespersonArguments;
  const range = days({ ...(from != null && { from }), ...(to != null && { to }) });
  // A key begins with the first day on which a statement may have been made.
  return { ...range, actor: actorsNamed([actor])[0], before: `${range.to}~`, months: MONTHS[granularity] };
}

@ObjectType({ description: "What is said in one office, or in none that is known." })
class OfficeShare {
  @Field(() => String, {
    nullable: true,
    description: "The title of the office that the speaker held on the day of the statement; null where none is known.",
  })
  @Property()
  title!: string | null;

  @Field(() => Actor, {
    nullable: true,
    description: "The state or institution where it is; null where none is known.",
  })
  @Edge("voiced.at")
  at!: Actor | null;

  @Field(() => Int, { description: "How many statements are made in it, by whomever." })
  @Property()
  statementCount!: number;

  @Field(() => Float, { description: "This number divided by that of all statements on behalf of the actor, 0 to 1." })
  @Property()
  share!: number;

  @Field(() => StatementConnection, { description: "Those statements, newest first." })
  @Edge("voiced.statements")
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({ description: "Somebody who speaks for an actor in a period." })
class Spokesperson {
  @Field(() => Actor, { description: "Who speaks; an actor may speak for itself." })
  @Edge("voiced.speaker")
  speaker!: Actor;

  @Field(() => Tenure, { nullable: true, description: "In which office; null where none is known." })
  @Edge("voiced.tenure")
  tenure!: Tenure | null;

  @Field(() => Int, { description: "How many statements this speaker makes in this office in the period." })
  @Property()
  statementCount!: number;

  @Field(() => StatementConnection, { description: "Those statements, newest first." })
  @Edge("voiced.statements")
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({ description: "Who speaks for an actor in one period." })
class SpokespersonPeriod {
  @Field(() => PartialDate, { description: "Its first day." })
  @Property()
  from!: string;

  @Field(() => PartialDate, { description: "Its last day." })
  @Property()
  to!: string;

  @Field(() => Int, { description: "How many statements were surely made in it." })
  @Property()
  statementCount!: number;

  @Field(() => [Spokesperson], { description: "Who makes them, those with the most statements first." })
  @Edge("span.spokespersons")
  spokespersons!: Spokesperson[];
}

@ObjectType({ description: "Who speaks for an actor: in which offices, and period by period." })
export class SpokespersonSeries {
  @Field(() => Actor, { description: "Who is spoken for." })
  @Yielded("actor")
  actor!: Actor;

  @Field(() => Int, {
    description: "How many statements on behalf of the actor were surely made in these days; shares are shares of it.",
  })
  @Property()
  statementCount!: number;

  @Field(() => [OfficeShare], { description: "The offices in which they are made, those with the most first." })
  @Edge("spoken.offices", { isLong: true })
  offices!: OfficeShare[];

  @Field(() => Int, {
    description:
      "What the statements of all offices come to beyond the number of statements, since some were made by speakers in different offices, or on one of several days that fall into different offices. Where it is 0, the shares come to 1.",
  })
  @Property()
  repeated!: number;

  @Field(() => [SpokespersonPeriod], {
    description: "Every period from the first with a statement to the last, those too in which nobody speaks.",
  })
  @Edge("spoken.periods", { isLong: true })
  periods!: SpokespersonPeriod[];

  @Field(() => Int, { description: "How many statements are in no period, since their dates reach over several." })
  @Property()
  inNoPeriod!: number;

  @Field(() => Int, {
    description: "How many statements are left out since their dates reach over the first or the last day.",
  })
  @Property()
  straddling!: number;
}
