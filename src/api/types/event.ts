import { Args, Field, ID, ObjectType } from "type-graphql";
import { Attendance, EventKind, EventStatus, ParticipantRole } from "../enums.js";
import { Edge, Embedded, fromGraph, Property, Yielded } from "../mapping.js";
import { Actor } from "./actor.js";
import { Connection } from "./connection.js";
import { Evidence } from "./evidence.js";
import { Page } from "./page.js";
import { SaidDate } from "./said-date.js";
import { StatementConnection } from "./statement.js";

@ObjectType({ description: "An actor's part in an event." })
export class Participation {
  @Field(() => Actor, { description: "Who takes part." })
  @Yielded("actor")
  actor!: Actor;

  @Field(() => ParticipantRole, { description: "The part that the actor has." })
  @Property()
  role!: keyof typeof ParticipantRole;

  @Field(() => Attendance, { nullable: true, description: "Whether the actor was there, as far as the source says." })
  @Property()
  attendance!: keyof typeof Attendance | null;

  @Field(() => String, { nullable: true, description: "Who stands for the actor there, as the source writes it." })
  @Property()
  representedBy!: string | null;
}

@ObjectType({ description: "A war, meeting, ceasefire, deployment or other event that statements are about." })
export class Event {
  @Field(() => ID, { description: "A readable id that stays the same." })
  @Property()
  id!: string;

  @Field(() => String, { description: "What the event is called here." })
  @Property()
  name!: string;

  @Field(() => EventKind, { description: "What sort of event it is." })
  @Property()
  kind!: keyof typeof EventKind;

  @Field(() => EventStatus, { description: "How far it had come when the source was printed." })
  @Property()
  status!: keyof typeof EventStatus;

  @Field(() => String, {
    nullable: true,
    description: "The CAMEO code of what was done, where the source was coded with one.",
  })
  @Property()
  cameo!: string | null;

  @Field(() => SaidDate, { description: "When it took place, or began if it lasted." })
  @Embedded()
  when!: SaidDate;

  @Field(() => SaidDate, { nullable: true, description: "When it ended, if it lasted and its end is known." })
  @Embedded("until")
  until!: SaidDate | null;

  @Field(() => String, { nullable: true, description: "Where it took place, as the source writes it." })
  @Property()
  place!: string | null;

  @Field(() => [Evidence], { description: "Where the event is printed." })
  @Edge("event.evidence")
  evidence!: Evidence[];

  @Field(() => [Participation], { description: "The participants whom the source names." })
  @Edge("event.participants")
  participants!: Participation[];

  @Field(() => StatementConnection, { description: "The statements that are about it, newest first." })
  @Edge("event.statements", { total: () => "event.total-concerning" })
  statements(@Args(() => Page) _page: Page): InstanceType<typeof StatementConnection> {
    return fromGraph();
  }
}

export const EventConnection = Connection("Event", () => Event);
