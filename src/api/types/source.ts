import { Args, Field, ID, Int, ObjectType } from "type-graphql";
import { Computed, Edge, fromGraph, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Connection } from "./connection.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "A document in which statements are printed." })
export class Source {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { nullable: true, description: "The title, if one is printed." })
  @Property()
  title!: string | null;

  @Field(() => String, { nullable: true, description: "Who published it." })
  @Property()
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: "Who wrote it." })
  @Property()
  author!: string | null;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  @Property()
  url!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The language of the text, as a BCP 47 tag such as en; und if that is unknown.",
  })
  @Property()
  lang!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "When it was published, as exactly as that is known." })
  @Property()
  published!: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The day that its weekdays are counted from." })
  @Property()
  reference!: string | null;

  @Field(() => String, { nullable: true, description: "How that day is known." })
  @Property()
  referenceBecause!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The SHA-256 of the text, by which it is found in the texts folder.",
  })
  @Property()
  textSha256!: string | null;

  @Field(() => Int, { nullable: true, description: "The length of the text in Unicode code points." })
  @Property()
  codePoints!: number | null;

  @Field(() => Boolean, { description: "Whether the text is in the texts folder of this server." })
  @Computed<{ textSha256: string | null }>(
    ["textSha256"],
    ({ textSha256 }, { texts }) => textSha256 !== null && texts.get(textSha256) !== null,
  )
  textHeld!: boolean;

  @Field(() => StatementConnection, { description: "The statements printed in it, in the order of the text." })
  @Edge("source.statements")
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

export const SourceConnection = Connection("Source", () => Source);
