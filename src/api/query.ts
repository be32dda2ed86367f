import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from "type-graphql";
import { ActorNamed, actorsNamed, idsGiven } from "../graph/actor-names.js";
import type { Given } from "../graph/mapping.js";
import { Refusal } from "../refusal.js";
import { CommitmentPage, commitmentPath, NARROWED } from "./commitments.js";
import { groupsOf } from "./counting.js";
import { ActorOrder, CountBy, DateMatch, type PositionBy, SearchKind, Voice } from "./enums.js";
import { ActorFilter, EventFilter, SourceFilter } from "./filters/listing-filters.js";
import { PositionFilter } from "./filters/position-filter.js";
import { days } from "./filters/ranges.js";
import { StatementFilter } from "./filters/statement-filter.js";
import { bySums, SUMMED, yearsMeant } from "./filters/summed-years.js";
import { Edge, fromGraph } from "./mapping.js";
import { NARROW } from "./narrowing.js";
import { PartialDate } from "./scalars.js";
import { statementPath } from "./statement-path.js";
import { Actor, ActorConnection } from "./types/actor.js";
import { CommitmentConnection } from "./types/commitment.js";
import { Count } from "./types/count.js";
import { Event, EventConnection } from "./types/event.js";
import { Issue, IssueConnection } from "./types/issue.js";
import { FilteredPage, Page, PositionByPage, StatementPage } from "./types/page.js";
import { PositionConnection } from "./types/position.js";
import { PositionMatrix } from "./types/position-matrix.js";
import { PositionSeries, SeriesArguments, seriesMeant, seriesPath } from "./types/position-series.js";
import { SearchConnection } from "./types/search.js";
import { Source, SourceConnection } from "./types/source.js";
import { Statement, StatementConnection } from "./types/statement.js";
import { Vocabulary } from "./types/vocabulary.js";
import { wordsSought } from "./words-sought.js";

type PageOf<Connection extends abstract new () => object> = InstanceType<Connection>;

@ArgsType()
class ActorArguments {
  @Field(() => ID, { nullable: true, description: "The actor's id." })
  id?: string;

  @Field(() => String, { nullable: true, description: "Any of the actor's names, or a title that it held." })
  name?: string;

  @Field(() => PartialDate, { nullable: true, description: "The day for which a title is meant." })
  on?: string;
}

@ArgsType()
class ActorPage extends FilteredPage(() => ActorFilter, "Which actors to give; all conditions hold.") {
  @Field(() => ActorOrder, { nullable: true, defaultValue: ActorOrder.ID, description: "The order of the list." })
  orderBy!: keyof typeof ActorOrder;
}

@ArgsType()
class EventPage extends FilteredPage(() => EventFilter, "Which events to give; all conditions hold.") {}

@ArgsType()
class SourcePage extends FilteredPage(() => SourceFilter, "Which sources to give; all conditions hold.") {}

@ArgsType()
class SearchPage extends Page {
  @Field(() => String, {
    description:
      "The words to look for; what holds more of them comes first. Common English words, such as they and the, are not looked for.",
  })
  text!: string;

  @Field(() => [SearchKind], { nullable: true, description: "What to look among; everything if not given." })
  kinds?: (keyof typeof SearchKind)[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      "Whether the text is still being typed: its last word may go on, and names of actors may be written a little otherwise, in any script.",
  })
  isTyped!: boolean;
}

@ArgsType()
class MatrixArguments {
  @Field(() => [ID], { description: "The actors whose positions are wanted, by id or any name; at most 100." })
  holders!: string[];

  @Field(() => [ID], { description: "The actors that the positions are toward, by id or any name; at most 100." })
  targets!: string[];

  @Field(() => PositionFilter, {
    nullable: true,
    description:
      "Which readings make the positions; all conditions hold. Holder, target, stance and minStatements cannot narrow a matrix.",
  })
  filter?: PositionFilter;
}

@ArgsType()
class CountArguments {
  @Field(() => [CountBy], { description: "What to count by; a number is given for every combination that there is." })
  by!: (keyof typeof CountBy)[];

  @Field(() => StatementFilter, { nullable: true, description: "Which statements to count; all conditions hold." })
  filter?: StatementFilter;
}

/** The one actor that an id or a name means. */
function actorMeant({ id, name, on }: Given): Given {
  if ((id == null) === (name == null)) throw new Refusal('Give either "id" or "name" to say which actor is meant.');
  if (id != null) return { actor: id };
  const day = on == null ? undefined : days({ from: String(on), to: String(on) });
  return { actor: new ActorNamed(String(name), { on: day as ActorNamed["on"], mayBeNobody: true }) };
}

/** The actors on one side of a matrix. */
export const LARGEST_SIDE = 100;

/** The actors that name the rows and columns of a matrix. */
function matrixMeant(given: Given): Given {
  const sides = Object.entries({ holders: given.holders as string[], targets: given.targets as string[] });
  for (const [side, names] of sides)
    if (names.length < 1 || names.length > LARGEST_SIDE)
      throw new Refusal(`"${side}" has ${names.length} actors; a matrix has 1 to ${LARGEST_SIDE} on each side.`);
  const misplaced = ["holder", "target", "stance", "minStatements"].find(
    (key) => (given.filter as Given)?.[key] != null,
  );
  if (misplaced)
    throw new Refusal(
      `"${misplaced}" cannot narrow a matrix: every cell asked for is given. Choose holders and targets instead.`,
    );
  const filter = (given.filter ?? {}) as PositionFilter;
  return {
    ...Object.fromEntries(sides.map(([side, names]) => [side, actorsNamed(names)])),
    ...days(filter.during ?? {}),
    role: filter.voice === Voice.SPEAKER ? "SAID_BY" : "ON_BEHALF_OF",
    isWithin: filter.during?.match === DateMatch.WITHIN,
    coders: filter.coder ? idsGiven("Coder", filter.coder) : null,
    methods: filter.method ?? null,
    ...yearsMeant(given),
  };
}

