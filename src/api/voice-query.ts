import { Args, Query, Resolver } from "type-graphql";
import { Edge, fromGraph } from "./mapping.js";
import { spokespersonsFeed } from "./spokespersons.js";
import { SilenceArguments, SilenceConnection, silenceMeant, silenceNarrowed, silencePath } from "./types/silence.js";
import { SpokespersonArguments, SpokespersonSeries, spokenMeant } from "./types/spokespersons.js";

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

  @Query(() => SpokespersonSeries, {
    description:
      "Who speaks for an actor: in which offices, with the share of each in all statements on its behalf, and by whom in each period. Offices are those that speakers held on the day of a statement, which speak for the actor or are at it.",
  })
  @Edge("spoken", { feed: spokespersonsFeed, params: spokenMeant })
  spokespersonSeries(@Args(() => SpokespersonArguments) _arguments: SpokespersonArguments): SpokespersonSeries {
    return fromGraph();
  }
}
