import { Field, ObjectType } from "type-graphql";
import { CodingMethod, StatementRelation } from "../enums.js";
import { Property, Yielded } from "../mapping.js";
import { DateTime } from "../scalars.js";
import { Coder } from "./coding.js";
import { Event } from "./event.js";
import { Statement } from "./statement.js";

@ObjectType({ description: "How a statement bears on another statement or on an event, in somebody's judgement." })
export class StatementLink {
  @Field(() => StatementRelation, { description: "How it bears on it." })
  @Property()
  relation!: keyof typeof StatementRelation;

  @Field(() => Statement, { nullable: true, description: "The other statement, where it bears on one." })
  @Yielded("otherStatement")
  statement!: Statement | null;

  @Field(() => Event, { nullable: true, description: "The event, where it bears on one." })
  @Yielded("event")
  event!: Event | null;

  @Field(() => Coder, { nullable: true, description: "Whose judgement it is." })
  @Yielded("coder")
  coder!: Coder | null;

  @Field(() => CodingMethod, { nullable: true, description: "How the judgement came about." })
  @Property()
  method!: keyof typeof CodingMethod | null;

  @Field(() => DateTime, { nullable: true, description: "When it was judged so." })
  @Property()
  at!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was judged so." })
  @Property()
  because!: string | null;
}
