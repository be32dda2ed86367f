import { Field, ObjectType } from "type-graphql";
import { FIRST_DAY, LAST_DAY, parsePartialDate } from "../../domain/partial-date.js";
import { DatePrecision, DateRule } from "../enums.js";
import { Computed, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";

@ObjectType({ description: "When something was said or took place: the words of the source, and what they amount to." })
export class SaidDate {
  @Field(() => String, {
    nullable: true,
    description: "The words of the source, such as “On Monday”; null if it has none.",
  })
  @Property("dateText")
  text!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The date, as exact as it is known." })
  @Property()
  date!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The first day that it may have been; null if nothing bounds it.",
  })
  @Computed<{ earliest: string }>(["earliest"], ({ earliest }) => (earliest === FIRST_DAY ? null : earliest))
  earliest!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: "The last day that it may have been; null if nothing bounds it.",
  })
  @Computed<{ latest: string }>(["latest"], ({ latest }) => (latest === LAST_DAY ? null : latest))
  latest!: string | null;

  @Field(() => DatePrecision, { nullable: true, description: "How much of the date is known." })
  @Computed<{ date: string | null }>(["date"], ({ date }) => (date === null ? null : parsePartialDate(date).precision))
  precision!: keyof typeof DatePrecision | null;

  @Field(() => DateRule, { nullable: true, description: "How the words of the source were resolved to the date." })
  @Property("dateRule")
  rule!: keyof typeof DateRule | null;
}
