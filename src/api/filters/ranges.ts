import { Field, Float, InputType, Int } from "type-graphql";
import { daysOf } from "../../domain/partial-date.js";
import type { Given, KeyBound } from "../../graph/mapping.js";
import { Refusal } from "../../refusal.js";
import { DateMatch } from "../enums.js";
import { PartialDate } from "../scalars.js";

@InputType({ description: "A range of days, both ends included." })
export class DateRange {
  @Field(() => PartialDate, { nullable: true, description: "The first day, or the first day of this month or year." })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: "The last day, or the last day of this month or year." })
  to?: string;

  @Field(() => DateMatch, {
    nullable: true,
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
export function values({ min, max }: ValueRange | MeanRange): Given {
  if (min != null && max != null && min > max)
    throw new Refusal(`"min" is ${min} and "max" is ${max}: no value lies in this range. Exchange them.`);
  for (const [name, value] of Object.entries({ min, max }))
    if (value != null && Math.abs(value) > 2) throw new Refusal(`"${name}" is ${value}; values run from -2 to 2.`);
  return { min: min ?? -2, max: max ?? 2 };
}

/** The predicate that compares values with a range; one without ends asks for nothing. */
export const inRange = (file: string) => (range: unknown) => {
  const { min, max } = (range ?? {}) as ValueRange | MeanRange;
  return min == null && max == null ? [] : [file];
};

/** The parameters of a range of days. */
export function days({ from, to }: Pick<DateRange, "from" | "to">): Given {
  const range = { from: daysOf(from).earliest, to: daysOf(to).latest };
  if (range.from > range.to) throw new Refusal(`No day lies between "from" ${from} and "to" ${to}. Exchange them.`);
  return range;
}

/** The predicate that compares dates in the way asked for: any day that a date may be, or every one of them. */
export const during = (overlapping: string, within: string) => (range: unknown) =>
  range ? [(range as DateRange).match === DateMatch.WITHIN ? within : overlapping] : [];

/** Between which keys lies what was made in a range of days: a key begins with the first day that a date may be. */
export const keysDuring = (range: DateRange | null): KeyBound[] => [
  ...(range?.to == null ? [] : [{ sign: "<" as const, key: ({ to }: Given) => `${to}~` }]),
  ...(range?.from == null || range.match !== DateMatch.WITHIN
    ? []
    : [{ sign: ">=" as const, key: ({ from }: Given) => String(from) }]),
];
