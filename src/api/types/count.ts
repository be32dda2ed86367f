import { Field, Int, ObjectType } from "type-graphql";
import { CountBy } from "../enums.js";
import { Grouped, Groups, Property } from "../mapping.js";
import { Actor } from "./actor.js";
import { Issue } from "./issue.js";
import { Source } from "./source.js";

@ObjectType({
  description:
    "One thing that statements are counted by. Only the field that shows it is not null, and none where a statement has no such thing.",
})
class CountKey {
  @Field(() => CountBy, { description: "What they are counted by." })
  @Grouped("by")
  by!: keyof typeof CountBy;

  @Field(() => Actor, { nullable: true, description: "The holder, speaker or target; null where no target was found." })
  @Grouped("actor")
  actor!: Actor | null;

  @Field(() => Issue, { nullable: true, description: "The issue; null where none was found." })
  @Grouped("issue")
  issue!: Issue | null;

  @Field(() => Source, { nullable: true, description: "The source." })
  @Grouped("source")
  source!: Source | null;

  @Field(() => String, {
    nullable: true,
    description: "The act, as a term of the vocabulary; null where nobody has read the statement.",
  })
  @Grouped("term")
  term!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The day, 2023-09-26, the month, 2023-09, or the year, 2023; null where the date is not known so exactly.",
  })
  @Grouped("period")
  period!: string | null;
}

@ObjectType({ description: "How many statements there are of one sort." })
export class Count {
  @Field(() => [CountKey], {
    description: "What sort it is: an entry for each thing that was counted by, in that order.",
  })
  @Groups()
  key!: CountKey[];

  @Field(() => Int, {
    description: "How many statements there are of it; a statement of several sorts is counted in each.",
  })
  @Property("number")
  statements!: number;
}
