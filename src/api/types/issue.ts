import { Args, Field, ID, ObjectType } from "type-graphql";
import { Edge, fromGraph, Property } from "../mapping.js";
import { Connection } from "./connection.js";
import { StatementPage } from "./page.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "What a position is about: a proposition, so that agreement has a direction." })
export class Issue {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "The proposition." })
  @Property()
  name!: string;

  @Field(() => String, { nullable: true, description: "What a coder has to know to code it." })
  @Property()
  definition!: string | null;

  @Field(() => [Issue], { description: "The wider issues that it belongs to." })
  @Edge("issue.broader")
  broader!: Issue[];

  @Field(() => [Issue], { description: "The narrower issues that it includes." })
  @Edge("issue.narrower")
  narrower!: Issue[];

  @Field(() => StatementConnection, { description: "The statements read as being on it or on narrower issues." })
  @Edge("issue.statements")
  statements(@Args(() => StatementPage) _page: StatementPage): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

export const IssueConnection = Connection("Issue", () => Issue);
