import { Arg, Field, ObjectType } from "type-graphql";
import { daysOf } from "../../domain/partial-date.js";
import { CommitmentStatus } from "../enums.js";
import { Edge, Embedded, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Coding } from "./coding.js";
import { Connection } from "./connection.js";
import { Statement } from "./statement.js";
import { StatementLink } from "./statement-link.js";

@ObjectType({ description: "A statement that is read as a promise, and what has become of it." })
class Commitment {
  @Field(() => Statement, { description: "The statement that makes it: by whom, for whom, to whom, in which words." })
  @Embedded()
  statement!: Statement;

  @Field(() => [Coding], {
    description:
      "The current readings that find the promise, each with what it is on, whose benefit, condition and deadline; what a program read counts once a person has accepted it, and an adjudicated reading that finds another act overrules those toward the same actor on the same issue.",
  })
  @Edge("statement.promises")
  promises!: Coding[];

  @Field(() => [String], {
    description: "On which conditions: that of the statement, or those of the readings that find the promise.",
  })
  @Edge("statement.conditions")
  conditions!: string[];

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The last day on which it can still be kept in time: that of the adjudicated reading, else the latest of all coders; null if nobody finds a deadline.",
  })
  @Property()
  due!: string | null;

  @Field(() => CommitmentStatus, { description: "What has become of it, in the judgement of coders." })
  @Edge("statement.outcome")
  status!: keyof typeof CommitmentStatus;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether its last day was over on a given day and nobody says that it was kept or broken; null if it has no deadline. Judgements count whenever they were made.",
  })
  @Edge("statement.overdue", { params: ({ on }) => ({ on: daysOf(String(on)).earliest }) })
  isOverdue(
    @Arg("on", () => PartialDate, { description: "The day; of a month or year, its first." }) _on: string,
  ): boolean {
    return fromGraph();
  }

  @Field(() => [StatementLink], { description: "What kept or broke it, in whose judgement, when and why." })
  @Edge("statement.outcomes")
  outcomes!: StatementLink[];
}

export const CommitmentConnection = Connection("Commitment", () => Commitment);
