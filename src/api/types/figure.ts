import { Field, Float, ID, ObjectType } from "type-graphql";
import { FigureBound } from "../enums.js";
import { Edge, Property } from "../mapping.js";
import { PartialDate } from "../scalars.js";
import { Statement } from "./statement.js";

@ObjectType({ description: "A number that somebody claimed." })
export class Figure {
  @Field(() => ID, { description: "An id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "What is counted or measured." })
  @Property()
  measure!: string;

  @Field(() => Float, { description: "The number, or the lower of two." })
  @Property()
  value!: number;

  @Field(() => Float, { nullable: true, description: "The upper number, where the source gives two." })
  @Property()
  valueTo!: number | null;

  @Field(() => String, { description: "What the number counts, such as persons." })
  @Property()
  unit!: string;

  @Field(() => FigureBound, { description: "How the words around the number bound it." })
  @Property()
  bound!: keyof typeof FigureBound;

  @Field(() => PartialDate, { nullable: true, description: "The date that the number is said to hold for." })
  @Property()
  asOf!: string | null;

  @Field(() => Statement, { description: "The statement that claims it." })
  @Edge("figure.statement")
  statement!: Statement;
}