/** The files that sum up positions, by what they are told apart by. */
const POSITIONS: Readonly<Record<keyof typeof PositionBy, string>> = {
  TARGET: "positions.by-target",
  ISSUE: "positions.by-issue",
  TARGET_AND_ISSUE: "positions.by-target-and-issue",
};

/** The files that list actors, by their order. */
const ACTORS: Readonly<Record<keyof typeof ActorOrder, string>> = {
  ID: "actors",
  STATEMENTS_DESC: "actors.by-statements",
};

/** The root fields. The composer answers each by one Cypher query. */
@Resolver()
export class Root {
  @Query(() => Actor, {
    nullable: true,
    description: "One actor, by id or by any of its names; null if nobody is called so.",
  })
  @Edge("actor", { params: actorMeant })
  actor(@Args(() => ActorArguments) _which: ActorArguments): Actor {
    return fromGraph();
  }

  @Query(() => ActorConnection, { description: "The actors of the graph, by id." })
  @Edge(({ orderBy }) => ACTORS[orderBy as keyof typeof ActorOrder])
  actors(@Args(() => ActorPage) _page: ActorPage): PageOf<typeof ActorConnection> {
    return fromGraph();
  }

  @Query(() => Statement, { nullable: true, description: "One statement, by id." })
  @Edge("statement")
  statement(@Arg("id", () => ID, { description: "The statement's id." }) _id: string): Statement {
    return fromGraph();
  }

  @Query(() => StatementConnection, { description: "The statements of the graph, newest first." })
  @Edge(statementPath)
  statements(@Args(() => StatementPage) _page: StatementPage): PageOf<typeof StatementConnection> {
    return fromGraph();
  }

  @Query(() => CommitmentConnection, {
    description:
      "The promises of the graph, newest first: statements that are read as COMMIT. All conditions on readings hold of one that finds the promise.",
  })
  @Edge(commitmentPath, NARROWED)
  commitments(@Args(() => CommitmentPage) _page: CommitmentPage): PageOf<typeof CommitmentConnection> {
    return fromGraph();
  }

  @Query(() => Source, { nullable: true, description: "One source, by id." })
  @Edge("source")
  source(@Arg("id", () => ID, { description: "The source's id." }) _id: string): Source {
    return fromGraph();
  }

  @Query(() => SourceConnection, { description: "The sources of the graph, by id." })
  @Edge("sources")
  sources(@Args(() => SourcePage) _page: SourcePage): PageOf<typeof SourceConnection> {
    return fromGraph();
  }

  @Query(() => Event, { nullable: true, description: "One event, by id." })
  @Edge("event")
  event(@Arg("id", () => ID, { description: "The event's id." }) _id: string): Event {
    return fromGraph();
  }

  @Query(() => EventConnection, { description: "The events of the graph, newest first." })
  @Edge("events")
  events(@Args(() => EventPage) _page: EventPage): PageOf<typeof EventConnection> {
    return fromGraph();
  }

  @Query(() => Issue, { nullable: true, description: "One issue, by id." })
  @Edge("issue")
  issue(@Arg("id", () => ID, { description: "The issue's id." }) _id: string): Issue {
    return fromGraph();
  }

  @Query(() => IssueConnection, { description: "The issues of the graph, by id." })
  @Edge("issues")
  issues(@Args(() => Page) _page: Page): PageOf<typeof IssueConnection> {
    return fromGraph();
  }

  @Query(() => PositionConnection, { description: "The positions that actors take, by holder, target and issue." })
  @Edge((given) => bySums(given, POSITIONS[given.by as keyof typeof PositionBy]), SUMMED)
  positions(@Args(() => PositionByPage) _page: PositionByPage): PageOf<typeof PositionConnection> {
    return fromGraph();
  }

  @Query(() => PositionSeries, {
    description: "How the position of one actor, toward another or on an issue, changes from period to period.",
  })
  @Edge(seriesPath, { params: seriesMeant, narrow: NARROW.positionSeries })
  positionSeries(@Args(() => SeriesArguments) _arguments: SeriesArguments): PositionSeries {
    return fromGraph();
  }

  @Query(() => PositionMatrix, {
    description: "Who takes which stance toward whom, and what stands where there is none.",
  })
  @Edge((given) => bySums(given, "matrix"), { params: matrixMeant, asks: "holder", passes: () => true })
  positionMatrix(@Args(() => MatrixArguments) _arguments: MatrixArguments): PositionMatrix {
    return fromGraph();
  }

  @Query(() => [Count], {
    description:
      "How many statements there are of each sort, the most frequent first. Target, issue and act are those of one and the same current reading.",
  })
  @Edge(statementPath, { groups: groupsOf })
  counts(@Args(() => CountArguments) _arguments: CountArguments): Count[] {
    return fromGraph();
  }

  @Query(() => SearchConnection, { description: "Whatever holds these words, the best fit first." })
  @Edge("search", { params: wordsSought, total: () => "search.total" })
  search(@Args(() => SearchPage) _page: SearchPage): PageOf<typeof SearchConnection> {
    return fromGraph();
  }

  @Query(() => [Vocabulary], { description: "Every controlled vocabulary with the definitions that coders read." })
  @Edge("vocabulary")
  vocabulary(): Vocabulary[] {
    return fromGraph();
  }
}
