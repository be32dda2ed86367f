import { Args, Field, Int, ObjectType } from "type-graphql";
import { Edge, fromGraph, Property } from "../mapping.js";
import { Page } from "./page.js";
import { StatementConnection } from "./statement.js";

/** The file that lists the statements counted, by the file that counted them. */
const LISTED: Readonly<Record<string, string>> = {
  "silence.on-issue": "utterances.on-issue",
  "silence.about-event": "utterances.about-event",
};

@ObjectType({ description: "How many statements there are of one sort, and which." })
export class Utterances {
  @Field(() => Int, { description: "How many there are." })
  @Property()
  statementCount!: number;

  @Field(() => StatementConnection, { description: "The statements, newest first." })
  @Edge((_, from) => LISTED[from] ?? "")
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}
