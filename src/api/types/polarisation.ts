import { Field, Float, Int, ObjectType } from "type-graphql";
import { Normalisation } from "../enums.js";
import { Edge, Property } from "../mapping.js";
import { Actor } from "./actor.js";

@ObjectType({ description: "A split of all actors into two camps." })
class Split {
  @Field(() => [Actor], { description: "The one camp, by id." })
  @Edge("split.first", { isLong: true })
  first!: Actor[];

  @Field(() => [Actor], { description: "The other camp, by id." })
  @Edge("split.second", { isLong: true })
  second!: Actor[];
}

@ObjectType({
  description:
    "How far actors stand in two camps: (congruence within camps + conflict between them) / (all congruence + all conflict), for the split that scores highest.",
})
export class Polarisation {
  @Field(() => Float, { description: "The score, from 0 to 1." })
  @Property()
  score!: number;

  @Field(() => [Split], {
    description:
      "Every split that scores so, a hundred at most. Who shares no issue with another stands in neither camp.",
  })
  @Edge("polarisation.splits")
  splits!: Split[];

  @Field(() => Boolean, {
    description: "Whether all splits were looked at, as they are up to 20 actors; otherwise there may be a better one.",
  })
  @Property()
  isExact!: boolean;

  @Field(() => Float, {
    description:
      "The share of 999 seeded shuffles of the values within issues whose best split scores as high: what chance would do.",
  })
  @Property()
  shuffledAsHigh!: number;

  @Field(() => Normalisation, { description: "What weights were divided by." })
  @Property()
  normalise!: keyof typeof Normalisation;

  @Field(() => Int, { description: "How many statements count in it." })
  @Property()
  counted!: number;

  @Field(() => String, { description: "How it was made, in a sentence that can be cited." })
  @Property()
  method!: string;
}
