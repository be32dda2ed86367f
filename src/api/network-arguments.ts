import { ArgsType, Field, Float, InputType, Int } from "type-graphql";
import { isOneMode } from "../network/network.js";
import { Refusal } from "../refusal.js";
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

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: "The seed of chance, by which the same comes out each time.",
  })
  seed!: number;
}

/** Which statements count, and as what. */
@ArgsType()
export class CodedArguments extends StatementsMeant {
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
export class ShiftArguments extends StatementsMeant {
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
export class ContradictionArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description:
      "Which statements are compared; all conditions hold. Where it names those for whom statements count (`onBehalfOf`, or `speaker` with `voice: SPEAKER`), only they are looked at.",
  })
  filter?: StatementFilter | null;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description:
      "Whether a statement counts for the actor represented or for its speaker. Unnamed and attributed voices count only where the filter names them.",
  })
  voice!: keyof typeof Voice;

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

const FOR_AFFILIATIONS: readonly string[] = [Normalisation.ACTIVITY, Normalisation.PROMINENCE];

/** Refuses arguments that do not go together, all of them at once. */
export function checkNetwork(wanted: NetworkArguments): void {
  refuse(wrongIn(wanted));
}

/** The same, of windows too. */
export function checkNetworks({ window, ...wanted }: NetworksArguments): void {
  const { size, step } = window;
  refuse([
    ...wrongIn(wanted),
    (size < 1 || size > MOST_DAYS) && `"size" is ${size}; a window has 1 to ${MOST_DAYS} days.`,
    step != null && (step < 1 || step > MOST_DAYS) && `"step" is ${step}; give 1 to ${MOST_DAYS} days.`,
  ]);
}

/** The same, for camps. */
export function checkPolarisation(wanted: PolarisationArguments): void {
  const { normalise, values } = wanted;
  refuse([
    FOR_AFFILIATIONS.includes(normalise) &&
      `"normalise: ${normalise}" is for affiliations. Take AVERAGE, JACCARD, PRODUCT, COSINE or NONE.`,
    ...wrongValues(values),
    ...wrongLevel(wanted),
  ]);
}

/** The same, for contradictions. */
export function checkContradictions({ within, status }: ContradictionArguments): void {
  refuse([
    within != null && (within < 1 || within > MOST_DAYS) && `"within" is ${within}; give 1 to ${MOST_DAYS} days.`,
    status?.length === 0 && '"status" is empty, so that nothing would be listed. Name a status, or leave it out.',
  ]);
}

/** A hundred years. */
const MOST_DAYS = 36_525;

type Sentence = string | false | null | undefined;

function refuse(sentences: readonly Sentence[]): void {
  const wrong = sentences.filter((sentence) => typeof sentence === "string");
  if (wrong.length > 0) throw new Refusal(wrong.join(" "));
}

const wrongValues = (values: CodedArguments["values"]): Sentence[] => [
  values?.length === 0 && '"values" is empty, so that nothing would count. Name some of -2, -1, 0, 1 and 2.',
  values?.some((value) => Math.abs(value) > 2) && `"values" has ${values.join(", ")}; values run from -2 to 2.`,
];

const wrongLevel = ({ over, issueLevel }: Pick<CodedArguments, "over" | "issueLevel">, kind?: string): Sentence[] => [
  issueLevel != null &&
    issueLevel < 0 &&
    `"issueLevel" is ${issueLevel}; give 0 for the broadest issues, or a greater number.`,
  issueLevel != null &&
    (over === NetworkOver.TARGET || kind === NetworkKind.POSITION) &&
    `"issueLevel" is of issues, and ${kind === NetworkKind.POSITION ? "POSITION" : '"over: TARGET"'} compares what is said of actors. Leave it out.`,
];

function wrongIn(wanted: NetworkArguments): Sentence[] {
  const { kind, level, normalise, values, signed, minWeight, minStatements, ego, on, distance } = wanted;
  const isOfPairs = isOneMode(wanted);
  const isForAffiliations = FOR_AFFILIATIONS.includes(normalise);
  return [
    normalise !== Normalisation.NONE &&
      (kind === NetworkKind.POSITION || isForAffiliations === isOfPairs) &&
      `"normalise: ${normalise}" does not go with ${kind}: ${
        kind === NetworkKind.POSITION
          ? "a mean stance is divided by nothing. Leave it out."
          : `take ${isOfPairs ? "AVERAGE, JACCARD, PRODUCT, COSINE" : "ACTIVITY, PROMINENCE"} or NONE.`
      }`,
    level === NetworkLevel.ISSUE &&
      !isOfPairs &&
      `"level: ISSUE" does not go with ${kind}, which ties actors to what they speak of. Leave it out.`,
    signed && kind !== NetworkKind.AFFILIATION && `"signed" is for AFFILIATION only. Leave it out.`,
    ...wrongValues(values),
    minWeight < 0 && `"minWeight" is ${minWeight}; give 0 or more, since it is compared whatever the sign of a weight.`,
    minStatements < 1 && `"minStatements" is ${minStatements}; give 1 or more.`,
    ...wrongLevel(wanted, kind),
    distance < 1 && `"distance" is ${distance}; give 1 or more.`,
    ego == null && distance > 1 && `"distance" is from somebody: name whom by "ego".`,
    ego == null && on != null && `"on" is the day for which "ego" is meant. Give both, or neither.`,
  ];
}
