import { Field, InputType } from "type-graphql";
import { foldName } from "../../domain/name.js";
import { actorsNamed } from "../../graph/actor-names.js";
import { ActorKind, EventKind, EventStatus } from "../enums.js";
import { Where } from "../mapping.js";
import { DateRange, days, during, keysDuring } from "./ranges.js";

@InputType({ description: "Which actors to give. Conditions all hold; a list means any of its entries." })
export class ActorFilter {
  @Field(() => [ActorKind], { nullable: true, description: "Of one of these kinds." })
  @Where("actor.where-kind")
  kind?: (keyof typeof ActorKind)[];

  @Field(() => [String], {
    nullable: true,
    description: "Written in one of these ways, whatever the case, accents and script.",
  })
  @Where("actor.where-name", (names: string[]) => ({ name: names.map(foldName) }))
  name?: string[];

  @Field(() => [String], { nullable: true, description: "Part of any of these actors, by id or any name." })
  @Where("actor.where-member-of", (names: string[]) => ({ memberOf: actorsNamed(names) }))
  memberOf?: string[];
}

@InputType({ description: "Which events to give. Conditions all hold; a list means any of its entries." })
export class EventFilter {
  @Field(() => [EventKind], { nullable: true, description: "Of one of these kinds." })
  @Where("event.where-kind")
  kind?: (keyof typeof EventKind)[];

  @Field(() => [EventStatus], { nullable: true, description: "Come this far when the source was printed." })
  @Where("event.where-status")
  status?: (keyof typeof EventStatus)[];

  @Field(() => [String], { nullable: true, description: "With any of these actors taking part, by id or any name." })
  @Where("event.where-participant", (names: string[]) => ({ participant: actorsNamed(names) }))
  participant?: string[];

  @Field(() => DateRange, { nullable: true, description: "Taking place in this range of days." })
  @Where(during("event.where-overlapping", "event.where-within"), days, keysDuring)
  during?: DateRange;
}

@InputType({ description: "Which sources to give. Conditions all hold; a list means any of its entries." })
export class SourceFilter {
  @Field(() => [String], { nullable: true, description: "From any of these publishers, as the sources write them." })
  @Where("source.where-publisher")
  publisher?: string[];

  @Field(() => [String], { nullable: true, description: "In any of these languages, as BCP 47 tags such as en." })
  @Where("source.where-lang")
  lang?: string[];
}
