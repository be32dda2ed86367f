import { Field, ID, InputType, Int } from "type-graphql";
import { actorsNamed, idsGiven } from "../../graph/actor-names.js";
import { CodingMethod, TargetBasis, Voice } from "../enums.js";
import { Where } from "../mapping.js";
import { DateRange, days, during, inRange, MeanRange, values } from "./ranges.js";

/** The ways in which readings point to their target where they count without being asked for. */
export const COUNTED: readonly (keyof typeof TargetBasis)[] = [TargetBasis.NAMED, TargetBasis.PRONOUN];

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
    (given) =>
      given === undefined
        ? ["takes.where-not-only-if-asked", "kept.where-not-only-if-asked"]
        : ["takes.where-holder", "kept.where-holder"],
    (names: string[]) => ({ holder: actorsNamed(names) }),
  )
  holder?: string[];

  @Field(() => [String], { nullable: true, description: "Toward any of these actors, by id or any name." })
  @Where(["takes.where-target", "kept.where-target"], (names: string[]) => ({ target: actorsNamed(names) }))
  target?: string[];

  @Field(() => [ID], {
    nullable: true,
    description: "Made by readings on any of these issues or on narrower ones, by id.",
  })
  @Where("takes.where-issue", (ids: string[]) => ({ issue: idsGiven("Issue", ids) }))
  issue?: string[];

  @Field(() => [ID], { nullable: true, description: "Made by readings of any of these coders, by id." })
  @Where("takes.where-coder", (ids: string[]) => ({ coder: idsGiven("Coder", ids) }))
  coder?: string[];

  @Field(() => [CodingMethod], { nullable: true, description: "Made by readings of these methods." })
  @Where("takes.where-method")
  method?: (keyof typeof CodingMethod)[];

  @Field(() => DateRange, { nullable: true, description: "Made by statements in this range of days." })
  @Where(during("takes.where-overlapping", "takes.where-within"), days)
  during?: DateRange;

  @Field(() => MeanRange, { nullable: true, description: "With a mean stance in this range." })
  @Where(inRange("position.where-stance"), values)
  stance?: MeanRange;

  @Field(() => Int, { nullable: true, description: "Made by at least this many statements." })
  @Where("position.where-min-statements")
  minStatements?: number;

  @Field(() => [TargetBasis], {
    nullable: true,
    defaultValue: [...COUNTED],
    description:
      "Made by readings that point to their target in one of these ways; readings without a target, which are on an issue alone, count always.",
  })
  @Where("takes.where-target-basis")
  targetBasis!: (keyof typeof TargetBasis)[];

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description: "Whether a statement counts for the actor represented or for its speaker.",
  })
  @Where("takes.where-voice")
  voice!: keyof typeof Voice;
}
