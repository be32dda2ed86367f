import { Args, Field, Float, ID, Int, ObjectType } from "type-graphql";
import { FIRST_DAY, LAST_DAY } from "../../domain/partial-date.js";
import { ActorKind, NetworkKind } from "../enums.js";
import { Computed, Edge, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Issue } from "./issue.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "Somebody or something that is tied in a network." })
export class NetworkNode {
  @Field(() => ID, { description: "The id of the actor or of the issue." })
  @Property()
  id!: string;

  @Field(() => String, { description: "The actor's name, or the issue's proposition." })
  @Property()
  label!: string;

  @Field(() => ActorKind, { nullable: true, description: "The actor's kind; null for an issue." })
  @Property()
  kind!: keyof typeof ActorKind | null;

  @Field(() => Actor, { nullable: true, description: "The actor; null for an issue." })
  @Edge("node.actor")
  actor!: Actor | null;

  @Field(() => Issue, { nullable: true, description: "The issue; null for an actor." })
  @Edge("node.issue")
  issue!: Issue | null;

  @Field(() => Int, {
    description: "How many statements count for it: those that it makes, or those that are made on the issue.",
  })
  @Property()
  activity!: number;

  @Field(() => Int, { description: "How many ties it has in the network that is given." })
  @Property()
  degree!: number;

  @Field(() => Float, { description: "The sum of the weights of its ties." })
  @Property()
  strength!: number;

  @Field(() => Float, {
    description: "The share of shortest paths between two others that lead through it, whatever ties weigh; 0 to 1.",
  })
  @Property()
  betweenness!: number;

  @Field(() => Int, {
    description:
      "The community that it belongs to by Louvain's method, the largest numbered 0. It is refused where a weight is negative.",
  })
  @Property()
  community!: number;
}

@ObjectType({ description: "A tie of a network. Of two that are tied both ways it is given once." })
export class NetworkTie {
  @Field(() => ID, { description: "The node at one end; of a position its holder, of an affiliation the actor." })
  @Property()
  source!: string;

  @Field(() => ID, {
    description: "The node at the other end; of a position its target, of an affiliation the issue.",
  })
  @Property()
  target!: string;

  @Field(() => Float, { description: "What the tie weighs." })
  @Property()
  weight!: number;

  @Field(() => Int, {
    description:
      "How many statements make it: those of both ends that are on what both speak on, or that both make together. One that counts on several issues, or for several actors, counts for each.",
  })
  @Property()
  n!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The first day on which one of these statements may have been made; null if that is not known.",
  })
  @Computed<{ first: string }>(["first"], ({ first }) => (first === FIRST_DAY ? null : first))
  first!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The last day on which one of these statements may have been made; null if that is not known.",
  })
  @Computed<{ last: string }>(["last"], ({ last }) => (last === LAST_DAY ? null : last))
  last!: string | null;

  @Field(() => StatementConnection, {
    description: "The statements that make it, those of both ends, newest first; duplicates that do not count too.",
  })
  @Edge((_, from) => from, { inherits: true })
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({ description: "A network computed from current readings." })
export class Network {
  @Field(() => NetworkKind, { description: "What makes its ties." })
  @Property()
  kind!: keyof typeof NetworkKind;

  @Field(() => [NetworkNode], { description: "Those that have a tie, the most active first." })
  @Edge("network.nodes", { isLong: true })
  nodes!: NetworkNode[];

  @Field(() => [NetworkTie], {
    description: "Its ties, the heaviest first; at most 5,000, and 250 where their statements or days are asked for.",
  })
  @Edge("network.edges", { inherits: true, isLong: true, known: (_, from) => from })
  edges!: NetworkTie[];

  @Field(() => Int, {
    description: "How many statements count in it; one that counts for several actors counts for each.",
  })
  @Property()
  counted!: number;

  @Field(() => PartialDate, { nullable: true, description: "The first day of its window; null if there is none." })
  @Property()
  from!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day of its window; null if there is none." })
  @Property()
  to!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many statements are left out since their dates straddle the edges of the window; null if there is none.",
  })
  @Property()
  straddling!: number | null;

  @Field(() => String, { description: "How it was made, in a sentence that can be cited." })
  @Property()
  method!: string;
}
