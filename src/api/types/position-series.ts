import { Args, ArgsType, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { actorsNamed, idsGiven } from "../../graph/actor-names.js";
import type { Given } from "../../graph/mapping.js";
import { Refusal } from "../../refusal.js";
import { Granularity, Voice } from "../enums.js";
import { tooExpensive } from "../errors.js";
import { Edge, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

@ArgsType()
export class SeriesArguments {
  @Field(() => String, { description: "Who holds the position, by id or any name." })
  holder!: string;

  @Field(() => String, { nullable: true, description: "The actor that it is toward, by id or any name." })
  target?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The issue that it is on, with narrower ones, by id; beside a target, only what is said toward it on that.",
  })
  issue?: string | null;

  @Field(() => Granularity, { nullable: true, defaultValue: Granularity.YEAR, description: "How long a period is." })
  granularity!: keyof typeof Granularity;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description: "Whether a statement counts for the actor represented or for its speaker.",
  })
  voice!: keyof typeof Voice;
}

/** How many months a period has. */
export const MONTHS: Readonly<Record<keyof typeof Granularity, 1 | 3 | 12>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** The file that sums up what is said toward an actor, or on an issue. */
export const seriesPath = ({ target }: Given): string =>
  target == null ? "positions.series-on-issue" : "positions.series-toward";

/** Whom and what a series is about. */
export function seriesMeant({ holder, target, issue, granularity }: Given): Given {
  if (target == null && issue == null)
    throw new Refusal('Give "target", "issue" or both, to say what the position is toward or on.');
  return {
    holder: actorsNamed([String(holder)])[0],
    target: target == null ? null : actorsNamed([String(target)])[0],
    issues: issue == null ? null : idsGiven("Issue", [String(issue)]),
    months: MONTHS[granularity as keyof typeof Granularity],
    most: MOST_PERIODS,
  };
}

/** A hundred years by months: more is nothing that anybody reads. */
const MOST_PERIODS = 1_200;

/** Refuses periods where there are more than an answer holds. */
function fewEnough<Period>(periods: readonly Period[]): readonly Period[] {
  if (periods.length > MOST_PERIODS)
    throw tooExpensive(
      `There are more than ${MOST_PERIODS} periods from the first statement to the last, which is the limit. Ask for longer ones by "granularity", or about one issue.`,
    );
  return periods;
}

@ObjectType({ description: "What is said in one period." })
class SeriesPeriod {
  @Field(() => PartialDate, { description: "Its first day." })
  @Property()
  from!: string;

  @Field(() => PartialDate, { description: "Its last day." })
  @Property()
  to!: string;

  @Field(() => Int, {
    description: "How many statements were surely made in it; 0 where nothing is known to have been said.",
  })
  @Property()
  statementCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Their mean stance, or agreement on an issue alone; null if none has any, which is not the same as 0.",
  })
  @Property()
  mean!: number | null;

  @Field(() => Float, { nullable: true, description: "The population standard deviation; null below two." })
  @Property()
  spread!: number | null;

  @Field(() => Float, { nullable: true, description: "The median." })
  @Property()
  median!: number | null;

  @Field(() => [Int], { description: "How many statements have −2, −1, 0, 1 and 2." })
  @Property()
  distribution!: number[];

  @Field(() => StatementConnection, { description: "Those statements, newest first." })
  @Edge((_, from) => (from === "positions.series-toward" ? "period.statements-toward" : "period.statements-on-issue"))
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({ description: "How a position changes from period to period, without gaps." })
export class PositionSeries {
  @Field(() => Actor, { description: "Who holds it." })
  @Edge("series.holder")
  holder!: Actor;

  @Field(() => Actor, { nullable: true, description: "The actor that it is toward; null for one on an issue alone." })
  @Edge("series.target")
  target!: Actor | null;

  @Field(() => [SeriesPeriod], {
    description: `Every period from the first in which something was said to the last, those too in which nothing was; at most ${MOST_PERIODS}.`,
  })
  @Edge("series.periods", {
    isLong: true,
    known: (_, from) => from,
    compute: (periods) => fewEnough(periods as unknown as readonly unknown[]),
  })
  periods!: SeriesPeriod[];

  @Field(() => Int, { description: "How many statements are in no period, since their dates reach over several." })
  @Property()
  straddling!: number;
}
