import { Field, Int, ObjectType } from "type-graphql";
import { EvidencePlace, EvidenceStatus } from "../enums.js";
import { type Anchored, contextOf, quotesOf, statusOf } from "../evidence-text.js";
import { Computed, Property, Yielded } from "../mapping.js";
import { Source } from "./source.js";

/** What is needed to find a passage in its text. */
const ANCHOR = ["start", "end", "sha256", "source.textSha256"];

@ObjectType({ description: "Words between quotation marks, and where they stand in the text." })
export class Quote {
  @Field(() => String, { description: "The quoted words." })
  exact!: string;

  @Field(() => Int, { nullable: true, description: "Where the words begin, in Unicode code points of the text." })
  start!: number | null;

  @Field(() => Int, { nullable: true, description: "Where the words end, in Unicode code points of the text." })
  end!: number | null;
}

@ObjectType({ description: "A place where something is printed: the passage that has to be read to check it." })
export class Evidence {
  @Field(() => Source, { description: "The source in which it is printed." })
  @Yielded("source")
  source!: Source;

  @Field(() => Int, {
    nullable: true,
    description: "Where the passage begins, in Unicode code points of the text in NFC.",
  })
  @Property()
  start!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Where the passage ends, in Unicode code points of the text in NFC.",
  })
  @Property()
  end!: number | null;

  @Field(() => EvidencePlace, { nullable: true, description: "Where in the source the passage stands." })
  @Property()
  place!: keyof typeof EvidencePlace | null;

  @Field(() => String, { nullable: true, description: "The verb by which the source reports the words." })
  @Property()
  cue!: string | null;

  @Field(() => [Quote], { description: "The words that this printing puts between quotation marks." })
  @Computed(["quotes", "quoteStarts", "quoteEnds"], quotesOf)
  quotes!: Quote[];

  @Field(() => Int, { nullable: true, description: "How many mouths the words have passed through; 1 is first-hand." })
  @Property()
  depth!: number | null;

  @Field(() => Boolean, { nullable: true, description: "Whether the source prints a translation of the words." })
  @Property()
  translated!: boolean | null;

  @Field(() => String, { nullable: true, description: "A row, page or document symbol, where there is no anchor." })
  @Property()
  locator!: string | null;

  @Field(() => EvidenceStatus, { description: "Whether the words stand at the anchor in the text that is held." })
  @Computed<Anchored>(ANCHOR, (anchored, { texts }) => statusOf(anchored, texts))
  status!: keyof typeof EvidenceStatus;

  @Field(() => String, { nullable: true, description: "The words of the passage; null unless the text is held." })
  @Computed<Anchored>(ANCHOR, (anchored, { texts }) => contextOf(anchored, texts)?.exact ?? null)
  exact!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The words just before the passage; null unless the text is held.",
  })
  @Computed<Anchored>(ANCHOR, (anchored, { texts }) => contextOf(anchored, texts)?.prefix ?? null)
  prefix!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The words just after the passage; null unless the text is held.",
  })
  @Computed<Anchored>(ANCHOR, (anchored, { texts }) => contextOf(anchored, texts)?.suffix ?? null)
  suffix!: string | null;
}
