import { Field, Int, ObjectType } from "type-graphql";
import { ContradictionStatus } from "../enums.js";
import { Edge, Property } from "../mapping.js";
import { Actor } from "./actor.js";
import { Issue } from "./issue.js";
import { Statement } from "./statement.js";
import { StatementLink } from "./statement-link.js";

@ObjectType({
  description:
    "Two statements of one actor on the same thing, of which one is for it and one against. It is for a coder to confirm or to reject.",
})
class Contradiction {
  @Field(() => Actor, { description: "Who speaks." })
  @Edge("contradiction.holder")
  holder!: Actor;

  @Field(() => Actor, {
    nullable: true,
    description: "The actor spoken of; null where agreement with an issue differs.",
  })
  @Edge("contradiction.target")
  target!: Actor | null;

  @Field(() => Issue, {
    nullable: true,
    description: "The issue that both are on, or the one of them that is on any; null if neither is.",
  })
  @Edge("contradiction.issue")
  issue!: Issue | null;

  @Field(() => Statement, { description: "The statement that may have been made first." })
  @Edge("contradiction.earlier")
  earlier!: Statement;

  @Field(() => Statement, { description: "The other statement." })
  @Edge("contradiction.later")
  later!: Statement;

  @Field(() => Int, { description: "The stance or agreement of the first, −2 to 2." })
  @Property()
  earlierValue!: number;

  @Field(() => Int, { description: "That of the other, of the opposite sign." })
  @Property()
  laterValue!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many days lie between the two at most; null where a date is open at an end.",
  })
  @Property()
  apart!: number | null;

  @Field(() => ContradictionStatus, { description: "What coders hold of it." })
  @Property()
  status!: keyof typeof ContradictionStatus;

  @Field(() => [StatementLink], {
    description: "Who judged it how, and why; `statement` is the one that is contradicted, or not.",
  })
  @Edge("contradiction.judgements")
  judgements!: StatementLink[];
}

@ObjectType({ description: "Where actors seem to contradict themselves." })
export class Contradictions {
  @Field(() => [Contradiction], {
    description:
      "The pairs, those first whose values are farthest apart, and of these the nearest in time; 500 at most, more are refused.",
  })
  @Edge("contradictions.pairs", { isLong: true })
  pairs!: Contradiction[];

  @Field(() => Int, {
    description: "How many further pairs may have been made within the window, whose dates are not known so exactly.",
  })
  @Property()
  straddling!: number;

  @Field(() => String, { description: "How they were found, in a sentence that can be cited." })
  @Property()
  method!: string;
}
