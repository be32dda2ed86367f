import { Args, Query, Resolver } from "type-graphql";
import { Edge, fromGraph } from "./mapping.js";
import { SilenceArguments, SilenceConnection, silenceMeant, silenceNarrowed, silencePath } from "./types/silence.js";

/** The root fields on who speaks, and who does not. */
@Resolver()
export class VoiceRoot {
  @Query(() => SilenceConnection, {
    description:
      "Which of a set of actors took a stance on an issue or event in a range of days, which spoke on it without one, and which never did, by id. Only statements count that were surely made in these days.",
  })
  @Edge(silencePath, { params: silenceMeant, narrowed: silenceNarrowed })
  silence(@Args(() => SilenceArguments) _arguments: SilenceArguments): InstanceType<typeof SilenceConnection> {
    return fromGraph();
  }
}
