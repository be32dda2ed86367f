import { Field, ID, InputType, Int } from "type-graphql";
import { actorsNamed } from "../../graph/actor-names.js";
import { CodingMethod, TargetBasis, Voice } from "../enums.js";
import { Where } from "../mapping.js";
import { DateRange, days, during, MeanRange, values } from "./ranges.js";

@InputType({
  description:
    "Which positions to give, and which readings make them. Conditions all hold; a list means any of its entries.",
})
export class PositionFilter {
  @Field(() => [String], {
    nullable: true,
    description:
      "Held by any of these actors, by id or any name. Unnamed and attributed voices count only when they are named here.",
  })
  @Where(
    (given) => [given === undefined ? "takes.where-not-only-if-asked" : "takes.where-holder"],
    (names: string[]) => ({ holder: actorsNamed(names) }),
  )
  holder?: string[];

  @Field(() => [String], { nullable: true, description: "Toward any of these actors, by id or any name." })
  @Where("takes.where-target", (names: string[]) => ({ target: actorsNamed(names) }))
  target?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Made by readings on any of these issues or on narrower ones, by id.",
  })
  @Where("takes.where-issue")
  issue?: string[];

  @Field(() => [ID], { nullable: true, description: "Made by readings of any of these coders, by id." })
  @Where("takes.where-coder")
  coder?: string[];

  @Field(() => [CodingMethod], { nullable: true, description: "Made by readings of these methods." })
  @Where("takes.where-method")
  method?: (keyof typeof CodingMethod)[];

  @Field(() => DateRange, { nullable: true, description: "Made by statements in this range of days." })
  @Where(during("takes.where-overlapping", "takes.where-within"), days)
  during?: DateRange;

  @Field(() => MeanRange, { nullable: true, description: "With a mean stance in this range." })
  @Where("position.where-stance", values)
  stance?: MeanRange;

  @Field(() => Int, { nullable: true, description: "Made by at least this many statements." })
  @Where("position.where-min-statements")
  minStatements?: number;

  @Field(() => [TargetBasis], {
    defaultValue: [TargetBasis.NAMED, TargetBasis.PRONOUN],
    description: "Made by readings that point to their target in one of these ways.",
  })
  @Where("takes.where-target-basis")
  targetBasis!: (keyof typeof TargetBasis)[];

  @Field(() => Voice, {
    defaultValue: Voice.REPRESENTED,
    description: "Whether a statement counts for the actor represented or for its speaker.",
  })
  @Where("takes.where-voice")
  voice!: keyof typeof Voice;
}
