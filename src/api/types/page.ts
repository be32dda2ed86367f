import { ArgsType, type ClassType, Field, Int } from "type-graphql";
import { PositionBy, StatementOrder, StatementRole } from "../enums.js";
import { PositionFilter } from "../filters/position-filter.js";
import { StatementFilter } from "../filters/statement-filter.js";

@ArgsType()
export class Page {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: "How many entries to give, 1 to 100." })
  first!: number;

  @Field(() => String, { nullable: true, description: "The endCursor of the page before." })
  after?: string;
}

/** The arguments of a list that a filter narrows. */
export function FilteredPage<Filter extends object>(filter: () => ClassType<Filter>, description: string) {
  @ArgsType()
  class Filtered extends Page {
    @Field(filter, { nullable: true, description })
    filter?: Filter;
  }
  return Filtered;
}

@ArgsType()
export class StatementPage extends FilteredPage(
  () => StatementFilter,
  "Which statements to give; all conditions hold.",
) {
  @Field(() => StatementOrder, {
    nullable: true,
    defaultValue: StatementOrder.DATE_DESC,
    description: "The order of the list.",
  })
  orderBy!: keyof typeof StatementOrder;
}

@ArgsType()
export class RoleStatementPage extends StatementPage {
  @Field(() => StatementRole, {
    nullable: true,
    defaultValue: StatementRole.SPEAKER,
    description: "What the actor has to do with it.",
  })
  role!: keyof typeof StatementRole;
}

@ArgsType()
export class PositionPage extends FilteredPage(() => PositionFilter, "Which positions to give; all conditions hold.") {}

@ArgsType()
export class PositionByPage extends PositionPage {
  @Field(() => PositionBy, {
    nullable: true,
    defaultValue: PositionBy.TARGET,
    description: "What positions are told apart by.",
  })
  by!: keyof typeof PositionBy;
}
