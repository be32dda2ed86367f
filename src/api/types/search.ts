import { createUnionType, Field, Float, ObjectType } from "type-graphql";
import { excerptOf } from "../excerpt.js";
import { Edge, Property, Yielded } from "../mapping.js";
import { Actor } from "./actor.js";
import { Connection } from "./connection.js";
import { Event } from "./event.js";
import { Issue } from "./issue.js";
import { Source } from "./source.js";
import { Statement } from "./statement.js";

const SearchNode = createUnionType({
  name: "SearchNode",
  description: "Something that a search may find.",
  types: () => [Actor, Statement, Source, Event, Issue] as const,
  resolveType: (value: object) => (value as { "#type": string })["#type"],
});

@ObjectType({ description: "Something that holds words sought for." })
class SearchHit {
  @Field(() => Float, { description: "How well it fits; comparable within one search only." })
  @Property()
  score!: number;

  @Field(() => String, { description: "Some of its words around those sought for." })
  @Edge("hit.texts", { compute: excerptOf })
  excerpt!: string;

  @Field(() => SearchNode, { description: "What was found." })
  @Yielded("node")
  node!: typeof SearchNode;
}

export const SearchConnection = Connection("Search", () => SearchHit);
