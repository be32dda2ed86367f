import { type ClassType, Extensions, Field, Int, ObjectType } from "type-graphql";
import { Embedded, Yielded } from "../mapping.js";

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more entries follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether this page was asked for with a cursor, so that entries precede it." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the page's first entry." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor to give as `after` for the next page." })
  endCursor!: string | null;
}

/** The page and edge types of a list, after the Relay specification, forwards. */
export function Connection<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: "An entry of a list with its cursor." })
  class EntryOf {
    @Field(() => String, { description: "Give this as `after` to go on behind the entry." })
    @Yielded("cursor")
    cursor!: string;

    @Field(node, { description: "The entry itself." })
    @Embedded()
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: "A page of a list." })
  @Extensions({ connection: true })
  class PageOf {
    @Field(() => [node()], { description: "The entries of this page." })
    @Embedded()
    nodes!: Node[];

    @Field(() => [EntryOf], { description: "The entries of this page with their cursors." })
    @Embedded()
    edges!: EntryOf[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many entries the whole list has; it is counted only when asked for." })
    totalCount!: number;
  }
  return PageOf;
}
