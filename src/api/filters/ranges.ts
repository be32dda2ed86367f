import { Field, Float, InputType, Int } from "type-graphql";
import { daysOf } from "../../domain/partial-date.js";
import type { Given } from "../../graph/mapping.js";
import { DateMatch } from "../enums.js";
import { PartialDate } from "../scalars.js";

@InputType({ description: "A range of days, both ends included." })
export class DateRange {
  @Field(() => PartialDate, { nullable: true, description: "The first day, or the first day of this month or year." })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: "The last day, or the last day of this month or year." })
  to?: string;

  @Field(() => DateMatch, {
    defaultValue: DateMatch.OVERLAPS,
    description: "How uncertain dates are compared with it.",
  })
  match!: keyof typeof DateMatch;
}

@InputType({ description: "A range of coded values, both ends included; values run from −2 to 2." })
export class ValueRange {
  @Field(() => Int, { nullable: true, description: "The least value." })
  min?: number;

  @Field(() => Int, { nullable: true, description: "The greatest value." })
  max?: number;
}

@InputType({ description: "A range of means, both ends included; means run from −2 to 2." })
export class MeanRange {
  @Field(() => Float, { nullable: true, description: "The least mean." })
  min?: number;

  @Field(() => Float, { nullable: true, description: "The greatest mean." })
  max?: number;
}

/** The parameters of a range of values; an end that is not given is that of the scale. */
export const values = ({ min, max }: ValueRange | MeanRange): Given => ({ min: min ?? -2, max: max ?? 2 });

/** The parameters of a range of days. */
export const days = ({ from, to }: Pick<DateRange, "from" | "to">): Given => ({
  from: daysOf(from).earliest,
  to: daysOf(to).latest,
});

/** The predicate that compares dates in the way asked for: any day that a date may be, or every one of them. */
export const during = (overlapping: string, within: string) => (range: unknown) =>
  range ? [(range as DateRange).match === DateMatch.WITHIN ? within : overlapping] : [];
