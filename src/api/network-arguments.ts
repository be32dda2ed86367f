import { ArgsType, Field, Float, InputType, Int } from "type-graphql";
import {
  ContradictionStatus,
  Duplicates,
  Kernel,
  NetworkKind,
  NetworkLevel,
  NetworkOver,
  Normalisation,
  Voice,
} from "./enums.js";
import { StatementFilter } from "./filters/statement-filter.js";
import { PartialDate } from "./scalars.js";

/** Whose statements count, and which of them. */
@ArgsType()
class StatementsMeant {
  @Field(() => StatementFilter, { nullable: true, description: "Which statements count; all conditions hold." })
  filter?: StatementFilter | null;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description:
      "Whether a statement counts for the actor represented or for its speaker. Unnamed and attributed voices count only where the filter names them.",
  })
  voice!: keyof typeof Voice;
}

/** The same, where chance has a part in what is worked out of them. */
@ArgsType()
class StatementsByChance extends StatementsMeant {
  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: "The seed of chance, by which the same comes out each time.",
  })
  seed!: number;
}

/** Which statements count, and as what. */
@ArgsType()
export class CodedArguments extends StatementsByChance {
  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.ISSUE,
    description: "What statements are compared on. Positions are toward actors always.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => [Int], {
    nullable: true,
    description: "The values that count, from −2 to 2; all if not given. Statements of other values are left out.",
  })
  values?: number[] | null;

  @Field(() => Duplicates, {
    nullable: true,
    defaultValue: Duplicates.ALL,
    description: "Within what statements of the same actor, issue and value count once.",
  })
  duplicates!: keyof typeof Duplicates;

  @Field(() => Int, {
    nullable: true,
    description:
      "Counts what is said on narrower issues at the wider ones that stand so many levels below the top of the taxonomy; 0 stands for the broadest. Of an issue with two wider ones both may count, and one above that level counts as itself, as all do without a taxonomy. If not given, each issue counts as itself.",
  })
  issueLevel?: number | null;
}

@ArgsType()
export class ShiftArguments extends StatementsByChance {
  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.TARGET,
    description: "Whether stances toward actors shift, or agreement with issues.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The day across which statements are compared, or the first of this month or year. If not given, the day of the greatest change is sought for each pair, and p allows for the search.",
  })
  at?: string | null;
}

@ArgsType()
export class ContradictionArguments extends StatementsMeant {
  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.TARGET,
    description: "Whether stances toward actors contradict one another, or agreement with issues.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => Int, {
    nullable: true,
    description:
      "In how many days both were surely made, the first and the last day included; at any distance if not given.",
  })
  within?: number | null;

  @Field(() => [ContradictionStatus], {
    nullable: true,
    description: "Only pairs that coders judge so; all if not given.",
  })
  status?: (keyof typeof ContradictionStatus)[] | null;
}

@ArgsType()
export class NetworkArguments extends CodedArguments {
  @Field(() => NetworkKind, { description: "What makes the ties." })
  kind!: keyof typeof NetworkKind;

  @Field(() => NetworkLevel, {
    nullable: true,
    defaultValue: NetworkLevel.ACTOR,
    description: "What is tied to one another; affiliations and positions tie actors to what they speak of.",
  })
  level!: keyof typeof NetworkLevel;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether affiliations weigh by their values, agreeing minus disagreeing, instead of counting all.",
  })
  signed!: boolean;

  @Field(() => Normalisation, {
    nullable: true,
    defaultValue: Normalisation.NONE,
    description: "What weights are divided by.",
  })
  normalise!: keyof typeof Normalisation;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0,
    description: "Ties of less weight are left out, whatever their sign.",
  })
  minWeight!: number;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "Ties of fewer statements are left out." })
  minStatements!: number;

  @Field(() => String, {
    nullable: true,
    description:
      "Only the part of the network round this actor, by id or any name, or round this issue, by id. Lesser ties are left out before; measures are of the part that is given, activity of all.",
  })
  ego?: string | null;

  @Field(() => PartialDate, { nullable: true, description: "The day for which a title is meant that `ego` gives." })
  on?: string | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description:
      "How many steps from `ego` that part reaches, whichever way ties lead. All ties among those in it are kept, those between two neighbours too.",
  })
  distance!: number;
}

@InputType({ description: "A row of windows in time, each with a network of its own." })
export class NetworkWindow {
  @Field(() => Int, { description: "How many days a window has." })
  size!: number;

  @Field(() => Int, { nullable: true, description: "How many days after one the next begins; the size if not given." })
  step?: number | null;

  @Field(() => Kernel, {
    nullable: true,
    defaultValue: Kernel.NONE,
    description: "How the weight of a statement falls with its distance from the middle of the window.",
  })
  kernel!: keyof typeof Kernel;
}

@ArgsType()
export class NetworksArguments extends NetworkArguments {
  @Field(() => NetworkWindow, {
    description:
      "The windows, from the first day that the filter gives on, or that of the first statement, until one holds the last.",
  })
  window!: NetworkWindow;
}

@ArgsType()
export class PolarisationArguments extends CodedArguments {
  @Field(() => Normalisation, {
    nullable: true,
    defaultValue: Normalisation.AVERAGE,
    description: "What the weights of congruence and conflict are divided by.",
  })
  normalise!: keyof typeof Normalisation;
}

/** Whether statements are compared on the actors that they are toward. */
export const isToward = ({ kind, over }: Partial<Pick<NetworkArguments, "kind" | "over">>): boolean =>
  kind === NetworkKind.POSITION || over === NetworkOver.TARGET;
