import { Args, Field, Float, Int, ObjectType } from "type-graphql";
import { CellStatus } from "../enums.js";
import { Edge, fromGraph, Property } from "../mapping.js";
import { Actor } from "./actor.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "One holder's position toward one target, or why there is none." })
export class PositionCell {
  @Field(() => CellStatus, {
    description: "Whether there is a stance, and if not, what the sources held have instead.",
  })
  @Property()
  status!: keyof typeof CellStatus;

  @Field(() => Float, { nullable: true, description: "The mean stance, from −2 to 2; null if there is none." })
  @Property()
  stance!: number | null;

  @Field(() => Int, { description: "How many statements were read as being toward the target." })
  @Property()
  statementCount!: number;

  @Field(() => StatementConnection, { description: "Those statements, newest first." })
  @Edge("cell.statements", { inherits: true })
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

@ObjectType({ description: "Who takes which stance toward whom." })
export class PositionMatrix {
  @Field(() => [Actor], { description: "The holders, one for each row, in the order asked for." })
  @Edge("matrix.holders")
  holders!: Actor[];

  @Field(() => [Actor], { description: "The targets, one for each column, in the order asked for." })
  @Edge("matrix.targets")
  targets!: Actor[];

  @Field(() => [[PositionCell]], { description: "A row of cells for each holder, one cell for each target." })
  @Edge((_, from) => from.replace("matrix", "matrix.rows"), { inherits: true })
  rows!: PositionCell[][];
}
