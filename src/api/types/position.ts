import { Args, Field, Float, Int, ObjectType } from "type-graphql";
import { FIRST_DAY, LAST_DAY } from "../../domain/partial-date.js";
import { Computed, Edge, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Connection } from "./connection.js";
import { Issue } from "./issue.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

/** The file that lists a position's statements: it depends on what the file that led there tells positions apart by. */
function statementsOf(from: string): string {
  if (from.endsWith("by-issue")) return "position.statements-by-issue";
  if (from.endsWith("by-target-and-issue")) return "position.statements-by-target-and-issue";
  return "position.statements-by-target";
}

@ObjectType({
  description:
    "What the statements of an actor amount to, toward another actor or on an issue. It is computed from current readings; a statement counts once, by its adjudicated reading, else by the median of its coders.",
})
class Position {
  @Field(() => Actor, { description: "Who holds the position." })
  @Edge("position.holder")
  holder!: Actor;

  @Field(() => Actor, {
    nullable: true,
    description: "The actor that it is toward; null for a position on an issue alone.",
  })
  @Edge("position.target")
  target!: Actor | null;

  @Field(() => Issue, {
    nullable: true,
    description: "The issue that it is on; null for a position toward an actor alone.",
  })
  @Edge("position.issue")
  issue!: Issue | null;

  @Field(() => Float, { nullable: true, description: "The mean stance of the statements that have one, from −2 to 2." })
  @Property()
  stance!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The mean agreement of the statements that have one, from −2 to 2.",
  })
  @Property()
  agreement!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The population standard deviation of the stances, or of the agreements for a position on an issue alone; null below two.",
  })
  @Property()
  spread!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "The median of the stances, or of the agreements for a position on an issue alone.",
  })
  @Property()
  median!: number | null;

  @Field(() => [Int], {
    description:
      "How many statements have −2, −1, 0, 1 and 2, in stance, or in agreement for a position on an issue alone.",
  })
  @Property()
  distribution!: number[];

  @Field(() => Int, { description: "How many statements make it, those without a stance too." })
  @Property()
  statementCount!: number;

  @Field(() => PartialDate, { nullable: true, description: "The first day on which one of them may have been made." })
  @Computed<{ first: string }>(["first"], ({ first }) => (first === FIRST_DAY ? null : first))
  first!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day on which one of them may have been made." })
  @Computed<{ last: string }>(["last"], ({ last }) => (last === LAST_DAY ? null : last))
  last!: string | null;

  @Field(() => StatementConnection, { description: "The statements that make it, newest first." })
  @Edge((_, from) => statementsOf(from), { inherits: true })
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

export const PositionConnection = Connection("Position", () => Position);
