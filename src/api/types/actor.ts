import { Args, Field, ID, ObjectType } from "type-graphql";
import { ActorKind, NameKind, type PositionBy, type StatementRole } from "../enums.js";
import { bySums, SUMMED } from "../filters/summed-years.js";
import { Edge, fromGraph, Property } from "../mapping.js";
import { Connection } from "./connection.js";
import { OnDay, onDay } from "./on-day.js";
import { PositionByPage, PositionPage, RoleStatementPage } from "./page.js";
import { PositionConnection } from "./position.js";
import { StatementConnection } from "./statement.js";
import { Tenure } from "./tenure.js";

@ObjectType({ description: "One way to write an actor, as sources print it." })
export class Name {
  @Field(() => String, { description: "The spelling." })
  @Property()
  text!: string;

  @Field(() => NameKind, { description: "What sort of name it is." })
  @Property("kind")
  kind!: keyof typeof NameKind;

  @Field(() => String, {
    nullable: true,
    description: "The language that it is a name in, as a BCP 47 tag such as hy.",
  })
  @Property()
  lang!: string | null;
}

/** The files that list an actor's statements, by what the actor has to do with them. */
const STATEMENTS: Readonly<Record<keyof typeof StatementRole, string>> = {
  SPEAKER: "actor.statements-said",
  ON_BEHALF_OF: "actor.statements-represented",
  ADDRESSEE: "actor.statements-addressed",
  MENTIONED: "actor.statements-mentioning",
  TARGET: "actor.statements-toward",
};

/** The files that count them all: all at once, save the statements toward an actor, which their readings tell one by one. */
const TOTALS: Readonly<Record<keyof typeof StatementRole, string>> = {
  SPEAKER: "actor.total-said",
  ON_BEHALF_OF: "actor.total-represented",
  ADDRESSEE: "actor.total-addressed",
  MENTIONED: "actor.total-mentioning",
  TARGET: "actor.total-toward",
};

/** The files that sum up an actor's positions, by what they are told apart by. */
const POSITIONS_HELD: Readonly<Record<keyof typeof PositionBy, string>> = {
  TARGET: "actor.positions-held-by-target",
  ISSUE: "actor.positions-held-by-issue",
  TARGET_AND_ISSUE: "actor.positions-held-by-target-and-issue",
};

@ObjectType({ description: "A state, organisation, person, population or voice that speaks or is spoken of." })
export class Actor {
  @Field(() => ID, { description: "A readable id that stays the same, such as france." })
  @Property()
  id!: string;

  @Field(() => ActorKind, { description: "What sort of actor it is." })
  @Property()
  kind!: keyof typeof ActorKind;

  @Field(() => String, { description: "The name that answers show." })
  @Property()
  name!: string;

  @Field(() => [Name], { description: "Every way in which sources write the actor." })
  @Edge("actor.names")
  names!: Name[];

  @Field(() => String, { nullable: true, description: "The ISO 3166-1 alpha-3 code of a state or territory." })
  @Property()
  iso3!: string | null;

  @Field(() => String, { nullable: true, description: "The actor's identifier in Wikidata." })
  @Property()
  wikidataId!: string | null;

  @Field(() => [Actor], { description: "What the actor is part of: the state of an organ, the union of a member." })
  @Edge("actor.part-of", { params: onDay })
  partOf(@Args(() => OnDay) _day: OnDay): Actor[] {
    return fromGraph();
  }

  @Field(() => [Actor], { description: "The actors that are part of this one." })
  @Edge("actor.members", { params: onDay })
  members(@Args(() => OnDay) _day: OnDay): Actor[] {
    return fromGraph();
  }

  @Field(() => [Tenure], { description: "The offices that this person holds or held." })
  @Edge("actor.tenures", { params: onDay })
  tenures(@Args(() => OnDay) _day: OnDay): Tenure[] {
    return fromGraph();
  }

  @Field(() => [Tenure], { description: "The offices whose holders speak for this actor." })
  @Edge("actor.spokespersons", { params: onDay })
  spokespersons(@Args(() => OnDay) _day: OnDay): Tenure[] {
    return fromGraph();
  }

  @Field(() => StatementConnection, { description: "The statements that the actor has to do with, newest first." })
  @Edge(({ role }) => STATEMENTS[role as keyof typeof StatementRole], {
    total: ({ role }) => TOTALS[role as keyof typeof StatementRole],
  })
  statements(@Args(() => RoleStatementPage) _page: RoleStatementPage): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }

  @Field(() => PositionConnection, { description: "The positions that the actor holds, by target or issue." })
  @Edge((given) => bySums(given, POSITIONS_HELD[given.by as keyof typeof PositionBy]), {
    asks: "holder",
    ...SUMMED,
  })
  positionsHeld(@Args(() => PositionByPage) _page: PositionByPage): InstanceType<typeof PositionConnection> {
    return fromGraph();
  }

  @Field(() => PositionConnection, { description: "The positions that others hold toward the actor." })
  @Edge((given) => bySums(given, "actor.positions-received"), SUMMED)
  positionsReceived(@Args(() => PositionPage) _page: PositionPage): InstanceType<typeof PositionConnection> {
    return fromGraph();
  }
}

export const ActorConnection = Connection("Actor", () => Actor);
