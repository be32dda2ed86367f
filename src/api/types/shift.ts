import { Args, Field, Float, Int, ObjectType } from "type-graphql";
import { Edge, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Issue } from "./issue.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "What is said on one side of a day." })
class ShiftSide {
  @Field(() => Int, { description: "How many statements stand on it." })
  @Property()
  statementCount!: number;

  @Field(() => Float, { description: "Their mean stance or agreement, from −2 to 2." })
  @Property()
  mean!: number;

  @Field(() => StatementConnection, { description: "The statements that were surely made on it, newest first." })
  @Edge((_, from) => from, { inherits: true })
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({
  description:
    "A candidate: what an actor says of another, or on an issue, has another sign from a day on, or is a whole point apart. It is for a reader to confirm.",
})
class Shift {
  @Field(() => Actor, { description: "Who speaks." })
  @Edge("shift.holder")
  holder!: Actor;

  @Field(() => Actor, {
    nullable: true,
    description: "The actor spoken of; null where agreement with an issue shifts.",
  })
  @Edge("shift.target")
  target!: Actor | null;

  @Field(() => Issue, { nullable: true, description: "The issue; null where the stance toward an actor shifts." })
  @Edge("shift.issue")
  issue!: Issue | null;

  @Field(() => PartialDate, { description: "The first day after the shift." })
  @Property()
  at!: string;

  @Field(() => ShiftSide, { description: "What is said before that day." })
  @Edge("shift.before", { inherits: true, known: (_, from) => from })
  before!: ShiftSide;

  @Field(() => ShiftSide, { description: "What is said from that day on." })
  @Edge("shift.after", { inherits: true, known: (_, from) => from })
  after!: ShiftSide;

  @Field(() => Float, { description: "The mean after less the mean before." })
  @Property()
  change!: number;

  @Field(() => Int, {
    description: "How many statements stand on neither side, since their document reaches over the day.",
  })
  @Property()
  straddling!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "The share of arrangements of whole documents in time that change as much; null where even the rarest arrangement is more frequent than 0.05.",
  })
  @Property()
  p!: number | null;

  @Field(() => Float, { description: "The least p that these documents could have." })
  @Property()
  leastP!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The share of false discoveries, by Benjamini and Hochberg, among all pairs tested; null if p is.",
  })
  @Property()
  q!: number | null;

  @Field(() => Boolean, {
    description: "Whether all arrangements were looked at, as they are up to 10,000; otherwise 9,999 by chance.",
  })
  @Property()
  isExact!: boolean;
}

@ObjectType({ description: "Where what is said of somebody, or on an issue, seems to have changed." })
export class Shifts {
  @Field(() => [Shift], { description: "The candidates, those that chance would make least first." })
  @Edge("shifts.candidates", { inherits: true, isLong: true, known: (_, from) => from })
  candidates!: Shift[];

  @Field(() => Int, {
    description:
      "How many pairs have a p: all with two statements on each side whose documents could come to 0.05, candidates or not.",
  })
  @Property()
  tests!: number;

  @Field(() => String, { description: "How they were found, in a sentence that can be cited." })
  @Property()
  method!: string;
}
