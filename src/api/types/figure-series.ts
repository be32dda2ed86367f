import { Field, Float, Int, ObjectType } from "type-graphql";
import { Edge, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Actor } from "./actor.js";
import { Figure } from "./figure.js";

@ObjectType({ description: "A number and those who claim it." })
class FigureClaim {
  @Field(() => Figure, { description: "The number with its bound, and the statement that claims it." })
  @Edge("claim.figure")
  figure!: Figure;

  @Field(() => [Actor], { description: "Who claims it." })
  @Edge("claim.actors")
  claimants!: Actor[];

  @Field(() => Boolean, {
    description: "Whether the claim names the date that it holds for; otherwise that of the statement stands for it.",
  })
  @Property()
  isDated!: boolean;
}

@ObjectType({ description: "What is claimed for the same days, in one unit." })
class FigurePeriod {
  @Field(() => PartialDate, { description: "The first of the days." })
  @Property()
  from!: string;

  @Field(() => PartialDate, { description: "The last of the days." })
  @Property()
  to!: string;

  @Field(() => Int, { description: "How many actors claim a number." })
  @Property("claimants")
  claimantCount!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      "The least number that the claims leave open; null where one has no lower end, as AT_MOST has none. ABOUT counts as the number itself.",
  })
  @Property()
  least!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "The greatest number that the claims leave open; null where one has no upper end, as AT_LEAST has none. ABOUT counts as the number itself.",
  })
  @Property()
  greatest!: number | null;

  @Field(() => Float, { description: "The least number that is named, whatever its bound." })
  @Property()
  leastNamed!: number;

  @Field(() => Float, { description: "The greatest number that is named, whatever its bound." })
  @Property()
  greatestNamed!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether some number is left open by all claims; null if there is one claim alone, or if it hangs on how far ABOUT reaches.",
  })
  @Property()
  areCompatible!: boolean | null;

  @Field(() => [FigureClaim], { description: "The claims, the least number first." })
  @Edge("period.claims", { isLong: true })
  claims!: FigureClaim[];
}

@ObjectType({ description: "What is claimed in one unit. Numbers in different units are never compared." })
class FigureUnit {
  @Field(() => String, { description: "The unit, such as persons." })
  @Property()
  unit!: string;

  @Field(() => [FigurePeriod], { description: "By the days that the claims are for, the first first." })
  @Edge("unit.periods")
  periods!: FigurePeriod[];

  @Field(() => Int, { description: "How many claims are in no period, since their dates reach over several." })
  @Property()
  straddling!: number;
}

@ObjectType({ description: "Who claims which number of one measure for when." })
export class FigureSeries {
  @Field(() => String, { description: "What is counted or measured." })
  @Property()
  measure!: string;

  @Field(() => [FigureUnit], { description: "Unit by unit; none if nobody claims such a number." })
  @Edge("figures.units")
  units!: FigureUnit[];
}
