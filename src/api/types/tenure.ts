import { Field, ID, ObjectType } from "type-graphql";
import { Edge, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";

@ObjectType({ description: "An office held for a time, and whom its holder speaks for." })
export class Tenure {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "The title of the office." })
  @Property()
  title!: string;

  @Field(() => Actor, { description: "The person who held it." })
  @Edge("tenure.holder")
  holder!: Actor;

  @Field(() => Actor, { description: "The state or institution where the office is." })
  @Edge("tenure.at")
  at!: Actor;

  @Field(() => Actor, { nullable: true, description: "The actor whose position the holder's statements count for." })
  @Edge("tenure.speaks-for")
  speaksFor!: Actor | null;

  @Field(() => PartialDate, { nullable: true, description: "The first day of the office; null if it is not known." })
  @Property()
  from!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The last day of the office; null if none is known." })
  @Property()
  to!: string | null;

  @Field(() => String, { nullable: true, description: "Where the dates come from." })
  @Property()
  because!: string | null;
}
