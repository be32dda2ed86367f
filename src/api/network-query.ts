import { Args, Query, Resolver } from "type-graphql";
import { contradictionsFeed } from "./contradictions-feed.js";
import { FigureArguments, figuresFeed } from "./figures.js";
import { Edge, fromGraph } from "./mapping.js";
import { NARROW } from "./narrowing.js";
import { statementsBehind } from "./network.js";
import {
  ContradictionArguments,
  NetworkArguments,
  NetworksArguments,
  PolarisationArguments,
  ShiftArguments,
} from "./network-arguments.js";
import { networkFeed, networksFeed } from "./networks.js";
import { polarisationFeed } from "./polarisation.js";
import { shiftsFeed } from "./shifts.js";
import { statementPath } from "./statement-path.js";
import { Contradictions } from "./types/contradiction.js";
import { FigureSeries } from "./types/figure-series.js";
import { Network } from "./types/network.js";
import { Polarisation } from "./types/polarisation.js";
import { Shifts } from "./types/shift.js";

/** What is worked out of statements opens into these by the same conditions, which hold of statements and of their readings. */
const OPENS = { known: statementsBehind, passes: () => true } as const;

/** The root fields that are worked out of coded statements beside the graph. Each is read by one Cypher query, and shown by another. */
@Resolver()
export class NetworkRoot {
  @Query(() => Network, {
    description:
      "Who is tied to whom, or what to what, by the statements of the graph. Offices, alliances and merges count as on the day of a statement.",
  })
  @Edge("network", { narrow: NARROW.network, feed: networkFeed(statementPath), ...OPENS })
  network(@Args(() => NetworkArguments) _arguments: NetworkArguments): Network {
    return fromGraph();
  }

  @Query(() => [Network], {
    description: "The same for one window in time after the other. A statement is in a window if its whole date is.",
  })
  @Edge("networks", { narrow: NARROW.networks, feed: networksFeed(statementPath), ...OPENS })
  networks(@Args(() => NetworksArguments) _arguments: NetworksArguments): Network[] {
    return fromGraph();
  }

  @Query(() => Polarisation, {
    nullable: true,
    description: "How far actors stand in two camps; null if nobody speaks on an issue on which another does.",
  })
  @Edge("polarisation", { narrow: NARROW.polarisation, feed: polarisationFeed(statementPath) })
  polarisation(@Args(() => PolarisationArguments) _arguments: PolarisationArguments): Polarisation | null {
    return fromGraph();
  }

  @Query(() => Shifts, {
    description:
      "Candidates for a change of mind: who speaks otherwise of somebody, or on an issue, from some day on. Nothing is judged by it.",
  })
  @Edge("shifts", {
    narrow: NARROW.shifts,
    feed: shiftsFeed(statementPath),
    ...OPENS,
  })
  shifts(@Args(() => ShiftArguments) _arguments: ShiftArguments): Shifts {
    return fromGraph();
  }

  @Query(() => FigureSeries, {
    description:
      "Who claims which number of one measure for when, unit by unit. What was not said (`negated`) is no claim.",
  })
  @Edge("figures", { narrow: NARROW.figureSeries, feed: figuresFeed })
  figureSeries(@Args(() => FigureArguments) _arguments: FigureArguments): FigureSeries {
    return fromGraph();
  }

  @Query(() => Contradictions, {
    description:
      "Pairs of statements of one actor that seem to contradict one another, and what coders have judged of them. Nothing is judged by it. Where the filter names those for whom statements count (`onBehalfOf`, or `speaker` with `voice: SPEAKER`), only they are looked at.",
  })
  @Edge("contradictions", { narrow: NARROW.contradictions, feed: contradictionsFeed(statementPath) })
  contradictions(@Args(() => ContradictionArguments) _arguments: ContradictionArguments): Contradictions {
    return fromGraph();
  }
}
