import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { scaleInWords } from "../../domain/scales.js";
import { CoderKind, CodingMethod, SpeechAct, TargetBasis } from "../enums.js";
import { Edge, Property } from "../mapping.js";
import { DateTime, PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Issue } from "./issue.js";

@ObjectType({ description: "A person, a program or an imported data set that readings are by." })
export class Coder {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "The coder's name." })
  @Property()
  name!: string;

  @Field(() => CoderKind, { description: "Whether it is a person, a program or a data set." })
  @Property()
  kind!: keyof typeof CoderKind;
}

@ObjectType({ description: "Somebody's dated reading of a statement." })
export class Coding {
  @Field(() => ID, { description: "An id that stays the same." })
  @Property()
  id!: string;

  @Field(() => SpeechAct, { description: "What the speaker does by saying it." })
  @Property()
  act!: keyof typeof SpeechAct;

  @Field(() => Actor, { nullable: true, description: "The actor that it is toward; null if the coder found none." })
  @Edge("coding.toward")
  toward!: Actor | null;

  @Field(() => TargetBasis, { nullable: true, description: "How the source points to that actor." })
  @Property()
  targetBasis!: keyof typeof TargetBasis | null;

  @Field(() => Int, {
    nullable: true,
    description: `The stance toward that actor: ${scaleInWords("stance")}. Null if the coder found none.`,
  })
  @Property()
  stance!: number | null;

  @Field(() => Issue, { nullable: true, description: "The issue that it is on; null if the coder found none." })
  @Edge("coding.issue")
  issue!: Issue | null;

  @Field(() => Int, {
    nullable: true,
    description: `The agreement with the issue's proposition: ${scaleInWords("agreement")}. Null if the coder found none.`,
  })
  @Property()
  agreement!: number | null;

  @Field(() => String, { nullable: true, description: "The CAMEO code of the act, with its leading zeros." })
  @Property()
  cameo!: string | null;

  @Field(() => String, { nullable: true, description: "The PLOVER category of the act." })
  @Property()
  plover!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What it depends on in this reading; null where it depends on nothing, or on what the statement says.",
  })
  @Property()
  condition!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "By when it is to be done, in this reading." })
  @Property()
  deadline!: string | null;

  @Field(() => [Actor], { description: "For whose benefit something is promised, in this reading." })
  @Edge("coding.beneficiaries")
  beneficiaries!: Actor[];

  @Field(() => Coder, { description: "Whose reading it is." })
  @Edge("coding.coder")
  coder!: Coder;

  @Field(() => CodingMethod, { description: "How the reading came about." })
  @Property()
  method!: keyof typeof CodingMethod;

  @Field(() => DateTime, { description: "When the statement was read so." })
  @Property()
  at!: string;

  @Field(() => Float, { nullable: true, description: "How sure the coder is, from 0 to 1; null if not said." })
  @Property()
  confidence!: number | null;

  @Field(() => String, { nullable: true, description: "Why the coder reads it so." })
  @Property()
  because!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When a later reading replaced this one; null if it is current.",
  })
  @Property()
  supersededAt!: string | null;
}
