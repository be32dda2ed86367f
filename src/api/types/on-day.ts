import { ArgsType, Field } from "type-graphql";
import type { Given } from "../../graph/mapping.js";
import { days } from "../filters/ranges.js";
import { PartialDate } from "../scalars.js";

@ArgsType()
export class OnDay {
  @Field(() => PartialDate, {
    nullable: true,
    description: "Only what held on this day, or on some day of this month or year.",
  })
  on?: string;
}

/** The days asked about, or all days. */
export const onDay = ({ on }: Given): Given => {
  const day = on == null ? undefined : String(on);
  return days({ ...(day && { from: day, to: day }) });
};
