import { Field, ID, InputType, Int } from "type-graphql";
import { actorsNamed, idsGiven } from "../../graph/actor-names.js";
import type { Given } from "../../graph/mapping.js";
import { CodingMethod, EvidenceStatus, SpeechAct, StatementMode, TargetBasis } from "../enums.js";
import { Where } from "../mapping.js";
import { countsIn } from "./counts-in.js";
import { PositionFilter } from "./position-filter.js";
import { DateRange, days, during, inRange, keysDuring, ValueRange, values } from "./ranges.js";

const actors =
  (key: string) =>
  (names: string[]): Given => ({ [key]: actorsNamed(names) });

@InputType({
  description:
    "Which statements to give. Conditions all hold; a list means any of its entries. Conditions on act, toward, targetBasis, issue, beneficiary, stance, agreement, coder and method hold of one and the same current reading.",
})
export class StatementFilter {
  @Field(() => [String], { nullable: true, description: "Said by any of these actors, by id or any name." })
  @Where("statement.where-speaker", actors("speaker"))
  speaker?: string[];

  @Field(() => [String], { nullable: true, description: "Said on behalf of any of these actors, by id or any name." })
  @Where("statement.where-on-behalf-of", actors("onBehalfOf"))
  onBehalfOf?: string[];

  @Field(() => [String], { nullable: true, description: "Said to any of these actors, by id or any name." })
  @Where("statement.where-addressee", actors("addressee"))
  addressee?: string[];

  @Field(() => [String], { nullable: true, description: "Mentioning any of these actors, by id or any name." })
  @Where("statement.where-mentions", actors("mentions"))
  mentions?: string[];

  @Field(() => [String], {
    nullable: true,
    description: "Read as being toward any of these actors, by id or any name.",
  })
  @Where("coding.where-toward", actors("toward"))
  toward?: string[];

  @Field(() => [TargetBasis], { nullable: true, description: "Read as pointing to its target in one of these ways." })
  @Where("coding.where-target-basis")
  targetBasis?: (keyof typeof TargetBasis)[];

  @Field(() => [ID], {
    nullable: true,
    description: "Read as being on any of these issues or on narrower ones, by id.",
  })
  @Where("coding.where-issue", (ids: string[]) => ({ issue: idsGiven("Issue", ids) }))
  issue?: string[];

  @Field(() => [String], {
    nullable: true,
    description: "Read as promising something for the benefit of any of these actors, by id or any name.",
  })
  @Where("coding.where-beneficiary", actors("beneficiary"))
  beneficiary?: string[];

  @Field(() => [ID], { nullable: true, description: "About any of these events, by id." })
  @Where("statement.where-event", (ids: string[]) => ({ event: idsGiven("Event", ids) }))
  event?: string[];

  @Field(() => [ID], { nullable: true, description: "Printed in any of these sources, by id." })
  @Where("statement.where-source", (ids: string[]) => ({ source: idsGiven("Source", ids) }))
  source?: string[];

  @Field(() => [String], {
    nullable: true,
    description: "Printed by any of these publishers, as the sources write them.",
  })
  @Where("statement.where-publisher")
  publisher?: string[];

  @Field(() => [SpeechAct], { nullable: true, description: "Read as one of these acts." })
  @Where("coding.where-act")
  act?: (keyof typeof SpeechAct)[];

  @Field(() => [StatementMode], { nullable: true, description: "Worded by the source in one of these ways." })
  @Where("statement.where-mode")
  mode?: (keyof typeof StatementMode)[];

  @Field(() => [ID], { nullable: true, description: "Read by any of these coders, by id." })
  @Where("coding.where-coder", (ids: string[]) => ({ coder: idsGiven("Coder", ids) }))
  coder?: string[];

  @Field(() => [CodingMethod], { nullable: true, description: "Read by one of these methods." })
  @Where("coding.where-method")
  method?: (keyof typeof CodingMethod)[];

  @Field(() => ValueRange, { nullable: true, description: "Read with a stance in this range." })
  @Where(inRange("coding.where-stance"), values)
  stance?: ValueRange;

  @Field(() => ValueRange, { nullable: true, description: "Read with an agreement in this range." })
  @Where(inRange("coding.where-agreement"), values)
  agreement?: ValueRange;

  @Field(() => DateRange, { nullable: true, description: "Made in this range of days." })
  @Where(during("statement.where-overlapping", "statement.where-within"), days, keysDuring)
  during?: DateRange;

  @Field(() => Int, { nullable: true, description: "Printed at most at this depth of report; 1 is first-hand." })
  @Where("statement.where-depth")
  depth?: number;

  @Field(() => Boolean, { nullable: true, description: "Whether the source says that it was said before." })
  @Where("statement.where-reiterates")
  reiterates?: boolean;

  @Field(() => String, {
    nullable: true,
    description: "With these words in its quotations or its gist, whatever their case.",
  })
  @Where("statement.where-text")
  text?: string;

  @Field(() => [EvidenceStatus], {
    nullable: true,
    description: "With evidence of one of these statuses when it was last verified.",
  })
  @Where("statement.where-status")
  status?: (keyof typeof EvidenceStatus)[];

  @Field(() => [String], {
    nullable: true,
    description: "Said on behalf of an actor that was part of any of these on that day.",
  })
  @Where("statement.where-member-of", actors("memberOf"))
  memberOf?: string[];

  @Field(() => PositionFilter, {
    nullable: true,
    description:
      "Counting in a position that this describes, as the position lists its statements. Stance and minStatements are of whole positions and cannot narrow statements.",
  })
  @Where("statement.where-counts-in", countsIn)
  countsIn?: PositionFilter;
}
